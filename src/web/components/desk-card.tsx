import type { ArticleView } from '../../app/article-view.ts'
import type { Evidence, Item } from '../../items/item.ts'
import { reportLabel } from '../report-label.ts'
import { en } from '../strings/en.ts'
import { AlteredStatement } from './altered-statement.tsx'
import { KeyedOptions } from './keyed-options.tsx'
import { MarkedText } from './marked-text.tsx'
import { OutcomeIcon } from './outcome-icon.tsx'

/** What can be done about a question: a button each. */
export type DeskAct = 'keep' | 'swap' | 'drop' | 'use' | 'restore'

type DeskCardProps = {
  item: Item
  articles: readonly ArticleView[]
  /** Where the buttons send to. */
  action: string
  acts: readonly DeskAct[]
  /** Its place among the chosen ones, from 1; null for the others. */
  number: number | null
  /** Chosen by the teacher, not by the seed. */
  isKept: boolean
  /** What has just been done about it. */
  done: string | null
}

/** A question with its key and the paragraph that proves it, for whoever may know both. */
export const DeskCard = (props: DeskCardProps) => {
  const { item, articles, action, acts, number, isKept, done } = props
  const [first] = item.evidence
  return (
    <li class="desk-card" id={item.id}>
      {done !== null && (
        <p class="note done" role="status">
          {done}
        </p>
      )}
      <p class="meta">
        {number !== null && (
          <span>
            <b>{en.result.itemNumber(number)}</b>
          </span>
        )}
        <span>{en.question.kicker[item.type]}</span>
        <span>{en.desk.difficulty[item.difficulty]}</span>
        {item.tags.includes('casualties') && <span>{en.desk.casualties}</span>}
        {isKept && (
          <span class="kept">
            <OutcomeIcon outcome="ok" isSmall /> {en.desk.kept}
          </span>
        )}
      </p>
      {number === null ? <h4 dir="auto">{item.stem}</h4> : <h3 dir="auto">{item.stem}</h3>}
      <KeyedOptions item={item} />
      {first && <ProofInPlace evidence={first} articles={articles} />}
      <p class="explained" dir="auto">
        {item.explanation}
      </p>
      {item.alteration && <AlteredStatement stem={item.stem} alteration={item.alteration} />}
      {elsewhere(item, articles).map((evidence) => (
        <details class="fold">
          <summary>{en.desk.moreEvidence}</summary>
          <ProofInPlace evidence={evidence} articles={articles} />
        </details>
      ))}
      {item.warnings.map((warning) => (
        <p class="soft small">{warning}</p>
      ))}
      <p class="small">
        <a class="tap" href={`${action}/check`}>
          {en.check.why}
          <span class="vh">: {item.stem}</span>
        </a>
      </p>
      <form class="row acts" method="post" action={action}>
        {acts.map((act) => (
          <button class="button button-quiet button-small" type="submit" name="act" value={act}>
            {en.desk.acts[act]}
            <span class="vh">: {item.stem}</span>
          </button>
        ))}
      </form>
    </li>
  )
}

/** Further evidence, but for what stands in the paragraph that is shown already. */
function elsewhere({ evidence: [first, ...others] }: Item, articles: readonly ArticleView[]) {
  const shown = first && paragraphOf(first, articles)
  return others.filter((evidence) => paragraphOf(evidence, articles) !== shown)
}

function paragraphOf({ articleId, span }: Evidence, articles: readonly ArticleView[]) {
  return articles
    .find(({ id }) => id === articleId)
    ?.paragraphs.find(([from, to]) => from <= span[0] && span[1] <= to)
}

/** The paragraph that the evidence stands in, marked, so that it can be judged as it was written. */
const ProofInPlace = ({
  evidence,
  articles,
}: {
  evidence: Evidence
  articles: readonly ArticleView[]
}) => {
  const { articleId, sentence, span, marks } = evidence
  const article = articles.find(({ id }) => id === articleId)
  const paragraph = paragraphOf(evidence, articles)
  return (
    <figure class="in-place">
      <blockquote dir="auto">
        {article && paragraph ? (
          <MarkedText text={article.body.slice(...paragraph)} span={paragraph} marks={marks} />
        ) : (
          <MarkedText text={sentence} span={span} marks={marks} />
        )}
      </blockquote>
      <figcaption class="soft small">
        <bdi>{reportLabel(evidence)}</bdi>
      </figcaption>
    </figure>
  )
}
