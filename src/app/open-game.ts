import * as v from 'valibot'
import type { Item } from '../items/item.ts'
import { assembleQuiz } from '../quiz/assemble-quiz.ts'
import type { Blueprint } from '../quiz/quiz.ts'
import { insertGame, type NewGame } from '../store/games.ts'
import { GAME_KEPT, GAME_OPEN, GAME_OPEN_LONGEST, toIso } from './dates.ts'
import type { Deps } from './deps.ts'
import { count, difficulty, identifier, instant, key, seed, types } from './fields.ts'
import { findPastedItems } from './find-story.ts'
import type { GameMode } from './game-view.ts'
import { JOIN_CODE_LENGTH, SOLO_CODE_LENGTH } from './join-code.ts'
import { problem } from './problems.ts'

export const openGameInput = v.strictObject({
  story: identifier,
  editKey: v.optional(key),
  mode: v.picklist(['solo', 'assignment']),
  n: v.optional(count, 10),
  types: v.optional(types),
  difficulty: v.optional(difficulty),
  seed: v.optional(seed),
  casualties: v.optional(v.boolean(), false),
  opensAt: v.optional(instant),
  closesAt: v.optional(instant),
})
export type OpenGameInput = v.InferOutput<typeof openGameInput>

export type OpenedGame = {
  readonly code: string
  /** Opens the host's side of the game from now on. It is answered once, and stored only as a hash. */
  readonly hostKey: string
  readonly title: string
  readonly mode: GameMode
  readonly questions: number
  readonly opensAt: string
  readonly closesAt: string
  readonly deletesAt: string
}

/**
 * Opens a game on a built-in story, or on a pasted one for whoever holds its edit key. Its items are fixed
 * from now on, and a pasted story lives at least as long as the game.
 *
 * Throws `story_unknown`, `nothing_to_ask`, `field_out_of_range`.
 */
export async function openGame(deps: Deps, input: OpenGameInput): Promise<OpenedGame> {
  const now = deps.now()
  const opensAt = input.opensAt ?? now
  const closesAt = input.closesAt ?? Math.max(now, opensAt) + GAME_OPEN
  refuseDates({ now, opensAt, closesAt })
  const story = await findPlayableStory(deps, input)

  const hostKey = deps.newKey()
  const game = newGame(story, {
    code: newGameCode(deps, input.mode),
    mode: input.mode,
    hostKeyHash: await deps.hashKey(hostKey),
    blueprint: { ...input, seed: input.seed ?? deps.newCode(8) },
    createdAt: now,
    opensAt,
    closesAt,
    deletesAt: closesAt + GAME_KEPT,
  })
  const code = await insertUnderFreeCode(deps, game)
  return {
    code,
    hostKey,
    title: game.title,
    mode: game.mode,
    questions: game.quiz.items.length,
    opensAt: toIso(opensAt),
    closesAt: toIso(closesAt),
    deletesAt: toIso(game.deletesAt),
  }
}

const newGameCode = (deps: Deps, mode: GameMode) =>
  deps.newCode(mode === 'solo' ? SOLO_CODE_LENGTH : JOIN_CODE_LENGTH)

/** Among thousands of games a random short code is now and then one that is in use: then another is drawn. */
async function insertUnderFreeCode(deps: Deps, game: NewGame, tries = 5): Promise<string> {
  if (await insertGame(deps.db, game)) return game.code
  if (tries === 1) throw new Error('No free game code was found')
  return insertUnderFreeCode(deps, { ...game, code: newGameCode(deps, game.mode) }, tries - 1)
}

/** What a game needs of its story. */
export type PlayableStory = {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly items: readonly Item[]
}

async function findPlayableStory(
  deps: Deps,
  { story: id, editKey }: OpenGameInput,
): Promise<PlayableStory> {
  const builtIn = await deps.stories.load(id)
  if (builtIn) return builtIn
  const story = await findPastedItems(deps, { id, editKey })
  return { ...story, version: String(story.version) }
}

type GameSettings = Omit<NewGame, 'story' | 'storyVersion' | 'title' | 'quiz'> & {
  readonly blueprint: Blueprint
}

/** A game with the items its blueprint chooses. Throws `nothing_to_ask` if there are none. */
export function newGame(story: PlayableStory, { blueprint, ...settings }: GameSettings): NewGame {
  const quiz = assembleQuiz(story.items, blueprint)
  if (quiz.items.length === 0) {
    throw problem(
      'nothing_to_ask',
      story.items.length === 0
        ? 'No question can be made of this story. Add a report that says who said what.'
        : 'No question of this story fits. Ask for other types or another difficulty.',
    )
  }
  return { ...settings, story: story.id, storyVersion: story.version, title: story.title, quiz }
}

const refuseDate = (detail: string) =>
  problem('field_out_of_range', detail, [{ path: 'closesAt', message: detail }])

function refuseDates(dates: { now: number; opensAt: number; closesAt: number }) {
  if (dates.closesAt <= dates.now) throw refuseDate('“closesAt” is past. Choose a later date.')
  if (dates.closesAt <= dates.opensAt) throw refuseDate('“closesAt” is not after “opensAt”.')
  if (dates.closesAt > dates.now + GAME_OPEN_LONGEST) {
    throw refuseDate('“closesAt” is too far away. A game stays open for 180 days at most.')
  }
}
