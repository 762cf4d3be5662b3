import type { ShownStory } from '../../app/shown-story.ts'
import { Afterword } from '../components/afterword.tsx'
import { Layout } from '../components/layout.tsx'
import { Notice } from '../components/notice.tsx'
import { PlayForm } from '../components/play-form.tsx'
import { Report } from '../components/report.tsx'
import { StoryLicense } from '../components/story-license.tsx'
import { reportLabel } from '../report-label.ts'
import { paths } from '../paths.ts'
import { en } from '../strings/en.ts'

/** The reports of a story as they stand. Who claims what has a page of its own, because it gives away answers. */
export const StoryPage = ({ story }: { story: ShownStory }) => (
  <Layout title={story.title}>
    <div class="page-head">
      <span class="kicker">{en.story.kicker}</span>
      <h1 dir="auto">{story.title}</h1>
      <p class="meta">
        <span>{en.story.reports(story.counts.articles)}</span>
        <span>{en.story.questions(story.counts.items)}</span>
      </p>
      <div class="row">
        <PlayForm label={en.story.play} storyId={story.id} />
        <a class="button button-quiet" href={paths.shareBuiltIn(story.id)}>
          {en.share.link}
        </a>
        <span class="switch">
          <a class="tap" href={paths.claims(story.id)}>
            {en.story.showClaims}
          </a>
          <span class="soft small">{en.story.showClaimsNote}</span>
        </span>
      </div>
    </div>
    {story.notice !== null && <Notice title={en.story.notice} text={story.notice} />}
    <nav aria-labelledby="contents">
      <h2 id="contents" class="section-title">
        {en.story.contents}
      </h2>
      <ol class="contents">
        {story.articles.map((article) => (
          <li>
            <a href={`#${article.id}`}>
              <bdi>{reportLabel(article)}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
    {story.articles.map((report, at) => (
      <Report
        report={report}
        place={at + 1}
        of={story.articles.length}
        claimsHref={paths.claims(story.id, report.id)}
      />
    ))}
    {story.afterword !== null && <Afterword afterword={story.afterword} />}
    <StoryLicense story={story} />
  </Layout>
)
