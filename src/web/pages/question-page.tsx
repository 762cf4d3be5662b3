import type { ArticleView } from '../../app/article-view.ts'
import type { Question } from '../../play/question.ts'
import { Layout } from '../components/layout.tsx'
import { OptionShape } from '../components/option-shape.tsx'
import { Report } from '../components/report.tsx'
import { Steps } from '../components/steps.tsx'
import { optionText } from '../option-text.ts'
import { en } from '../strings/en.ts'

type QuestionPageProps = {
  /** Where the answer goes and where this page is read. */
  action: string
  number: number
  of: number
  question: Question
  articles: readonly ArticleView[]
  /** Names the round, for the reports that stay open from one question to the next. */
  code: string
  /** Sent without a choice, or with one that is not on offer. */
  needsChoice: boolean
  /** What was sent then of an order: the place of each option, or nothing for it. */
  places: readonly string[]
}

/**
 * One question with the reports at hand. It is given a `Question`, which holds neither key nor
 * evidence: nothing here could give them away.
 */
export const QuestionPage = (props: QuestionPageProps) => {
  const { action, number, of, question, articles, code, needsChoice, places } = props
  const lastLetter = en.question.letters[question.options.length - 1]
  return (
    <Layout
      title={(needsChoice ? en.question.chooseTitle : en.question.progress)(number, of)}
      isGame
    >
      {/* Without a choice the page says so itself: what a browser shows goes away, and speaks its own language. */}
      {/* An answer counts once, however often it is sent. */}
      <form
        class="play"
        method="post"
        action={action}
        data-keys
        data-again={en.again}
        tabindex={-1}
        novalidate
      >
        <input type="hidden" name="item" value={question.itemId} />
        <div>
          <h1 class="progress" data-start={needsChoice ? undefined : true} tabindex={-1}>
            {en.question.progress(number, of)}
          </h1>
          <Steps done={number - 1} of={of} isNow />
          {needsChoice && (
            <p class="note alert" role="alert" id="choose" data-start tabindex={-1}>
              {en.question.chooseFirst[question.response]}
            </p>
          )}
          <fieldset class="options-set" aria-describedby={needsChoice ? 'choose' : undefined}>
            <legend>
              <QuestionStem question={question} />
            </legend>
            <div class="options">
              {question.options.map((option, place) => (
                <label class="option">
                  <OptionShape place={place} />
                  <span class="option-text" dir="auto">
                    {optionText(question, option)}
                  </span>
                  <Field question={question} id={option.id} given={places[place]} />
                </label>
              ))}
            </div>
          </fieldset>
        </div>
        {articles.length > 0 && <ReportsAtHand articles={articles} code={code} />}
        <div class="bar">
          <button class="button" type="submit">
            {en.question.answer}
          </button>
          <p class="hint soft small">
            {en.question.noTimer}
            {lastLetter !== undefined && question.response !== 'order' && (
              <span class="with-js">{en.question.keysHint(lastLetter)}</span>
            )}
          </p>
        </div>
      </form>
    </Layout>
  )
}

/** What an option is chosen by. An order is told by its places, which needs neither script nor a pointer. */
const Field = ({
  question: { response, options },
  id,
  given,
}: {
  question: Question
  id: string
  given: string | undefined
}) => {
  if (response === 'choices') return <input type="checkbox" name="chosen" value={id} />
  if (response !== 'order') return <input type="radio" name="response" value={id} required />
  return (
    <select name="place">
      <option value="">{en.question.noPlace}</option>
      {options.map((_, at) => (
        <option value={`${at + 1} ${id}`} selected={given === `${at + 1}`}>
          {at + 1}
        </option>
      ))}
    </select>
  )
}

/** The whole reports, opened and closed without leaving the question: the choice stays. */
const ReportsAtHand = ({ articles, code }: { articles: readonly ArticleView[]; code: string }) => (
  <details class="at-hand" data-keep-open={code}>
    <summary>{en.question.readReports(articles.length)}</summary>
    <div class="reports" data-reading role="region" aria-label={en.question.reports} tabindex={0}>
      {articles.map((report, at) => (
        <Report report={report} place={at + 1} of={articles.length} />
      ))}
    </div>
  </details>
)

const QuestionStem = ({ question }: { question: Question }) => (
  <>
    <span class="kicker">{en.question.kicker[question.type]}</span>
    {question.response === 'verdict' ? (
      <>
        <span class="prompt">{en.question.verdictPrompt}</span>{' '}
        <span class="stem statement" dir="auto">
          {question.stem}
        </span>
      </>
    ) : (
      <span class="stem" dir="auto">
        {question.stem}
      </span>
    )}
    {question.response === 'choices' && (
      <span class="prompt how"> {en.question.choicesPrompt}</span>
    )}
    {question.response === 'order' && <span class="prompt how"> {en.question.orderPrompt}</span>}
  </>
)
