/**
 * Who could have said a thing, as far as a reader can tell without the report.
 *
 * @module
 */
import type { Claim } from '../facts/fact.ts'
import { isCountry, partiesIn } from '../facts/gazetteer.ts'
import { isPerson, isReporter, type Actor } from './actors.ts'
import { isQuarrel, targetOf } from './opponents.ts'
import { overlap, stemsOf } from './similarity.ts'
import type { StoryView } from './story-view.ts'
import { AUXILIARY_WORDS } from './words/auxiliaries.ts'

/**
 * A test of wrong options for a claim of `key`: an option that nobody would take for the source is none.
 * One's plans are one's own to tell; nobody speaks so of their own side or of those who back it, and no opponent
 * speaks for the key; a tally cannot urge; and one outlet's reporter is no source of another's report.
 */
export function plausibilityOf(
  claim: Claim,
  key: Actor,
  stem: string,
  isAboutFigure: boolean,
  view: StoryView,
): (actor: Actor) => boolean {
  const { text } = claim.content
  const speaksOf = readerOf(text)
  // A figure is given of friend and foe alike.
  const target = isAboutFigure || !isQuarrel(claim, stem) ? null : targetOf(claim, key.side)
  const isOwn =
    !isAboutFigure &&
    key.side !== null &&
    claim.quotation !== 'direct' &&
    clausesOf(stem, text).some((part) => speaksOfOwnSide(subjectOf(part), key, view))
  const isArranged = ARRANGED.test(text)
  const isFirstPerson = WE.test(text)
  // Feelings that everybody who speaks of the matter may well share, and a state's own mind.
  if (ATTITUDE.test(claim.cue.text) && !stem.includes('“')) return () => false
  // “denied planning it”: only who is suspected.
  const isDenied = claim.cue.act === 'deny' && /^\w+ing\b/.test(text)
  // “We, as our president said”: whose president it is tells the speaker.
  const isGivenAway = isFirstPerson && namesAnAlly(text, key, view)
  if (isDenied || isGivenAway || (isOwn && isCountry(key.side ?? ''))) return () => false
  return (actor) => {
    if (isReporter(actor) && !actor.articleIds.has(claim.articleId)) return false
    if (
      isFirstPerson &&
      (isPerson(actor) !== isPerson(key) || isReporter(actor) !== isReporter(key))
    )
      return false
    if (actor.kind === 'document' && key.kind !== 'document' && claim.figures.length === 0)
      return false
    if (isOwn && actor.side !== null) return false
    if (isArranged && !speaksOf(actor)) return false
    // In a quarrel only those speak so who have one with the same side, and none with the key's.
    if (target !== null && actor.side !== null) {
      if (!view.opponents.get(target)?.has(actor.side)) return false
      if (view.opponents.get(key.side ?? '')?.has(actor.side)) return false
    }
    const told = target ?? (isAboutFigure ? targetOf(claim, key.side) : null)
    return told === null || !isBacked(actor, told, view)
  }
}

/** Meetings and journeys: those who take part announce them. */
export const ARRANGED =
  /\b(?:will|would|to|is|was|are|were) (?:also )?(?:meet|be meeting|visit|travel|travelling|traveling|fly|flying|head(?:ed|ing)? (?:to|for)|hold talks|attend|host|arrive)\b/

const WE = /\b(?:[Ww]e|[Oo]urs?|us)\b/

const ATTITUDE = /\b(?:concern|worr|fear|condemn|support|sympath|regret)/

/** What stands behind each “that” of a stem, or the claim itself where no clause was made of it. */
function clausesOf(stem: string, text: string): readonly string[] {
  const [, ...clauses] = stem.split(' that ')
  return clauses.length > 0 ? clauses : [text]
}

/** The words before the first verb that shows itself as one, or the first two. */
function subjectOf(text: string): string {
  const words = text
    .replace(/^that /, '')
    .replace(/[?.!,“”"]/g, '')
    .split(/\s+/, 12)
  const verb = words.findIndex(
    (word, at) => AUXILIARY_WORDS.has(word) || (at > 0 && /^[a-z]+(?:ed|s)$/.test(word)),
  )
  return words.slice(0, verb < 0 ? 2 : verb).join(' ')
}

/** Whether a text names the side of the source: as a country or a body (not “a Ukrainian soldier”), or by one of its people. */
function speaksOfOwnSide(text: string, key: Actor, view: StoryView): boolean {
  const { side } = key
  return (
    side !== null &&
    (partiesIn(text).some(({ party }) => party.side === side && party.as !== 'adjective') ||
      namesAnAlly(text, key, view))
  )
}

/** Whether the last name of one of the source's people stands in the text. */
function namesAnAlly(text: string, { allies }: Actor, { actors }: StoryView): boolean {
  const words = new Set(text.replace(/['’]s\b/g, '').split(/\s+/))
  return actors.some(
    (actor) =>
      isPerson(actor) && allies.has(actor.name) && words.has(actor.name.split(' ').at(-1) ?? ''),
  )
}

/** Tells of whom a text speaks, by a word of their name or by a name of their side (“Danish”). */
function readerOf(text: string): (actor: Actor) => boolean {
  const stems = stemsOf(text)
  const sides = new Set(partiesIn(text).map(({ party }) => party.side))
  return (actor) => overlap(actor.stems, stems) || (actor.side !== null && sides.has(actor.side))
}

/** “pro-Ruritania fighters” and “Ruritanian-backed rebels”, by whatever name they go. */
function isBacked(group: Actor, side: string, { actorNames }: StoryView): boolean {
  if (group.kind !== 'group') return false
  const names = [
    ...group.variants,
    ...[...group.allies].filter((name) => actorNames.get(name)?.kind === 'group'),
  ]
  return names.some(
    (name) =>
      name.includes('-') &&
      partiesIn(name.replaceAll('-', ' ')).some(({ party }) => party.side === side),
  )
}
