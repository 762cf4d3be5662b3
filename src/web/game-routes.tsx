import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { answerItem, answerItemInput } from '../app/answer-item.ts'
import type { ArticleView } from '../app/article-view.ts'
import { ROUND_KEPT, ROUND_OPEN } from '../app/dates.ts'
import type { Deps } from '../app/deps.ts'
import type { PlayerAccess } from '../app/find-play.ts'
import { JOIN_CODE_LENGTH, normaliseCode } from '../app/join-code.ts'
import { joinGame, joinGameInput } from '../app/join-game.ts'
import { nextQuestion } from '../app/next-question.ts'
import { parseInput } from '../app/parse-input.ts'
import { Problem, problem } from '../app/problems.ts'
import { readGameArticles } from '../app/read-game-articles.ts'
import { readGame } from '../app/read-game.ts'
import { readLeaderboard } from '../app/read-leaderboard.ts'
import { type PlayerGame, readPlayerGame } from '../app/read-player-game.ts'
import { readQuestion } from '../app/read-question.ts'
import { type AnsweredQuestion, readResult, type Result } from '../app/read-result.ts'
import { readStory } from '../app/read-story.ts'
import { startRound, startRoundInput } from '../app/start-round.ts'
import type { Evidence } from '../items/item.ts'
import { dayText, untilText } from './game-dates.ts'
import { readKey, writeKey } from './key-cookie.ts'
import { AnswerPage } from './pages/answer-page.tsx'
import { CodePage } from './pages/code-page.tsx'
import { ConfirmPage } from './pages/confirm-page.tsx'
import { ErrorPage } from './pages/error-page.tsx'
import { JoinPage } from './pages/join-page.tsx'
import { QuestionPage } from './pages/question-page.tsx'
import { RanksPage } from './pages/ranks-page.tsx'
import { ReadingPage } from './pages/reading-page.tsx'
import { ResultPage } from './pages/result-page.tsx'
import { WhoPage } from './pages/who-page.tsx'
import { paths } from './paths.ts'
import { type Form, readForm } from './read-form.ts'
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
    const typed = c.req.param('code')
    const code = normaliseCode(typed)
    if (code === typed) return next()
    // The cookie is scoped to the address, so that a code typed in small letters needs its real one: before
    // anything is read or written. 307 sends a form again as it was.
    const [, , , ...rest] = c.req.path.split('/')
    return c.redirect(['/g', encodeURIComponent(code), ...rest].join('/'), 307)
  })

  app.post('/play', async (c) => {
    const story = (await readForm(c)).text('story') || undefined
    const { code, playerKey } = await startRound(deps, parseInput(startRoundInput, { story }))
    writeKey(c, 'player', code, playerKey, new Date(deps.now() + ROUND_OPEN + ROUND_KEPT))
    return c.redirect(paths.game(code), 303)
  })

  // Where a reload leads after a round could not be started.
  app.get('/play', (c) => c.redirect('/'))

  // The code from the blackboard, however it was typed.
  app.get(paths.join, async (c) => {
    const typed = c.req.query('code') ?? ''
    const code = normaliseCode(typed)
    if (code === '') {
      const refusal = c.req.query('code') === undefined ? null : en.join.noCode
      return sendPage(c, <CodePage typed="" refusal={refusal} />)
    }
    try {
      await readGame(deps, { code })
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'game_unknown') throw error
      return sendPage(c, <CodePage typed={typed} refusal={en.join.noGame} />, error.status)
    }
    return c.redirect(paths.game(code))
  })

  app.get('/g/:code', async (c) => {
    const code = c.req.param('code')
    const playerKey = readKey(c, 'player', code)
    if (playerKey === undefined) return door(c, null)
    try {
      const game = await readPlayerGame(deps, { code, playerKey })
      // A class shares its devices; a round played alone has one player.
      if (game.mode === 'assignment') return sendPage(c, <WhoPage game={game} />)
    } catch (error) {
      if (!(error instanceof Problem) || !LOST.has(error.code)) throw error
      return door(c, error.code === 'player_removed' ? en.join.removed : en.join.lost)
    }
    return reading(c)
  })

  app.get('/g/:code/read', (c) => reading(c))

  app.post('/g/:code/join', async (c) => {
    const code = c.req.param('code')
    const { text } = await readForm(c)
    // A second press takes part once: whoever has a key goes on with it, unless they are someone new.
    if (readKey(c, 'player', code) === undefined || text('new') !== '') {
      const nickname = text('nickname').trim()
      try {
        const { deletesAt } = await readGame(deps, { code })
        const input = parseInput(joinGameInput, { code, ...(nickname !== '' && { nickname }) })
        const { playerKey } = await joinGame(deps, input)
        writeKey(c, 'player', code, playerKey, new Date(deletesAt))
      } catch (error) {
        if (nickname === '' || !(error instanceof Problem) || !isAboutName(error)) throw error
        return door(c, null, { nickname, refusal: en.join.nicknameRefused })
      }
    }
    return c.redirect(paths.reading(code), 303)
  })

  app.get('/g/:code/join', (c) => c.redirect(paths.game(c.req.param('code'))))

  app.get('/g/:code/resume/:key', async (c) => {
    const access = resumed(c)
    const game = await readPlayerGame(deps, access)
    const other = await otherPlayer(c, access)
    if (other === undefined) return goOn(c, access, game)
    return sendPage(
      c,
      <ConfirmPage
        title={en.join.resume(game.nickname)}
        text={en.join.resumeText(other)}
        action={paths.resume(access.code, access.playerKey)}
        button={en.join.goOn(game.nickname)}
        back={{ href: paths.game(access.code), label: en.join.stay(other) }}
      />,
    )
  })

  app.post('/g/:code/resume/:key', async (c) => {
    const access = resumed(c)
    return goOn(c, access, await readPlayerGame(deps, access))
  })

  app.get('/g/:code/ranks', async (c) => {
    const { code, playerKey } = await accessOf(c, deps)
    const board = await readLeaderboard(deps, { code, key: playerKey })
    const back = { href: paths.result(code), label: en.reading.toResult }
    return sendPage(c, <RanksPage board={board} back={back} />)
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
        places={c.req.query('choose')?.split(',') ?? []}
      />,
    )
  })

  app.post('/g/:code/q/:number{[0-9]+}', async (c) => {
    const access = await accessOf(c, deps)
    const form = await readForm(c)
    const response = readChosen(form)
    const here = paths.question(access.code, Number(c.req.param('number')))
    const sent = parseInput(answerItemInput, { itemId: form.text('item'), response })
    try {
      const revealed = await answerItem(deps, { ...access, ...sent })
      const there = paths.question(access.code, revealed.number)
      return c.redirect(
        String(revealed.response) === String(response) ? there : `${there}?kept`,
        303,
      )
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'response_invalid') throw error
      return c.redirect(`${here}?choose=${placesIn(form).join()}`, 303)
    }
  })

  app.get('/g/:code/result', async (c) => {
    const access = await accessOf(c, deps)
    const result = await readResult(deps, access)
    const story = await builtInStory(deps, result.story)
    return sendPage(
      c,
      <ResultPage
        right={result.right}
        of={result.of}
        answers={result.answers}
        open={result.open}
        afterword={story?.afterword ?? null}
        deletesOn={dayText(result.deletesAt)}
        ranksHref={result.ranks ? paths.ranks(access.code) : null}
        storyId={story?.id ?? null}
        goOnHref={!result.done && result.state === 'open' ? paths.next(access.code) : null}
      />,
    )
  })

  /** The nickname of whoever else plays the game in this browser: a link alone does not put them out. */
  async function otherPlayer(c: Context, { code, playerKey }: PlayerAccess) {
    const held = readKey(c, 'player', code)
    if (held === undefined || held === playerKey) return undefined
    try {
      return (await readPlayerGame(deps, { code, playerKey: held })).nickname
    } catch (error) {
      if (error instanceof Problem && LOST.has(error.code)) return undefined
      throw error
    }
  }

  /** Before one has joined. */
  async function door(
    c: Context,
    notice: string | null,
    form: { nickname: string; refusal: string | null } = { nickname: '', refusal: null },
  ) {
    const game = await readGame(deps, { code: c.req.param('code') ?? '' })
    if (game.state === 'closed') throw problem('game_closed', 'This game takes no more players.')
    if (game.state === 'not-open') {
      const detail = en.join.opens(untilText(game.opensAt))
      const way = { href: paths.game(game.code), label: en.errors.retry }
      return sendPage(c, <ErrorPage kind="notOpen" detail={detail} way={way} />, 409)
    }
    return sendPage(
      c,
      <JoinPage game={game} action={paths.joinGame(game.code)} notice={notice} {...form} />,
      form.refusal === null ? 200 : 422,
    )
  }

  async function reading(c: Context) {
    const access = await accessOf(c, deps)
    const result = await readResult(deps, access)
    const { articles, notice } = await readGameArticles(deps, access)
    // A round played alone has a longer code, and nobody to tell its player from.
    const isShared = access.code.length === JOIN_CODE_LENGTH
    return sendPage(
      c,
      <ReadingPage
        articles={articles}
        notice={notice}
        next={afterReading(access.code, result)}
        player={
          isShared
            ? {
                nickname: result.nickname,
                resumeUrl: new URL(c.req.url).origin + paths.resume(access.code, access.playerKey),
              }
            : null
        }
      />,
    )
  }

  return app
}

/** What was answered: one option, several, or all in the order of the places they were given. */
function readChosen(form: Form): string | string[] {
  const chosen = form.all('chosen')
  if (chosen.length > 0) return chosen.toSorted()
  const places = form.all('place').toSorted()
  const isOrder = places.every((place, at) => place.startsWith(`${at + 1} `))
  if (places.length === 0) return form.text('response')
  return isOrder ? places.map((place) => place.replace(/^\d+ /, '')) : []
}

/** The places as they were given, so that a slip does not cost the others. */
const placesIn = (form: Form): string[] =>
  form.all('place').map((place) => /^\d/.exec(place)?.[0] ?? '')

/** Whose link it is. */
const resumed = (c: Context): PlayerAccess => ({
  code: c.req.param('code') ?? '',
  playerKey: c.req.param('key') ?? '',
})

/** From the link of a player to a clean address, with their key in the cookie. */
function goOn(c: Context, access: PlayerAccess, { deletesAt, done, state }: PlayerGame) {
  writeKey(c, 'player', access.code, access.playerKey, new Date(deletesAt))
  const isOpen = !done && state === 'open'
  return c.redirect(isOpen ? paths.next(access.code) : paths.result(access.code), 303)
}

/** A key that opens nothing any more: one can only join again. */
const LOST: ReadonlySet<string> = new Set(['key_wrong', 'player_removed'])

const isAboutName = ({ code, status }: Problem) => code === 'nickname_taken' || status === 422

/** Whoever holds the key of a player. Throws `game_unknown` rather than `key_missing` where there is no game. */
async function accessOf(c: Context, deps: Deps): Promise<PlayerAccess> {
  const code = c.req.param('code') ?? ''
  const playerKey = readKey(c, 'player', code)
  if (playerKey !== undefined) return { code, playerKey }
  await readGame(deps, { code })
  throw notYours()
}

function notYours(): Problem {
  return problem('key_missing', 'This browser holds no key to this round.')
}

function afterReading(code: string, { answers, done, state }: Result) {
  if (done || state === 'closed') return { href: paths.result(code), label: en.reading.toResult }
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
  answer: AnsweredQuestion & { readonly of: number; readonly next: number | null },
  result: Result,
) {
  const { reveal } = answer
  const next =
    answer.next === null
      ? { href: paths.result(code), label: en.answer.result }
      : { href: paths.question(code, answer.next), label: en.answer.next }
  return (
    <AnswerPage
      answer={answer}
      of={answer.of}
      right={result.right}
      answered={result.answers.filter(({ withdrawn }) => !withdrawn).length}
      wasKept={c.req.query('kept') !== undefined}
      next={next}
      storyHref={isBuiltIn(deps, result.story) ? claimsOf(result, reveal.evidence[0]) : null}
      checkHref={
        isBuiltIn(deps, result.story)
          ? paths.checkBuiltIn(result.story, answer.question.itemId)
          : null
      }
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
