/**
 * How many items of a story are kept beside each other, so that no key is a good guess.
 *
 * @module
 */
import { keyIds, VERDICTS, type Item, type ItemType } from './item.ts'
import { optionOf } from './item-type.ts'
import { VOICE_OPTIONS } from './voices.ts'

/** Is told of an item that passed the gate and is left out all the same, and why. */
type LeaveOut = (item: Item, because: string) => void

/**
 * Leaves out items until reports and voices are not asked for too often, a chain of one report and medium comes once,
 * fact checks are at most half of them, and verdicts come about equally often. Of one type alone (`isMixed` is false),
 * only the chains and the verdicts are balanced.
 */
export const balance = (items: readonly Item[], isMixed: boolean, leaveOut: LeaveOut): Item[] =>
  keepBalance(
    keepVoices(keepFew(keepChains(items, leaveOut), isMixed, leaveOut), isMixed, leaveOut),
    isMixed,
    leaveOut,
  )

/** The links of a chain behind its source. */
const wayOf = (chain: Item): string => keyIds(chain).slice(1).join()

/** Whoever knows the way of one claim through an agency to a report knows that of all. The first id stays. */
function keepChains(items: readonly Item[], leaveOut: LeaveOut): Item[] {
  const chains = items.filter(({ type }) => type === 'chain')
  return items.filter((item) => {
    const isKept =
      item.type !== 'chain' ||
      chains.every((other) => wayOf(other) !== wayOf(item) || item.id <= other.id)
    if (!isKept) leaveOut(item, 'another chain goes the same way')
    return isKept
  })
}

/** So many questions for the voice have one key in one report: then none of the keys is a good guess. */
const OF_ONE_VOICE = 2

/**
 * Leaves out questions for the voice of which there are more than enough with the same key: two of a report, and of
 * named sources, which are everywhere, no more than of the two other keys.
 */
function keepVoices(items: readonly Item[], isMixed: boolean, leaveOut: LeaveOut): Item[] {
  const counts = new Map<string, number>()
  const few = items.filter((item) => {
    if (item.type !== 'voice') return true
    const pile = [...item.asks, ...keyIds(item)].join()
    const count = (counts.get(pile) ?? 0) + 1
    counts.set(pile, count)
    return count <= OF_ONE_VOICE
  })
  const voices = few.filter(({ type }) => type === 'voice')
  const named = voices.filter(({ key }) => key === NAMED)
  const others = voices.length - named.length
  // Of a single report one more: it has few items.
  const isSingle = new Set(items.flatMap(({ asks }) => asks)).size === 1
  const most = isMixed ? others + Number(isSingle) : voices.length
  const surplus = new Set(named.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(most))
  const kept = new Set(few.filter((item) => !surplus.has(item)))
  for (const item of items)
    if (!kept.has(item)) leaveOut(item, 'one voice would be the key too often')
  return [...kept]
}

const NAMED = optionOf(VOICE_OPTIONS.named).id

const sentenceOf = ({ evidence: [proof] }: Item): string => `${proof?.articleId} ${proof?.span[0]}`

/** So many questions for the report, or for who is who, are not too many, even if there are few others. */
const OUTLETS_ALLOWED = 4
const ROLES_ALLOWED = 3
/** Of the other questions, so many have one for who is who beside them: they are easy, and every name could be asked so. */
const PER_ROLE = 3

/**
 * Leaves out questions for the report until they are no more than those for sources, figures and people: almost every
 * claim could be asked so. And questions for who is who until they are a third of those. Items go first whose sentence
 * is asked about otherwise, then in the order of ids.
 */
function keepFew(items: readonly Item[], isMixed: boolean, leaveOut: LeaveOut): Item[] {
  if (!isMixed) return [...items]
  const others = items.filter(
    ({ type, response }) =>
      response === 'choice' && type !== 'outlet' && type !== 'voice' && type !== 'role',
  )
  const asked = new Set(others.map(sentenceOf))
  const isTwice = (item: Item): number => Number(asked.has(sentenceOf(item)))
  const surplus = (type: ItemType, most: number): Item[] => {
    const sorted = items
      .filter((item) => item.type === type)
      .toSorted((a, b) => isTwice(a) - isTwice(b) || (a.id < b.id ? -1 : 1))
    // Who somebody is need not be asked of every report.
    const isNew = (item: Item, at: number): boolean =>
      type !== 'role' || sorted.findIndex(({ key }) => key === item.key) === at
    const kept = new Set(sorted.filter(isNew).slice(0, most))
    return sorted.filter((item) => !kept.has(item))
  }
  const outlets = surplus('outlet', Math.max(OUTLETS_ALLOWED, others.length))
  const roles = surplus('role', Math.max(ROLES_ALLOWED, Math.floor(others.length / PER_ROLE)))
  for (const item of outlets) leaveOut(item, 'too many questions would ask for the report')
  for (const item of roles) leaveOut(item, 'too many questions would ask who is who')
  const dropped = new Set([...outlets, ...roles])
  return items.filter((item) => !dropped.has(item))
}

const holdsNot = (text: string): boolean => /\bnot\b|n't\b/.test(text)

/** Whether the altered statement got a “not” that its original does not hold. */
const gainedNot = ({ alteration, stem }: Item): boolean =>
  alteration !== null && holdsNot(stem) && !holdsNot(alteration.original)

/**
 * A statement to leave out because its form tells its verdict: more of the refuted ones have got a “not” than
 * others hold one, or a form stands nearly always with one verdict: quotation marks or “it was …”.
 */
function findTelling(checks: readonly Item[]): { item: Item; because: string } | undefined {
  const gained = checks.filter(gainedNot)
  const held = checks.filter((item) => item.alteration === null && holdsNot(item.stem))
  const surplus = gained.length > held.length ? gained.at(-1) : undefined
  if (surplus) return { item: surplus, because: 'a “not” would tell that it is refuted' }
  for (const [form, isOfForm] of FORMS) {
    const formed = checks.filter(isOfForm)
    for (const verdict of VERDICTS) {
      const same = formed.filter(({ key }) => key === verdict)
      const last = same.at(-1)
      if (last && same.length > FEW_OF_FORM && same.length > formed.length * MOSTLY)
        return { item: last, because: `${form} would tell that it is ${verdict}` }
    }
  }
  return undefined
}

/** So many statements of one form and verdict are no pattern yet; nor is this share of them. */
const FEW_OF_FORM = 2
const MOSTLY = 0.6

const isCleft = ({ stem }: Item): boolean => stem.includes(', it was ')

/** Forms of statements that a player may come to read as signs. */
const FORMS: readonly (readonly [string, (item: Item) => boolean])[] = [
  ['quotation marks', ({ stem }) => stem.includes('“')],
  ['“it was”', isCleft],
]
const shareOf = (items: readonly Item[]): number =>
  items.length === 0 ? 0 : items.filter(isCleft).length / items.length

/** The last statement of a verdict, or the last without “it was …” where that form is rarer than among the refuted. */
function leastMissed(pile: readonly Item[], piles: readonly Item[][]): Item | undefined {
  const refuted = piles.find(([item]) => item?.key === 'refuted') ?? []
  const plain = pile.findLast((item) => !isCleft(item))
  return pile !== refuted && shareOf(pile) < shareOf(refuted) ? (plain ?? pile.at(-1)) : pile.at(-1)
}

/** So many fact checks of a single report are not too many, even if it gives no other items. */
const ALLOWED = 6

/** A verdict may be this much more frequent than the rarest one, unless there are but a few of it. */
const UNEVEN = 1.3
const FEW = 3

/**
 * Leaves out fact checks until they are at most half of the items, or a few, and no verdict is much more frequent than
 * another: always of the most frequent one, in the order of ids, which says nothing about the items.
 */
function keepBalance(items: readonly Item[], isMixed: boolean, leaveOut: LeaveOut): Item[] {
  const piles = VERDICTS.map((verdict) =>
    items.filter(({ key }) => key === verdict).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ).filter((pile) => pile.length > 0)
  const checks = piles.flat().length
  const isSingle = new Set(items.flatMap(({ asks }) => asks)).size === 1
  const most = isMixed ? Math.max(isSingle ? ALLOWED : 0, items.length - checks) : Infinity
  const dropped = new Set<Item>()
  for (;;) {
    const sizes = piles.map(({ length }) => length)
    const largest = piles.toSorted((a, b) => b.length - a.length)[0]
    // A verdict that is never the key counts: all else would be answered without reading.
    const rarest = piles.length > 1 ? Math.min(...sizes) : 0
    // Of one report there are two verdicts, in halves.
    const fair = isSingle ? rarest + 1 : Math.max(FEW, Math.ceil(rarest * UNEVEN))
    const isUneven = Math.max(...sizes) > fair
    const telling = findTelling(piles.flat())
    if (!largest || (!telling && !isUneven && checks - dropped.size <= most)) break
    const last = telling?.item ?? leastMissed(largest, piles)
    const pile = piles.find((one) => last !== undefined && one.includes(last))
    if (!last || !pile) break
    pile.splice(pile.indexOf(last), 1)
    dropped.add(last)
    const because = isUneven
      ? `“${keyIds(last).join()}” would be the key too often`
      : 'fact checks would be more than half of the items'
    leaveOut(last, telling?.because ?? because)
  }
  return items.filter((item) => !dropped.has(item))
}
