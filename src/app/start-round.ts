import * as v from 'valibot'
import type { Quiz } from '../quiz/quiz.ts'
import type { BuiltInStory } from './built-in-story.ts'
import { ROUND_KEPT, ROUND_OPEN } from './dates.ts'
import type { Deps } from './deps.ts'
import { count, identifier, seed } from './fields.ts'
import { newPlayer } from './join-game.ts'
import { drawItems, insertUnderFreeCode } from './open-game.ts'
import { problem } from './problems.ts'

export const startRoundInput = v.strictObject({
  story: identifier,
  n: v.optional(count, 10),
  seed: v.optional(seed),
  casualties: v.optional(v.boolean(), false),
})
export type StartRoundInput = v.InferOutput<typeof startRoundInput>

export type StartedRound = {
  readonly code: string
  readonly playerId: string
  readonly playerKey: string
}

/** A round starts with reading, so that it draws on as few reports as fill it: of short ones, on more than two. */
const REPORTS_TO_READ = [2, 3, 4] as const

/**
 * Play: a solo game on a built-in story with its player in it, in one write. It is deleted within a week.
 * Nobody gets its host key. Throws `story_unknown`, `nothing_to_ask`.
 */
export async function startRound(deps: Deps, input: StartRoundInput): Promise<StartedRound> {
  const story = await deps.stories.load(input.story)
  if (!story) throw problem('story_unknown', 'There is no built-in story of this id.')

  const now = deps.now()
  const game = {
    story: story.id,
    storyVersion: story.version,
    title: story.title,
    mode: 'solo' as const,
    hostKeyHash: await deps.hashKey(deps.newKey()),
    quiz: drawRound(story, { ...input, seed: input.seed ?? deps.newCode(8) }),
    createdAt: now,
    opensAt: now,
    closesAt: now + ROUND_OPEN,
    deletesAt: now + ROUND_OPEN + ROUND_KEPT,
  }
  const { player, playerKey } = await newPlayer(deps)
  const code = await insertUnderFreeCode(deps, game, player)
  return { code, playerId: player.id, playerKey }
}

function drawRound(
  story: BuiltInStory,
  round: Pick<StartRoundInput, 'n' | 'casualties'> & { readonly seed: string },
): Quiz {
  const { n } = round
  const draw = (maxReports: number): Quiz => drawItems(story, { ...round, maxReports })
  const [least, ...more] = REPORTS_TO_READ
  let fullest = draw(least)
  for (const reports of more) {
    if (fullest.items.length >= n) break
    const quiz = draw(reports)
    if (quiz.items.length > fullest.items.length) fullest = quiz
  }
  return fullest
}
