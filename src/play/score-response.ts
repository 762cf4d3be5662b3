import { keyIds, type Item } from '../items/item.ts'
import type { Refused, Scored, ScoringRule } from './question.ts'

/** Points for a right answer under each rule. */
const POINTS: Readonly<Record<ScoringRule, number>> = { accuracy: 1000 }

/** What a response has to be, for whoever sent another one. */
const WANTED: Readonly<Record<Item['response'], string>> = {
  choice: 'Answer with the id of one of the options.',
  verdict: 'Answer with the id of one of the options.',
  choices: 'Answer with a list: the ids of all options that you think are right, each once.',
  order:
    'Answer with a list: the ids of all options, each once, in the order that you think is right.',
}

/**
 * Scores a response to an item; refuses one that is not among the item's options. Of several choices the score is
 * the share of options judged rightly, chosen or left out; of an order, the share of pairs in the right order.
 */
export function scoreResponse(item: Item, response: unknown, rule: ScoringRule): Scored | Refused {
  const chosen = readChosen(item, response)
  if (!chosen) return { refused: 'response_invalid', message: WANTED[item.response] }
  const score = scoreOf(item, chosen)
  const correct = score === 1
  return {
    itemId: item.id,
    response: chosen.join(SEPARATOR),
    correct,
    score,
    points: correct ? POINTS[rule] : 0,
  }
}

/** Between the ids of a stored response. No id holds one. */
const SEPARATOR = ' '

/** A response in the shape of the item's key: an option id, or a list of them. */
export const readResponse = ({ key }: Pick<Item, 'key'>, stored: string): Item['key'] =>
  typeof key === 'string' ? stored : stored.split(SEPARATOR)

/** The ids that were sent, or undefined if they answer no such item. Of several choices, sorted: any order is one. */
function readChosen({ response: kind, options }: Item, response: unknown): string[] | undefined {
  const isList = kind === 'choices' || kind === 'order'
  if (Array.isArray(response) !== isList) return undefined
  const sent = [response].flat()
  const ids = options.flatMap(({ id }) => (sent.includes(id) ? [id] : []))
  // Nothing else was sent, and nothing twice.
  if (ids.length !== sent.length || ids.length === 0) return undefined
  if (kind === 'choices') return ids.toSorted()
  if (kind === 'order' && ids.length < options.length) return undefined
  return ids.toSorted((one, other) => sent.indexOf(one) - sent.indexOf(other))
}

function scoreOf(item: Item, chosen: readonly string[]): number {
  const key = keyIds(item)
  if (item.response === 'choices')
    return shareOf(item.options, ({ id }) => key.includes(id) === chosen.includes(id))
  if (item.response === 'order')
    return shareOf(
      key.flatMap((first, at) => key.slice(at + 1).map((second) => [first, second] as const)),
      ([first, second]) => chosen.indexOf(first) < chosen.indexOf(second),
    )
  return Number(chosen[0] === key[0])
}

const shareOf = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.filter(is).length / all.length
