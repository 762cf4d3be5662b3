import * as v from 'valibot'
import type { Item } from '../items/item.ts'
import { arrangeQuiz } from '../quiz/arrange-quiz.ts'
import { assembleQuiz } from '../quiz/assemble-quiz.ts'
import type { Blueprint, Quiz } from '../quiz/quiz.ts'
import { insertGame, type NewGame, type NewPlayer } from '../store/games.ts'
import { GAME_KEPT, GAME_OPEN, toIso } from './dates.ts'
import type { Deps } from './deps.ts'
import {
  count,
  difficulty,
  gameTitle,
  identifier,
  instant,
  itemIds,
  key,
  seed,
  types,
} from './fields.ts'
import { findPastedItems, playableItems } from './find-story.ts'
import type { GameMode, Nicknames } from './game-view.ts'
import { JOIN_CODE_LENGTH, SOLO_CODE_LENGTH } from './join-code.ts'
import { problem } from './problems.ts'
import { refuseDates } from './refuse-dates.ts'

export const openGameInput = v.strictObject({
  story: identifier,
  editKey: v.optional(key),
  mode: v.picklist(['solo', 'assignment']),
  title: v.optional(gameTitle),
  items: v.optional(itemIds),
  n: v.optional(count, 10),
  types: v.optional(types),
  difficulty: v.optional(difficulty),
  seed: v.optional(seed),
  casualties: v.optional(v.boolean(), false),
  opensAt: v.optional(instant),
  closesAt: v.optional(instant),
  ranks: v.optional(v.boolean(), false),
  nicknames: v.optional(v.picklist(['generated', 'free']), 'generated'),
})
export type OpenGameInput = v.InferOutput<typeof openGameInput>

export type OpenedGame = {
  readonly code: string
  /** Opens the host's side of the game from now on. It is answered once, and stored only as a hash. */
  readonly hostKey: string
  readonly title: string
  readonly mode: GameMode
  readonly questions: number
  readonly ranks: boolean
  readonly nicknames: Nicknames
  readonly opensAt: string
  readonly closesAt: string
  readonly deletesAt: string
}

/**
 * Opens a game on a built-in story, or on a pasted one for whoever holds its edit key. Its items are fixed
 * from now on: those that are named, in that order, else what the blueprint chooses. A pasted story lives at
 * least as long as the game, which has its own copy of the reports it asks about.
 *
 * Throws `story_unknown`, `nothing_to_ask`, `field_out_of_range`, and `field_invalid` for an item that the
 * story does not have.
 */
export async function openGame(deps: Deps, input: OpenGameInput): Promise<OpenedGame> {
  const now = deps.now()
  const { opensAt = now, closesAt = Math.max(now, opensAt) + GAME_OPEN } = input
  refuseDates({ now, opensAt, closesAt }, input.closesAt === undefined ? 'opensAt' : 'closesAt')
  const story = await findPlayableStory(deps, input)

  const chosen = input.seed ?? deps.newCode(8)
  const quiz = input.items
    ? arrangeQuiz(pick(story, input.items), story.items, chosen)
    : drawItems(story, { ...input, seed: chosen })

  const hostKey = deps.newKey()
  const game = {
    story: story.id,
    storyVersion: story.version,
    title: input.title ?? story.title,
    mode: input.mode,
    hostKeyHash: await deps.hashKey(hostKey),
    quiz,
    ranks: input.ranks,
    nicknames: input.nicknames,
    createdAt: now,
    opensAt,
    closesAt,
    deletesAt: closesAt + GAME_KEPT,
  }
  const code = await insertUnderFreeCode(deps, game)
  return {
    code,
    hostKey,
    title: game.title,
    mode: game.mode,
    questions: game.quiz.items.length,
    ranks: game.ranks,
    nicknames: game.nicknames,
    opensAt: toIso(opensAt),
    closesAt: toIso(closesAt),
    deletesAt: toIso(game.deletesAt),
  }
}

/** Among thousands of games a random short code is now and then one that is in use: then another is drawn. */
export async function insertUnderFreeCode(
  deps: Deps,
  game: Omit<NewGame, 'code'>,
  player?: NewPlayer,
  tries = 5,
): Promise<string> {
  const code = deps.newCode(game.mode === 'solo' ? SOLO_CODE_LENGTH : JOIN_CODE_LENGTH)
  if (await insertGame(deps.db, { ...game, code }, player)) return code
  if (tries === 1) throw new Error('No free game code was found')
  return insertUnderFreeCode(deps, game, player, tries - 1)
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
  return { ...story, items: playableItems(story), version: String(story.version) }
}

/** The items that a blueprint chooses. Throws `nothing_to_ask` if there are none. */
export function drawItems(story: PlayableStory, blueprint: Blueprint): Quiz {
  const quiz = assembleQuiz(story.items, blueprint)
  if (quiz.items.length > 0) return quiz
  throw problem(
    'nothing_to_ask',
    story.items.length === 0
      ? 'No question can be made of this story. Add a report that says who said what.'
      : 'No question of this story fits. Ask for other types or another difficulty.',
  )
}

/** The named items in that order. */
function pick(story: PlayableStory, ids: readonly string[]): Item[] {
  return ids.map((id, at) => {
    const item = story.items.find((candidate) => candidate.id === id)
    if (item) return item
    const message = 'This story has no such item, or it was dropped.'
    throw problem('field_invalid', `“items.${at}”: ${message}`, [{ path: `items.${at}`, message }])
  })
}
