import type { Reveal } from '../../app/reveal.ts'
import type { Evidence } from '../../items/item.ts'
import type { Question } from '../../play/question.ts'
import { publishedText } from '../published-text.ts'
import { reportLabel } from '../report-label.ts'
import { segmentsOf } from '../segments-of.ts'
import { sourceName } from '../source-name.ts'
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
          source={sourceName(first, question, reveal.explanation)}
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
      {others.map((evidence, at) => {
        const isSameReport = evidence.articleId === first?.articleId
        // Two sentences that tell who is meant stand under one heading.
        const heading = !isSameReport
          ? en.evidence.other
          : question.response === 'order'
            ? en.evidence.also
            : en.evidence.who
        const isFirstOfKind =
          others.findIndex(({ articleId }) => articleId === evidence.articleId) === at
        return (
          <div class={isFirstOfKind ? 'second' : undefined}>
            <Proof
              evidence={evidence}
              source={sourceName(evidence, question, reveal.explanation)}
              heading={isFirstOfKind ? heading : null}
              level={level}
              isKnownReport={isSameReport || !isFirstOfKind}
            />
          </div>
        )
      })}
    </div>
  )
}

type ProofProps = {
  evidence: Evidence
  /** Its source, as the question calls it. */
  source: string | null
  heading: string | null
  level: 2 | 4
  /** Where it comes from stands on the card already. */
  isKnownReport?: boolean
}

const Proof = ({ evidence, source, heading, level, isKnownReport }: ProofProps) => {
  const { sentence, span, marks } = evidence
  return (
    <>
      {heading !== null && <Heading level={level} text={heading} />}
      <blockquote dir="auto">
        <MarkedText text={sentence} span={span} marks={marks} />
      </blockquote>
      {!isKnownReport && (
        <>
          <MarkLegend segments={segmentsOf(sentence, span, marks)} />
          <Chain evidence={evidence} source={source} />
          <p class="dated">
            <bdi>{reportLabel(evidence)}</bdi>. {en.published.label}{' '}
            <bdi>{publishedText(evidence.published)}</bdi>.
          </p>
        </>
      )}
    </>
  )
}

/** outlet ← agency ← via ← source: a source and an outlet are different things, and so are those between. */
const Chain = ({ evidence, source }: { evidence: Evidence; source: string | null }) => (
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
    <Link role="source" label={en.evidence.source} name={source ?? en.evidence.ownVoice} />
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
