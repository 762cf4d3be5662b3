import {
  type Evidence,
  type Item,
  type ItemType,
  keyIds,
  type Verdict,
  VERDICTS,
} from '../items/item.ts'
import { readResponse } from '../play/score-response.ts'
import type { Game } from '../store/games.ts'
import { readGameRows, type ReportedPlayer, type ReportedResponse } from '../store/reports.ts'
import { isWithdrawn } from './corrections.ts'
import { toIso } from './dates.ts'
import type { Deps } from './deps.ts'
import { findHosted, type HostAccess } from './find-host.ts'
import { loadKnown, sumOfScores } from './find-play.ts'
import { type HostGame, viewHostGame } from './read-host-game.ts'

export type ReportItem = {
  readonly itemId: string
  /** Its place in the quiz, from 1. */
  readonly number: number
  readonly type: ItemType
  readonly stem: string
  /** True if it counts for nobody; what was answered to it is shown all the same. */
  readonly withdrawn: boolean
  readonly response: Item['response']
  /** Those of an order stand in the right one. */
  readonly options: readonly {
    readonly id: string
    readonly text: string
    readonly isKey: boolean
    /** How many chose it, or gave it its right place. */
    readonly count: number
  }[]
  readonly key: Item['key']
  readonly answered: number
  readonly right: number
  /** Of those who answered; null if nobody has. */
  readonly percentRight: number | null
  readonly evidence: readonly Evidence[]
  readonly explanation: string
}

export type ReportAnswer = {
  /** Option id, or a list of them. */
  readonly response: Item['key']
  readonly correct: boolean
  readonly score: number
}

export type ReportPlayer = {
  readonly playerId: string
  readonly nickname: string
  readonly joinedAt: string
  /** How many of the questions that count are answered. */
  readonly answered: number
  readonly of: number
  readonly done: boolean
  /** How many of them are right. */
  readonly right: number
  /** Sum of the scores on questions that count: 1 for each right answer, a part of it for some half right ones. */
  readonly score: number
  readonly points: number
  /** One for each item of the quiz, withdrawn ones too; null where there is no answer. */
  readonly answers: readonly (ReportAnswer | null)[]
}

/** How the class judged fact checks: which verdicts were right, and which were given. */
export type VerdictTotals = {
  readonly answered: number
  readonly right: number
  readonly rows: readonly {
    readonly key: Verdict
    readonly said: Readonly<Record<Verdict, number>>
  }[]
}

export type Report = {
  readonly game: HostGame
  readonly items: readonly ReportItem[]
  /** In the order in which they joined. */
  readonly players: readonly ReportPlayer[]
  readonly factChecks: VerdictTotals
}

/** How a game went so far, for its host. Each stored row is read once. Throws the problems of `findHosted`. */
export async function readReport(deps: Deps, access: HostAccess): Promise<Report> {
  const { game: hosted, host } = await findHosted(deps, access)
  const [game, { players, responses }] = await Promise.all([
    loadKnown(deps, hosted),
    readGameRows(deps.db, host),
  ])
  const byPlayer = new Map<string, Map<string, ReportedResponse>>(
    players.map(({ id }) => [id, new Map()]),
  )
  for (const response of responses) byPlayer.get(response.player)?.set(response.item, response)
  const given = [...byPlayer.values()]
  return {
    game: viewHostGame(hosted, players.length, deps.now()),
    items: game.quiz.items.map((item, at) => reportItem(game, item, at, given)),
    players: players
      .toSorted((a, b) => a.joinedAt - b.joinedAt || (a.nickname < b.nickname ? -1 : 1))
      .map((player) => reportPlayer(game, player, byPlayer.get(player.id) ?? new Map())),
    factChecks: totalVerdicts(game, given),
  }
}

type Given = ReadonlyMap<string, ReportedResponse>

function reportItem(game: Game, item: Item, at: number, given: readonly Given[]): ReportItem {
  const responses = given.flatMap((each) => each.get(item.id) ?? [])
  const right = responses.filter(({ score }) => score === 1).length
  const chosen = responses.map(({ response }) => [readResponse(item, response)].flat())
  const options =
    item.response === 'order'
      ? item.key.flatMap((key) => item.options.filter(({ id }) => id === key))
      : item.options
  return {
    itemId: item.id,
    number: at + 1,
    type: item.type,
    stem: item.stem,
    withdrawn: isWithdrawn(game, item.id),
    response: item.response,
    options: options.map(({ id, text }, place) => ({
      id,
      text,
      isKey: keyIds(item).includes(id),
      count: chosen.filter((ids) =>
        item.response === 'order' ? ids[place] === id : ids.includes(id),
      ).length,
    })),
    key: item.key,
    answered: responses.length,
    right,
    percentRight: responses.length === 0 ? null : Math.round((100 * right) / responses.length),
    evidence: item.evidence,
    explanation: item.explanation,
  }
}

function reportPlayer(game: Game, player: ReportedPlayer, given: Given): ReportPlayer {
  const { items } = game.quiz
  const counting = items.filter(({ id }) => !isWithdrawn(game, id))
  const counted = counting.flatMap(({ id }) => given.get(id) ?? [])
  return {
    playerId: player.id,
    nickname: player.nickname,
    joinedAt: toIso(player.joinedAt),
    answered: counted.length,
    of: counting.length,
    done: counted.length === counting.length,
    right: counted.filter(({ score }) => score === 1).length,
    score: sumOfScores(counted),
    points: counted.reduce((total, { points }) => total + points, 0),
    answers: items.map((item) => {
      const answer = given.get(item.id)
      if (!answer) return null
      const { score } = answer
      return { response: readResponse(item, answer.response), correct: score === 1, score }
    }),
  }
}

function totalVerdicts(game: Game, given: readonly Given[]): VerdictTotals {
  const totals: Record<Verdict, Record<Verdict, number>> = {
    supported: { supported: 0, refuted: 0, 'not-stated': 0 },
    refuted: { supported: 0, refuted: 0, 'not-stated': 0 },
    'not-stated': { supported: 0, refuted: 0, 'not-stated': 0 },
  }
  let answered = 0
  let right = 0
  for (const item of game.quiz.items) {
    if (item.response !== 'verdict' || isWithdrawn(game, item.id)) continue
    for (const each of given) {
      const said: string | undefined = each.get(item.id)?.response
      if (!isVerdict(said)) continue
      totals[item.key][said] += 1
      answered += 1
      if (said === item.key) right += 1
    }
  }
  return {
    answered,
    right,
    rows: VERDICTS.map((key) => ({ key, said: totals[key] })),
  }
}

const isVerdict = (text: string | undefined): text is Verdict =>
  VERDICTS.some((verdict) => verdict === text)
