import type { ArticleView } from '../../app/article-view.ts'
import type { Mark } from '../../items/item.ts'
import { publishedText } from '../published-text.ts'
import { reportLabel } from '../report-label.ts'
import { en } from '../strings/en.ts'
import { MarkedText } from './marked-text.tsx'

type ReportProps = {
  report: ArticleView
  place: number
  of: number
  /** None before the answer, ever. */
  marks?: readonly Mark[]
  /** The same report with its claims marked. */
  claimsHref?: string
}

/** A report as something to read: what it is, where it is from, its prose. */
export const Report = ({ report, place, of, marks = [], claimsHref }: ReportProps) => (
  <article class="report" id={report.id} aria-labelledby={`${report.id}-name`}>
    <header class="report-head">
      {of > 1 && <p class="number">{en.report.number(place, of)}</p>}
      <h2 id={`${report.id}-name`}>
        <bdi>{reportLabel(report)}</bdi>
      </h2>
      <dl class="facts">
        <Fact name={en.report.outlet} value={report.outlet ?? en.report.outletUnknown} />
        {report.agency !== null && <Fact name={en.report.agency} value={report.agency} />}
        {report.byline !== null && report.byline !== report.agency && (
          <Fact name={en.report.byline} value={report.byline} />
        )}
        <Fact name={en.report.date} value={publishedText(report.published)} />
      </dl>
    </header>
    {report.headline !== null && report.kind === 'article' && (
      <h3 class="headline" dir="auto">
        {report.headline}
      </h3>
    )}
    <div class="prose">
      {report.paragraphs.map((span) => (
        <p dir="auto">
          <MarkedText text={report.body.slice(...span)} span={span} marks={marks} />
        </p>
      ))}
    </div>
    {report.url !== null && isWebAddress(report.url) && (
      <p class="sources">
        <a href={report.url} rel="noopener noreferrer nofollow external">
          {en.report.original}
        </a>
      </p>
    )}
    {claimsHref !== undefined && (
      <p class="report-foot">
        <a class="tap" href={claimsHref}>
          {en.story.showClaims}
        </a>
        <span class="soft small">{en.story.showClaimsNote}</span>
      </p>
    )}
  </article>
)

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <bdi>{value}</bdi>
    </dd>
  </div>
)

/** An address comes from whoever submitted the article: `javascript:` must not become a link. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url)
}
