import type { ShownStory } from '../../app/shown-story.ts'
import { en } from '../strings/en.ts'

/** Licences that built-in stories come under, and where their terms stand. */
const TERMS: Readonly<Record<string, string>> = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
}

/** Under which terms a built-in story may be used, and whom to credit. */
export const StoryLicense = ({ story: { license, attribution } }: { story: ShownStory }) =>
  license === null ? null : (
    <p class="soft small">
      {en.story.license}{' '}
      <a href={TERMS[license]} rel="license noopener external">
        {license}
      </a>
      {attribution !== null && <>, {attribution}</>}.
    </p>
  )
