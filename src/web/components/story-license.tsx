import type { StoryView } from '../../app/story-view.ts'
import { en } from '../strings/en.ts'

/** Under which terms a built-in story may be used, and whom to credit. */
export const StoryLicense = ({ story: { license, attribution } }: { story: StoryView }) =>
  license === null ? null : (
    <p class="soft small">
      {en.story.license}{' '}
      <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener external">
        {license}
      </a>
      {attribution !== null && <>, {attribution}</>}.
    </p>
  )
