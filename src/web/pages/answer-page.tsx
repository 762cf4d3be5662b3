import type { AnsweredQuestion } from '../../app/read-result.ts'
import { AnsweredOptions } from '../components/answered-options.tsx'
import { EvidenceCard } from '../components/evidence-card.tsx'
import { OutcomeIcon } from '../components/outcome-icon.tsx'
import { Layout } from '../components/layout.tsx'
import { Steps } from '../components/steps.tsx'
import { textOfResponse } from '../option-text.ts'
import { en } from '../strings/en.ts'

type AnswerPageProps = {
  answer: AnsweredQuestion
  of: number
  /** How many of those that are answered and count are right. */
  right: number
  answered: number
  /** Another answer was sent than the one that is stored and shown here. */
  wasKept: boolean
  next: { readonly href: string; readonly label: string }
  /** Where the report of the evidence can be read; null if nobody but the players may read it. */
  storyHref: string | null
  /** Where the question can be checked again; null if nobody but its owner may. */
  checkHref: string | null
}

/** What became of the answer, and the sentence that proves the key. Reload and back show the same. */
export const AnswerPage = (props: AnswerPageProps) => {
  const { answer, of, right, answered, wasKept, next, storyHref, checkHref } = props
  const { number, question, reveal } = answer
  const { correct } = reveal
  const verdict = correct ? en.answer.right : en.answer.wrong
  return (
    <Layout title={`${verdict} · ${en.question.progress(number, of)}`} isGame>
      <p class="progress">
        <span>{en.question.progress(number, of)}</span>
        <span>{en.answer.soFar(right, answered)}</span>
      </p>
      <Steps done={number} of={of} />
      <div class={`outcome ${correct ? 'tone-ok' : 'tone-no'}`} role="status" id="outcome">
        <OutcomeIcon outcome={correct ? 'ok' : 'no'} />
        <div>
          <h1>{verdict}</h1>
          <p>
            {question.response === 'order' ? (
              en.answer.orderBelow
            ) : (
              <>
                {correct ? en.answer.rightLine : en.answer.wrongLine}{' '}
                <strong dir="auto">{textOfResponse(question, reveal.key)}</strong>
              </>
            )}
          </p>
        </div>
      </div>
      {answer.withdrawn && <p class="note">{en.answer.withdrawn}</p>}
      {wasKept && <p class="note">{en.answer.kept}</p>}
      <div class="answered">
        <span class="kicker">{en.question.kicker[question.type]}</span>
        <p class="stem" dir="auto">
          {question.stem}
        </p>
        <AnsweredOptions question={question} reveal={reveal} />
      </div>
      <EvidenceCard question={question} reveal={reveal} level={2} />
      {storyHref !== null && (
        <p class="row more">
          {checkHref !== null && (
            <a class="tap" href={checkHref}>
              {en.check.why}
            </a>
          )}
          <a class="tap" href={storyHref}>
            {en.answer.moreClaims}
          </a>
        </p>
      )}
      <div class="bar">
        <a class="button" href={next.href} autofocus aria-describedby="outcome">
          {next.label}
        </a>
      </div>
    </Layout>
  )
}
