import type { Reveal } from '../../app/reveal.ts'
import type { Evidence } from '../../items/item.ts'
import type { Question } from '../../play/question.ts'
import { publishedText } from '../published-text.ts'
import { reportLabel } from '../report-label.ts'
import { segmentsOf } from '../segments-of.ts'
import { en } from '../strings/en.ts'
import { AlteredStatement } from './altered-statement.tsx'
import { MarkLegend } from './mark-legend.tsx'
import { MarkedText } from './marked-text.tsx'

type EvidenceCardProps = { question: Question; reveal: Reveal; level: 2 | 4 }

/** The proof of a key: the sentence with its marks, the way it came to the reader, the date, and why. */
export const EvidenceCard = ({ question, reveal, level }: EvidenceCardProps) => {
  const [first, ...others] = reveal.evidence
  // What is not in a report is shown where it does stand, which settles nothing by itself.
  const isElsewhere = question.response === 'verdict' && reveal.key === 'not-stated'
  return (
    <div class="evidence">
      {first && (
        <Proof
          evidence={first}
          heading={isElsewhere ? en.evidence.elsewhere : en.evidence.settles}
          level={level}
        />
      )}
      <div class="why">
        <Heading level={level} text={en.evidence.why} />
        <p dir="auto">{reveal.explanation}</p>
      </div>
      {reveal.alteration && (
        <AlteredStatement stem={question.stem} alteration={reveal.alteration} />
      )}
      {others.map((evidence) => (
        <div class="second">
          <Proof
            evidence={evidence}
            heading={evidence.articleId === first?.articleId ? en.evidence.who : en.evidence.other}
            level={level}
          />
        </div>
      ))}
    </div>
  )
}

const Proof = (props: { evidence: Evidence; heading: string; level: 2 | 4 }) => {
  const { sentence, span, marks } = props.evidence
  return (
    <>
      <Heading level={props.level} text={props.heading} />
      <blockquote dir="auto">
        <MarkedText text={sentence} span={span} marks={marks} />
      </blockquote>
      <MarkLegend segments={segmentsOf(sentence, span, marks)} />
      <Chain evidence={props.evidence} />
      <p class="dated">
        <bdi>{reportLabel(props.evidence)}</bdi>. {en.published.label}{' '}
        <bdi>{publishedText(props.evidence.published)}</bdi>.
      </p>
    </>
  )
}

/** outlet ← agency ← via ← source: a source and an outlet are different things, and so are those between. */
const Chain = ({ evidence }: { evidence: Evidence }) => (
  <ol class="chain" aria-label={en.evidence.chain}>
    <Link
      role="outlet"
      label={en.evidence.outlet}
      name={evidence.outlet ?? en.report.outletUnknown}
    />
    {evidence.agency !== null && (
      <Link role="agency" label={en.evidence.agency} name={evidence.agency} />
    )}
    {evidence.via.map((name) => (
      <Link role="via" label={en.evidence.via} name={name} />
    ))}
    <Link role="source" label={en.evidence.source} name={evidence.source ?? en.evidence.ownVoice} />
  </ol>
)

const Link = (props: { role: string; label: string; name: string }) => (
  <li>
    <span class={`link link-${props.role}`}>
      <small>{props.label}</small> <bdi>{props.name}</bdi>
    </span>
  </li>
)

const Heading = ({ level, text }: { level: 2 | 4; text: string }) =>
  level === 2 ? <h2>{text}</h2> : <h4>{text}</h4>
