import type { Alteration, Evidence, Item } from '../items/item.ts'
import type { Scored } from '../play/question.ts'
import { readResponse } from '../play/score-response.ts'

/** What is shown of an item once it is answered: how it went, the key and the sentence that proves it. */
export type Reveal = {
  readonly correct: boolean
  /** 0 to 1. */
  readonly score: number
  readonly points: number
  /** Of one shape with the key: an option id, or a list of them. */
  readonly response: Item['key']
  readonly key: Item['key']
  readonly evidence: readonly Evidence[]
  readonly explanation: string
  readonly alteration: Alteration | null
}

/** How a response was scored, when it was. */
export type Outcome = Pick<Scored, 'response' | 'score' | 'points'>

/** To be called for answered items only. */
export function reveal(item: Item, { response, score, points }: Outcome): Reveal {
  return {
    correct: score === 1,
    score,
    points,
    response: readResponse(item, response),
    key: item.key,
    evidence: item.evidence,
    explanation: item.explanation,
    alteration: item.alteration,
  }
}
