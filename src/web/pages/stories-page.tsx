import { Layout } from '../components/layout.tsx'
import { StoryCard, type StorySummary } from '../components/story-card.tsx'
import { en } from '../strings/en.ts'

/** The built-in stories. Pasted ones are never listed. */
export const StoriesPage = ({ stories }: { stories: readonly StorySummary[] }) => (
  <Layout title={en.story.listHeading}>
    <div class="page-head">
      <h1>{en.story.listHeading}</h1>
      <p class="lede">{en.story.listLede}</p>
    </div>
    <ul>
      {stories.map((story) => (
        <StoryCard story={story} level={2} />
      ))}
    </ul>
  </Layout>
)
