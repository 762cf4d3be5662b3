import { type Context, Hono } from 'hono'
import { answerItem, answerItemInput } from '../app/answer-item.ts'
import type { ArticleView } from '../app/article-view.ts'
import { ROUND_KEPT, ROUND_OPEN } from '../app/dates.ts'
import type { Deps } from '../app/deps.ts'
import type { PlayerAccess } from '../app/find-play.ts'
import { normaliseCode } from '../app/join-code.ts'
import { joinGame } from '../app/join-game.ts'
import { nextQuestion } from '../app/next-question.ts'
import { parseInput } from '../app/parse-input.ts'
import { Problem, problem } from '../app/problems.ts'
import { readGameArticles } from '../app/read-game-articles.ts'
import { readGame } from '../app/read-game.ts'
import { readQuestion } from '../app/read-question.ts'
import { type AnsweredQuestion, readResult, type Result } from '../app/read-result.ts'
import { readStory } from '../app/read-story.ts'
import { startRound, startRoundInput } from '../app/start-round.ts'
import type { Evidence } from '../items/item.ts'
import { AnswerPage } from './pages/answer-page.tsx'
import { JoinPage } from './pages/join-page.tsx'
import { QuestionPage } from './pages/question-page.tsx'
import { ReadingPage } from './pages/reading-page.tsx'
import { ResultPage } from './pages/result-page.tsx'
import { paths } from './paths.ts'
import { readPlayerKey, writePlayerKey } from './player-cookie.ts'
import { publishedText } from './published-text.ts'
import { sendPage } from './send-page.ts'
import { en } from './strings/en.ts'

/**
 * A round: read, answer one question after another, see the result.
 *
 * Every form answers with a redirect to an address of its own, so that reload and the back button
 * only ever show what is stored.
 */
export function gameRoutes(deps: Deps) {
  const app = new Hono()

  app.use('/g/:code/*', async (c, next) => {
    c.header('Cache-Control', 'no-store')
    c.header('X-Robots-Tag', 'noindex')
    const typed = c.req.param('code')
    const code = normaliseCode(typed)
    if (code === typed) return next()
    // The cookie is scoped to the address, so that a code typed in small letters needs its real one: before
    // anything is read or written. 307 sends a form again as it was.
    const [, , , ...rest] = c.req.path.split('/')
    return c.redirect(['/g', encodeURIComponent(code), ...rest].join('/'), 307)
  })

  app.post('/play', async (c) => {
    const { story } = await readForm(c)
    const { code, playerKey } = await startRound(deps, parseInput(startRoundInput, { story }))
    writePlayerKey(c, code, playerKey, new Date(deps.now() + ROUND_OPEN + ROUND_KEPT))
    c.header('Cache-Control', 'no-store')
    return c.redirect(paths.game(code), 303)
  })

  // Where a reload leads after a round could not be started.
  app.get('/play', (c) => c.redirect('/'))

  app.get('/g/:code', async (c) => {
    const code = c.req.param('code')
    if (readPlayerKey(c, code) === undefined) {
      const game = await readGame(deps, { code })
      if (game.state === 'open') {
        return sendPage(c, <JoinPage game={game} action={paths.join(code)} />)
      }
      throw game.state === 'closed'
        ? problem('game_closed', 'This game is closed. It takes no more players.')
        : problem('game_not_open', 'This game is not open yet.')
    }
    const access = await accessOf(c, deps)
    const result = await readResult(deps, access)
    const { articles, notice } = await readGameArticles(deps, access)
    return sendPage(
      c,
      <ReadingPage articles={articles} notice={notice} next={afterReading(code, result)} />,
    )
  })

  app.post('/g/:code/join', async (c) => {
    const code = c.req.param('code')
    // A second press takes part once: whoever has a key goes on with it.
    if (readPlayerKey(c, code) === undefined) {
      const { deletesAt } = await readGame(deps, { code })
      const { playerKey } = await joinGame(deps, { code })
      writePlayerKey(c, code, playerKey, new Date(deletesAt))
    }
    return c.redirect(paths.game(code), 303)
  })

  app.get('/g/:code/join', (c) => c.redirect(paths.game(c.req.param('code'))))

  app.get('/g/:code/resume/:key', async (c) => {
    const access = { code: c.req.param('code'), playerKey: c.req.param('key') }
    const { deletesAt } = await readResult(deps, access)
    writePlayerKey(c, access.code, access.playerKey, new Date(deletesAt))
    return c.redirect(paths.next(access.code))
  })

  app.get('/g/:code/next', async (c) => {
    const access = await accessOf(c, deps)
    const next = await nextQuestion(deps, access)
    return c.redirect(
      next.done ? paths.result(access.code) : paths.question(access.code, next.number),
    )
  })

  app.get('/g/:code/q/:number{[0-9]+}', async (c) => {
    const access = await accessOf(c, deps)
    const number = Number(c.req.param('number'))
    const asked = await readQuestion(deps, { ...access, number })
    if (asked.answered) {
      const result = await readResult(deps, access)
      return sendPage(c, answerPage(c, deps, access.code, asked, result))
    }
    return sendPage(
      c,
      <QuestionPage
        action={paths.question(access.code, number)}
        number={number}
        of={asked.of}
        question={asked.question}
        articles={await articlesAtHand(deps, access)}
        code={access.code}
        needsChoice={c.req.query('choose') !== undefined}
      />,
    )
  })

  app.post('/g/:code/q/:number{[0-9]+}', async (c) => {
    const access = await accessOf(c, deps)
    const { item, response } = await readForm(c)
    const here = paths.question(access.code, Number(c.req.param('number')))
    const sent = parseInput(answerItemInput, { itemId: item, response })
    try {
      const revealed = await answerItem(deps, { ...access, ...sent })
      return c.redirect(revealed.response === response ? here : `${here}?kept`, 303)
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'response_invalid') throw error
      return c.redirect(`${here}?choose`, 303)
    }
  })

  app.get('/g/:code/result', async (c) => {
    const access = await accessOf(c, deps)
    const result = await readResult(deps, access)
    const story = await builtInStory(deps, result.story)
    return sendPage(
      c,
      <ResultPage
        right={result.score}
        of={result.of}
        answers={result.answers}
        afterword={story?.afterword ?? null}
        deletesOn={dayOf(result.deletesAt)}
        storyId={story?.id ?? null}
        goOnHref={!result.done && result.state === 'open' ? paths.next(access.code) : null}
      />,
    )
  })

  return app
}

/** Whoever holds the key of a player. Throws `game_unknown` rather than `key_missing` where there is no game. */
async function accessOf(c: Context, deps: Deps): Promise<PlayerAccess> {
  const code = c.req.param('code') ?? ''
  const playerKey = readPlayerKey(c, code)
  if (playerKey !== undefined) return { code, playerKey }
  await readGame(deps, { code })
  throw notYours()
}

/** The fields of a form; whatever else is sent has none. */
async function readForm(c: Context) {
  try {
    return await c.req.parseBody()
  } catch {
    throw problem('body_malformed', 'This is not a form that can be read.')
  }
}

function notYours(): Problem {
  return problem('key_missing', 'This browser holds no key to this round.')
}

function afterReading(code: string, { answers, done }: Result) {
  if (done) return { href: paths.result(code), label: en.reading.toResult }
  const label = answers.length === 0 ? en.reading.start : en.reading.resume
  return { href: paths.next(code), label }
}

/** A question can be answered even if its reports were deleted meanwhile. */
async function articlesAtHand(deps: Deps, access: PlayerAccess): Promise<readonly ArticleView[]> {
  try {
    return (await readGameArticles(deps, access)).articles
  } catch (error) {
    if (error instanceof Problem && error.code === 'reports_gone') return []
    throw error
  }
}

function answerPage(
  c: Context,
  deps: Deps,
  code: string,
  answer: AnsweredQuestion,
  result: Result,
) {
  const { number, reveal } = answer
  const next =
    number === result.of
      ? { href: paths.result(code), label: en.answer.result }
      : { href: paths.question(code, number + 1), label: en.answer.next }
  return (
    <AnswerPage
      answer={answer}
      of={result.of}
      right={result.score}
      answered={result.answers.length}
      wasKept={c.req.query('kept') !== undefined}
      next={next}
      storyHref={isBuiltIn(deps, result.story) ? claimsOf(result, reveal.evidence[0]) : null}
    />
  )
}

/** The claims of a report; while questions are open only the report, with a link that says what it gives away. */
function claimsOf({ story, done }: Result, evidence: Evidence | undefined): string {
  return (done ? paths.claims : paths.story)(story, evidence?.articleId)
}

function isBuiltIn(deps: Deps, id: string): boolean {
  return deps.stories.list().some((story) => story.id === id)
}

async function builtInStory(deps: Deps, id: string) {
  return isBuiltIn(deps, id) ? readStory(deps, { id }) : undefined
}

/** The day of an instant, in words. */
function dayOf(instant: string): string {
  const value = instant.slice(0, 10)
  return publishedText({ value, precision: 'day', explicit: true, evidence: null, known: null })
}
