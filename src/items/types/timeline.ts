import type { Document } from '../../text/document.ts'
import { keyTexts, nothingWrong } from '../checks/checks.ts'
import { evidenceOfSentence } from '../evidence.ts'
import { dateOf, datedEvents, type DatedEvent } from '../events.ts'
import type { Item } from '../item.ts'
import { defineItemType, type Draft, type Skip } from '../item-type.ts'
import { isAlike, bagOf, stemsOf, type Bag } from '../similarity.ts'
import type { StoryView } from '../story-view.ts'
import { CASUALTIES } from '../words/sensitive.ts'
import { reportAsSubject, reportOf } from '../wording/stems.ts'

/** Events in one order: two are guessed, and five are a list to learn. */
const LEAST = 3
const MOST = 4

/**
 * “In the AFP report, in which order did these events happen, from the first to the last?” The key is the order of
 * dates that the report states in its own voice. Only whole dates count, no two of which can be the same day, and no
 * other report may date the event otherwise.
 */
export const timeline = defineItemType({
  type: 'timeline',
  identity: 'stem and options',
  checks: {
    form: 'steps',
    isOfNumber: false,
    derives: doubtOrder,
    findsRight: nothingWrong,
    findsStray: nothingWrong,
    doubtsFigure: nothingWrong,
    shownIn: () => [],
  },
  *write(view) {
    for (const document of view.story.documents) yield writeOne(document, view)
  },
})

function writeOne(document: Document, view: StoryView): Draft | Skip {
  const all = datedEvents(document, view)
  const sure = all.filter(
    (event) => !isDatedOtherwise(event, view) && !all.some((other) => isTwin(event, other, view)),
  )
  // Of events that may be of one day, the first one told counts.
  const events: DatedEvent[] = []
  for (const event of sure)
    if (events.length < MOST && events.every((other) => isApart(event, other))) events.push(event)
  if (events.length < LEAST) return { factId: '', because: 'fewer than three dated events' }
  const inOrder = events.toSorted((one, other) => one.from - other.from)
  return {
    factId: '',
    variant: '',
    response: 'order',
    stem: `In ${reportOf(document.id, view)}, in which order did these events happen, from the first to the last?`,
    asks: [document.id],
    key: inOrder.map(({ text }) => text),
    distractors: [],
    evidence: inOrder.map(({ sentence }) => evidenceOfSentence(document, sentence, view)),
    explanation: `${reportAsSubject(document.id, view)} dates them: ${inOrder.map(({ sentence }) => dateOf(sentence.text)?.phrase).join(', ')}.`,
    tags: events.some(({ text }) => CASUALTIES.test(text)) ? ['casualties'] : [],
    difficulty: 'medium',
    difficultyReason: 'several dates have to be found',
  }
}

const isApart = (one: DatedEvent, other: DatedEvent): boolean =>
  one.to < other.from || other.to < one.from

const bagIn = ({ text }: DatedEvent, view: StoryView): Bag => bagOf(stemsOf(text), view.weights)

/** Whether two sentences tell of the like: which is meant could be argued about. */
function isTwin(one: DatedEvent, other: DatedEvent, view: StoryView): boolean {
  if (one === other) return false
  const [bag, held] = [bagIn(one, view), bagIn(other, view)]
  const shared = bagOf(new Set([...bag.stems].filter((stem) => held.stems.has(stem))), view.weights)
  return isAlike(bag, held, shared.stems.size, shared.weight)
}

/** Whether any sentence of the story puts the like of an event at another date. */
function isDatedOtherwise(event: DatedEvent, view: StoryView): boolean {
  const bag = bagIn(event, view)
  const { count, weight } = view.sentences.sharedWith(bag.stems)
  for (const document of view.story.documents) {
    let at = view.sentencesOf.get(document.id)?.[0] ?? 0
    for (const { sentences } of document.paragraphs)
      for (const { text } of sentences) {
        const [words, shared] = [count[at] ?? 0, weight[at] ?? 0]
        at++
        if (text === event.sentence.text || words < 2 || shared < bag.weight * ALIKE) continue
        const years = (text.match(/\b[12]\d{3}\b/g) ?? []).map((year) => Number(year) * 10_000)
        if (years.some((year) => event.to < year || event.from > year + 9999)) return true
      }
  }
  return false
}

/** From this share of its words on, a sentence may tell of the event. */
const ALIKE = 0.5

/** Why the evidence sentences, read alone, do not give the events in the order of the key. */
function doubtOrder(item: Item, _proof: unknown, view: StoryView): string | null {
  const texts = keyTexts(item)
  if (item.evidence.length !== texts.length) return 'each event needs its own evidence'
  let last = 0
  for (const [at, { sentence, articleId }] of item.evidence.entries()) {
    const document = view.documents.get(articleId)
    const event =
      document && datedEvents(document, view).find((one) => one.sentence.text === sentence)
    if (!event || event.text !== texts[at])
      return 'the evidence does not tell the event with a date'
    if (event.from <= last) return 'the dates are in another order'
    last = event.to
  }
  return null
}
