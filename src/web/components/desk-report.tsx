import type { ArticleView } from '../../app/article-view.ts'
import type { ShownStory } from '../../app/shown-story.ts'
import { marksOfClaims } from '../marks-of-claims.ts'
import { paths } from '../paths.ts'
import { shortName } from '../report-label.ts'
import { en } from '../strings/en.ts'
import { InputField } from './field.tsx'
import { RemovedList } from './removed-list.tsx'
import { Report } from './report.tsx'

type DeskReportProps = {
  story: ShownStory
  report: ArticleView
  place: number
  /** A story keeps at least one. */
  isOnly: boolean
}

/** A report with its claims marked, what was left out of it, and what can be put right. */
export const DeskReport = ({ story, report, place, isOnly }: DeskReportProps) => {
  const claims = story.facts.filter(
    (fact) => fact.kind === 'claim' && fact.articleId === report.id,
  ).length
  return (
    <details class="fold fold-report">
      <summary>
        <span>
          {place}. <bdi>{shortName(report)}</bdi>{' '}
          <span class="soft">
            {en.desk.claims(claims)}
            {report.language === 'other' && <> · {en.desk.notEnglish}</>}
          </span>
        </span>
      </summary>
      <Report
        report={report}
        place={place}
        of={story.articles.length}
        marks={marksOfClaims(story.facts, report.id)}
      />
      <details class="fold">
        <summary>
          {en.desk.removed(report.removed.length)}
          <span class="vh">: {shortName(report)}</span>
        </summary>
        {report.removed.length === 0 ? (
          <p class="soft">{en.desk.removedNothing}</p>
        ) : (
          <RemovedList report={report} />
        )}
      </details>
      <details class="fold">
        <summary>
          {en.desk.editReport}
          <span class="vh">: {shortName(report)}</span>
        </summary>
        <form class="form" method="post" action={paths.deskReport(story.id, report.id)}>
          <input type="hidden" name="old-outlet" value={report.outlet ?? ''} />
          <input type="hidden" name="old-published" value={dayOf(report)} />
          <div class="fields">
            <InputField
              id={`${report.id}-outlet`}
              label={en.paste.outlet}
              name="outlet"
              value={report.outlet ?? ''}
              maxlength={120}
              autocomplete="off"
              dir="auto"
            />
            <InputField
              id={`${report.id}-published`}
              label={en.paste.published}
              name="published"
              type="date"
              value={dayOf(report)}
            />
          </div>
          <div class="row">
            <button class="button button-quiet button-small" type="submit" name="act" value="save">
              {en.desk.saveReport}
            </button>
            {!isOnly && (
              <button
                class="button button-quiet button-small"
                type="submit"
                name="act"
                value="drop"
              >
                {en.desk.dropReport}
              </button>
            )}
          </div>
        </form>
      </details>
    </details>
  )
}

/** The day as a date field takes it; empty where only a month or year is known. */
function dayOf({ published: { value, precision } }: ArticleView): string {
  return value !== null && (precision === 'day' || precision === 'minute') ? value.slice(0, 10) : ''
}
