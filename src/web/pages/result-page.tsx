import type { Afterword as AfterwordText } from '../../app/built-in-story.ts'
import type { AnsweredQuestion } from '../../app/read-result.ts'
import { Afterword } from '../components/afterword.tsx'
import { EvidenceCard } from '../components/evidence-card.tsx'
import { type Outcome, OutcomeIcon } from '../components/outcome-icon.tsx'
import { Layout } from '../components/layout.tsx'
import { PlayForm } from '../components/play-form.tsx'
import { textOfResponse } from '../option-text.ts'
import { paths } from '../paths.ts'
import { en } from '../strings/en.ts'

type ResultPageProps = {
  right: number
  of: number
  answers: readonly AnsweredQuestion[]
  /** Numbers of the questions that are not answered yet. */
  open: readonly number[]
  afterword: AfterwordText | null
  /** When the round is deleted, in words. */
  deletesOn: string
  /** The story to play again and to look into; null for pasted stories. */
  storyId: string | null
  /** The first question without an answer; null at the end of the round. */
  goOnHref: string | null
  /** Where players see how others did; null if the teacher keeps that off. */
  ranksHref: string | null
}

/** How the round went: every item with what was chosen, the key and the proof. */
export const ResultPage = (props: ResultPageProps) => {
  const { right, of, answers, open, afterword, deletesOn, storyId, goOnHref, ranksHref } = props
  return (
    <Layout title={en.result.heading(right, of)} isGame>
      <div class="total">
        <span class="kicker">{en.result.label}</span>
        <h1>{en.result.heading(right, of)}</h1>
        <p class="line">{en.result.lines[levelOf(right, of)]}</p>
        <Tally answers={answers} open={open} />
        <p class="meaning">{en.result.meaning}</p>
        <div class="row">
          {goOnHref !== null && (
            <a class="button" href={goOnHref}>
              {en.result.goOn}
            </a>
          )}
          {storyId !== null && (
            <PlayForm
              label={en.result.playAgain}
              storyId={storyId}
              {...(goOnHref === null ? {} : { look: 'quiet' })}
            />
          )}
          {ranksHref !== null && (
            <a class="tap" href={ranksHref}>
              {en.ranks.see}
            </a>
          )}
          {/* It gives away what is still to be answered. */}
          {storyId !== null && goOnHref === null && (
            <a class="tap" href={paths.claims(storyId)}>
              {en.result.seeStory}
            </a>
          )}
        </div>
      </div>
      {afterword && <Afterword afterword={afterword} />}
      <section aria-labelledby="answers">
        <h2 id="answers" class="section-title">
          {en.result.itemsHeading}
        </h2>
        <ol class="answers">
          {answers.map((answer) => (
            <Answer {...answer} />
          ))}
        </ol>
      </section>
      <p class="soft small">{en.result.keep(deletesOn)}</p>
    </Layout>
  )
}

function levelOf(right: number, of: number): keyof typeof en.result.lines {
  if (of === 0) return 'none'
  if (right === of) return 'all'
  if (right >= of * 0.7) return 'most'
  return right >= of * 0.4 ? 'half' : 'few'
}

const WORDS = {
  ok: en.result.itemRight,
  no: en.result.itemWrong,
  open: en.result.itemOpen,
} satisfies Record<Outcome, string>

/** The round at a glance: one box a question that counts, open ones included. */
const Tally = ({
  answers,
  open,
}: {
  answers: readonly AnsweredQuestion[]
  open: readonly number[]
}) => {
  const counted = answers.flatMap((answer) =>
    answer.withdrawn ? [] : [{ number: answer.number, outcome: outcomeOf(answer) }],
  )
  const missing = open.map((number) => ({ number, outcome: 'open' as const }))
  return (
    <ul class="tally">
      {[...counted, ...missing]
        .toSorted((a, b) => a.number - b.number)
        .map(({ number, outcome }) =>
          outcome === 'open' ? (
            <li class="tone-open">
              <TallyBox outcome={outcome} number={number} />
            </li>
          ) : (
            <li>
              <a class={`tone-${outcome}`} href={`#item-${number}`}>
                <TallyBox outcome={outcome} number={number} />
              </a>
            </li>
          ),
        )}
    </ul>
  )
}

const TallyBox = ({ outcome, number }: { outcome: Outcome; number: number }) => (
  <>
    <OutcomeIcon outcome={outcome} isSmall />
    <span>
      {number}
      <span class="vh">: {WORDS[outcome]}</span>
    </span>
  </>
)

function outcomeOf({ reveal }: AnsweredQuestion): Outcome {
  return reveal.correct ? 'ok' : 'no'
}

const Answer = (answer: AnsweredQuestion) => {
  const { number, question, reveal } = answer
  const outcome = outcomeOf(answer)
  return (
    <li id={`item-${number}`} class={`tone-${outcome}`}>
      <p class="head">
        <OutcomeIcon outcome={outcome} isSmall />
        {WORDS[outcome]}
        <span class="soft">{en.result.itemNumber(number)}</span>
      </p>
      {answer.withdrawn && <p class="soft small">{en.answer.withdrawn}</p>}
      <h3 dir="auto">{question.stem}</h3>
      <dl class="chosen">
        <Choice name={en.result.youChose} text={textOfResponse(question, reveal.response)} />
        {!reveal.correct && (
          <Choice name={en.result.key} text={textOfResponse(question, reveal.key)} />
        )}
      </dl>
      <details class="fold">
        <summary>
          {en.result.evidence}
          <span class="vh"> {en.result.itemNumber(number)}</span>
        </summary>
        <EvidenceCard question={question} reveal={reveal} level={4} />
      </details>
    </li>
  )
}

const Choice = ({ name, text }: { name: string; text: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <bdi>{text}</bdi>
    </dd>
  </div>
)
