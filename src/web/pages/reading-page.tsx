import type { ArticleView } from '../../app/article-view.ts'
import { Layout } from '../components/layout.tsx'
import { Notice } from '../components/notice.tsx'
import { Report } from '../components/report.tsx'
import { SecretLink } from '../components/secret-link.tsx'
import { en } from '../strings/en.ts'

type ReadingPageProps = {
  articles: readonly ArticleView[]
  notice: string | null
  /** What comes next: the questions, or the result of a finished round. */
  next: { readonly href: string; readonly label: string }
  /** Who plays, and the link with their key; null for a round played alone. */
  player: { readonly nickname: string; readonly resumeUrl: string } | null
}

/** The start of a round: the reports, whole and without highlights. */
export const ReadingPage = ({ articles, notice, next, player }: ReadingPageProps) => (
  <Layout title={en.reading.title} isGame>
    {player !== null && <YouAre {...player} />}
    <div class="page-head">
      <h1>{en.reading.heading(articles.length)}</h1>
      <p class="lede">{en.reading.lede}</p>
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

const YouAre = ({ nickname, resumeUrl }: { nickname: string; resumeUrl: string }) => (
  <div class="you">
    <p>
      <bdi>{en.join.youAre(nickname)}</bdi>
    </p>
    <SecretLink url={resumeUrl} why={en.join.resumeLink} />
  </div>
)
