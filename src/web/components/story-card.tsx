import { en } from '../strings/en.ts'
import { PlayForm } from './play-form.tsx'

export type StoryCardProps = {
  readonly id: string
  readonly title: string
  readonly notice: string | null
  readonly reports: number
  readonly questions: number
}

/** A story to choose from a list, by its title and size: never by its claims. */
export const StoryCard = ({ id, title, reports, questions }: StoryCardProps) => (
  <li class="story-card">
    <h3>
      <a href={`/stories/${id}`}>
        <bdi>{title}</bdi>
      </a>
    </h3>
    <p class="meta">
      <span>{en.story.reports(reports)}</span>
      <span>{en.story.questions(questions)}</span>
    </p>
    <div class="row">
      <PlayForm label={en.story.play} storyId={id} look="quiet" />
      <a class="tap" href={`/stories/${id}`}>
        {en.home.readStory}
      </a>
    </div>
  </li>
)
