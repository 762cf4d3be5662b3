import { paths } from '../paths.ts'
import { en } from '../strings/en.ts'
import { PlayForm } from './play-form.tsx'

export type StorySummary = {
  readonly id: string
  readonly title: string
  readonly notice: string | null
  readonly reports: number
  readonly questions: number
}

/** A story to choose from a list, by its title and size: never by its claims. */
export const StoryCard = ({ story, level }: { story: StorySummary; level: 2 | 3 }) => (
  <li class="story-card">
    {level === 2 ? (
      <h2>
        <StoryLink {...story} />
      </h2>
    ) : (
      <h3>
        <StoryLink {...story} />
      </h3>
    )}
    <p class="meta">
      <span>{en.story.reports(story.reports)}</span>
      <span>{en.story.questions(story.questions)}</span>
    </p>
    <div class="row">
      <PlayForm label={en.story.play} storyId={story.id} look="quiet" />
      <a class="tap" href={paths.story(story.id)}>
        {en.home.readStory}
      </a>
    </div>
  </li>
)

const StoryLink = ({ id, title }: StorySummary) => (
  <a href={paths.story(id)}>
    <bdi>{title}</bdi>
  </a>
)
