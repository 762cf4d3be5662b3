/**
 * Words by which something is not said, or not yet. All lower case.
 *
 * @module
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Before “to”: it was not said. “Failed to say”, “has yet to say”, “her failure to say”, “decided not to say”. */
export const UNSAID =
  list(`fail fails failed failing failure neglects neglected neglecting forgets forgot forgotten forgetting omits omitted
  omitting hesitates hesitate hesitated hesitating refusal reluctance inability yet unable unwilling reluctant loath
  unlikely not never`)

/** Before “to”: nobody knows yet whether it will be said. “Is expected to say”, “wants the firm to say”. */
export const UNDECIDED =
  list(`want wants wanted wanting wish wishes wished need needs needed like expect expects expected expecting plan plans
  planned planning intend intends intended intending intention hope hopes hoped hoping mean means meant due set about
  going likely ready willing keen eager prepared scheduled supposed`)

/** Opening a subject: nobody said it, or nearly nobody. “None of them said”, “few said”. */
export const NOBODY = list(`no none nobody nothing neither few`)

/** Before a subject or a verb: “not all of them said”, “hardly anyone said”, “nor did she say”. */
export const HARDLY = list(`not nor hardly scarcely barely rarely`)
