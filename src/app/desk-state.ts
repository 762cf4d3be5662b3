import { contentHash } from '../lib/content-hash.ts'
import type { Item } from '../items/item.ts'
import { assembleQuiz } from '../quiz/assemble-quiz.ts'
import { givesAway } from '../quiz/gives-away.ts'
import type { DeskState } from '../store/stored-json.ts'

/** A round: as many are chosen, as far as the reports allow it. */
export const CHOSEN = 10

/** What an owner decided, and the items it is about, as they were written or reworded. */
export type Desk = { readonly desk: DeskState; readonly items: readonly Item[] }

/** The items that can be asked: all but the dropped ones. */
export function askable({ desk, items }: Desk): readonly Item[] {
  const dropped = new Set(desk.dropped.map(({ id }) => id))
  return items.filter(({ id }) => !dropped.has(id))
}

/** The chosen items in playing order: the owner’s choice, or that of the product until there is one. */
export function chosenItems(story: Desk): readonly Item[] {
  const open = askable(story)
  if (story.desk.quiz === null) return fill([], open)
  const byId = new Map(open.map((item) => [item.id, item]))
  return story.desk.quiz.flatMap((id) => byId.get(id) ?? [])
}

/**
 * The choice after the items have changed: what was chosen and still holds stays, and the round is filled up
 * again, never with a dropped item. A choice that was left to the product is left to it.
 */
export function refill(story: Desk): DeskState {
  if (story.desk.quiz === null) return story.desk
  return { ...story.desk, quiz: idsOf(fill(chosenItems(story), askable(story))) }
}

/** The chosen items anew, around those that were kept. */
export function choosePlaces(story: Desk): readonly Item[] {
  const kept = new Set(story.desk.kept)
  return fill(
    chosenItems(story).filter(({ id }) => kept.has(id)),
    askable(story),
  )
}

/** At most this many items on one evidence sentence, as in any quiz. */
const PER_SENTENCE = 2

/**
 * The best unused item to take another’s place. It is of another sentence, best of one that no chosen item is
 * about, and of the same type if there is one; one that was swapped away before comes only when no other is
 * left. Where nothing fits so well, anything that asks about another claim will do. The same desk gives the same item.
 */
export function findSwap(story: Desk, out: Item): Item | undefined {
  const chosen = chosenItems(story)
  const rest = chosen.filter(({ id }) => id !== out.id)
  const { swapped } = story.desk
  const asked = (item: Item) =>
    rest.filter((other) => sentenceOf(other) === sentenceOf(item)).length
  const open = askable(story).filter(
    (item) => sentenceOf(item) !== sentenceOf(out) && !chosen.some(({ id }) => id === item.id),
  )
  const fitting = open.filter(
    (item) =>
      asked(item) < PER_SENTENCE && !item.tags.includes('casualties') && fitsAmong(item, rest),
  )
  // Whoever asks for another question gets one, if it asks anything that the others do not.
  const others = open.filter((item) => rest.every((other) => !isOfOneFact(item, other)))
  return (fitting.length > 0 ? fitting : others).toSorted(
    (a, b) =>
      swapped.indexOf(a.id) - swapped.indexOf(b.id) ||
      asked(a) - asked(b) ||
      Number(b.type === out.type) - Number(a.type === out.type) ||
      (drawn(a) < drawn(b) ? -1 : 1),
  )[0]
}

export const idsOf = (items: readonly Item[]): string[] => items.map(({ id }) => id)

/** A story that nobody touched has one choice, whoever opens it. */
const SEED = 'desk'

/** An order that says nothing about the items. */
const drawn = ({ id }: Item) => contentHash(SEED, id)

/** Up to ten: first those that are given, then what a round of the rest would take, as far as it fits. */
function fill(given: readonly Item[], open: readonly Item[]): readonly Item[] {
  if (given.length >= CHOSEN) return given
  const missing = CHOSEN - given.length
  if (given.length === 0) return draw(open, missing)
  const chosen = [...given]
  const fitting = open.filter((item) => fitsAmong(item, given))
  for (const candidate of [...draw(fitting, missing), ...draw(fitting, CHOSEN)]) {
    if (chosen.length === CHOSEN) break
    if (fitsAmong(candidate, chosen)) chosen.push(candidate)
  }
  return chosen
}

/** A round of these, whole: what a game leaves out of an item is up to the game. */
function draw(open: readonly Item[], n: number): Item[] {
  const byId = new Map(open.map((item) => [item.id, item]))
  return assembleQuiz(open, { n, seed: SEED }).items.flatMap(({ id }) => byId.get(id) ?? [])
}

/** Whether the item asks something new beside the others, and none of them tells its key or it theirs. */
function fitsAmong(item: Item, others: readonly Item[]): boolean {
  return !others.some(
    (other) => isOfOneFact(item, other) || givesAway(other, item) || givesAway(item, other),
  )
}

/** Whether two items ask about one claim. */
function isOfOneFact(one: Item, other: Item): boolean {
  const fact = one.evidence[0]?.factId ?? null
  return (
    one.id === other.id ||
    one.stem === other.stem ||
    (fact !== null && other.evidence[0]?.factId === fact)
  )
}

const sentenceOf = ({ evidence: [proof] }: Item) => `${proof?.articleId}:${proof?.span[0]}`
