import type { ShownStory } from '../../app/shown-story.ts'
import { Afterword } from '../components/afterword.tsx'
import { GridList } from '../components/grid-list.tsx'
import { Layout } from '../components/layout.tsx'
import { Report } from '../components/report.tsx'
import { StoryLicense } from '../components/story-license.tsx'
import { SureList } from '../components/sure-list.tsx'
import { marksOfClaims } from '../marks-of-claims.ts'
import { paths } from '../paths.ts'
import { en } from '../strings/en.ts'

const ROLES = ['source', 'cue', 'content'] as const

/** A story with its claims marked and compared. It gives away answers, so that links to it say so. */
export const ClaimsPage = ({ story }: { story: ShownStory }) => (
  <Layout title={en.story.claimsTitle(story.title)}>
    <div class="page-head">
      <span class="kicker">
        <bdi>{story.title}</bdi>
      </span>
      <h1>{en.story.claimsHeading}</h1>
      <p class="lede">{en.story.claimsLede}</p>
      <ul class="legend">
        {ROLES.map((role) => (
          <li>
            <span class={`m-${role}`}>{en.evidence.legend[role]}</span>
          </li>
        ))}
      </ul>
      <p class="row">
        <a class="tap" href={paths.story(story.id)}>
          {en.story.hideClaims}
        </a>
        <a class="tap" href="#grid">
          {en.story.gridHeading}
        </a>
      </p>
    </div>
    {story.articles.map((report, at) => (
      <>
        <Report
          report={report}
          place={at + 1}
          of={story.articles.length}
          marks={marksOfClaims(story.facts, report.id)}
        />
        <SureList report={report} facts={story.facts} />
      </>
    ))}
    <GridList story={story} />
    {story.afterword !== null && <Afterword afterword={story.afterword} />}
    <StoryLicense story={story} />
  </Layout>
)
