import type { ArticleView } from '../../app/article-view.ts'
import type { RemovedKind } from '../../text/document.ts'
import { en } from '../strings/en.ts'

/** What of a report was left out, and why: lines of one kind together. */
export const RemovedList = ({ report }: { report: ArticleView }) => {
  const kinds = [...new Set(report.removed.map(({ kind }) => kind))]
  return (
    <dl class="removed">
      {kinds.map((kind) => (
        <>
          <dt>{en.desk.removedKinds[kind]}</dt>
          {wordsOf(report, kind).map((words) => (
            <dd dir="auto">{words}</dd>
          ))}
        </>
      ))}
    </dl>
  )
}

function wordsOf({ body, removed }: ArticleView, wanted: RemovedKind): string[] {
  return removed.flatMap(({ kind, span }) => {
    const words = body.slice(...span).trim()
    return kind === wanted && words !== '' ? [words] : []
  })
}
