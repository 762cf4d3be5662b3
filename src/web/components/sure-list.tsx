import type { ArticleView } from '../../app/article-view.ts'
import type { ShownFact } from '../../app/shown-story.ts'
import type { Claim } from '../../facts/fact.ts'
import { en } from '../strings/en.ts'

const FIELDS = ['outlet', 'agency', 'byline', 'published'] as const

/** How sure it is where a report is from and, claim by claim, who said it and how much it was. */
export const SureList = (props: { report: ArticleView; facts: readonly ShownFact[] }) => (
  <details class="fold soft">
    <summary>{en.story.sureHeading}</summary>
    <ul>
      {FIELDS.map((field) => (
        <li>
          {en.report[field === 'published' ? 'date' : field]}:{' '}
          {en.story.sure(props.report.certainty[field])}
        </li>
      ))}
      {props.facts.map((fact) => fact.articleId === props.report.id && <Fields fact={fact} />)}
    </ul>
  </details>
)

/** “he (Ann Lee): inferred · 40 boats: found” */
const Fields = ({ fact }: { fact: ShownFact }) => {
  if (fact.kind === 'role' || fact.certainty === null) return null
  const { source, figures } = fact.certainty
  const held = fact.kind === 'claim' ? fact.figures : [fact.figure]
  return (
    <li dir="auto">
      {(fact.kind === 'claim' && nameOf(fact.source)) || en.evidence.legend.source}:{' '}
      {en.story.sure(source)}
      {figures.map((kind, at) => ` · ${held[at]?.text}: ${en.story.sure(kind)}`)}
    </li>
  )
}

const nameOf = ({ text, name }: Claim['source']): string =>
  name === null || name === text ? text : `${text} (${name})`
