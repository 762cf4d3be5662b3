import type { ArticleView } from '../../app/article-view.ts'
import { Layout } from '../components/layout.tsx'
import { Notice } from '../components/notice.tsx'
import { Report } from '../components/report.tsx'
import { en } from '../strings/en.ts'

type ReadingPageProps = {
  articles: readonly ArticleView[]
  notice: string | null
  /** What comes next: the questions, or the result of a finished round. */
  next: { readonly href: string; readonly label: string }
}

/** The start of a round: the reports, whole and without highlights. */
export const ReadingPage = ({ articles, notice, next }: ReadingPageProps) => (
  <Layout title={en.reading.title} isGame>
    <div class="page-head">
      <h1>{en.reading.heading(articles.length)}</h1>
      <p class="lede">{en.reading.lede(articles.length)}</p>
    </div>
    <p class="difference">{en.reading.difference}</p>
    {notice !== null && <Notice title={en.story.notice} text={notice} />}
    {articles.map((report, at) => (
      <Report report={report} place={at + 1} of={articles.length} />
    ))}
    <div class="bar">
      <a class="button" href={next.href}>
        {next.label}
      </a>
    </div>
  </Layout>
)
