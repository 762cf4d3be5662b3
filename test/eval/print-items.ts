import type { Fact } from '../../src/facts/fact.ts'
import type { Story } from '../../src/facts/story.ts'
import type { Item } from '../../src/items/item.ts'
import { nameReports } from '../../src/items/report-names.ts'
import { writeItems, type ItemEvent } from '../../src/items/write-items.ts'
import { toQuestion } from '../../src/play/to-question.ts'
import { countBy, reasonOf } from './count-reasons.ts'

const WIDTH = 100

/** The items of a story and what the gate did, for a person to read; with what became of each fact if `isLong`. */
export function printItems(story: Story, isLong = false): string {
  const events: ItemEvent[] = []
  const items = writeItems(story, (event) => events.push(event))
  const names = nameReports(story.documents)
  return [
    ...wrap(`Reports: ${story.documents.map(({ id }) => names.get(id)).join('; ')}`),
    `${items.length} items of ${story.facts.length} facts`,
    ...items.flatMap((item, at) => ['', ...printItem(item, at + 1, names)]),
    '',
    ...(isLong ? printFacts(story, events) : printReasons(events)),
  ].join('\n')
}

function printItem(item: Item, number: number, names: ReadonlyMap<string, string>): string[] {
  const { type, difficulty, difficultyReason, tags, alteration, evidence, explanation } = item
  return [
    ...wrap(
      [`${number}. ${type}, ${difficulty}: ${difficultyReason}`, ...tags].join('; '),
      '',
      '   ',
    ),
    ...wrap(item.stem, '   '),
    ...toQuestion(item, item.id).options.flatMap(({ id, text }) =>
      wrap(text, id === item.key ? '   * ' : '     ', '     '),
    ),
    ...(alteration
      ? [
          ...wrap(`altered: “${alteration.from}” became “${alteration.to}”`, '   '),
          ...wrap(`as it was: ${alteration.original}`, '   '),
        ]
      : []),
    ...evidence.flatMap(({ articleId, span, sentence, source }) =>
      wrap(
        `evidence: ${names.get(articleId)}, ${span.join('–')}, ${source ?? 'its own voice'}: ${sentence}`,
        '   ',
      ),
    ),
    ...wrap(`explained: ${explanation}`, '   '),
  ]
}

/** How often the types skipped, the gate refused and balance left out, by reason. */
const printReasons = (events: readonly ItemEvent[]): string[] =>
  OUTCOMES.flatMap(({ outcome, title }) => {
    const told = events.filter((event) => event.outcome === outcome)
    if (told.length === 0) return []
    return [
      `${title}: ${told.length}`,
      ...countBy(told, reasonOf).flatMap(([reason, count]) =>
        wrap(reason, `${String(count).padStart(6)}  `, '        '),
      ),
    ]
  })

const OUTCOMES: readonly { readonly outcome: ItemEvent['outcome']; readonly title: string }[] = [
  { outcome: 'skipped', title: 'Skipped by a type' },
  { outcome: 'refused', title: 'Refused by the gate' },
  { outcome: 'left-out', title: 'Left out for balance' },
]

/** Fact by fact, what each type made of it. What a report says itself has no fact and comes last. */
function printFacts(story: Story, events: readonly ItemEvent[]): string[] {
  const told = Map.groupBy(events, ({ factId }) => factId)
  const facts = new Map(story.facts.map((fact) => [fact.id, fact]))
  const ids = [...facts.keys()].filter((id) => told.has(id))
  const rest = [...told.keys()].filter((id) => !facts.has(id))
  return [...ids, ...rest].flatMap((id) => {
    const fact = facts.get(id)
    const title = fact ? titleOf(fact) : 'what the reports say themselves'
    return [...wrap(title, '· ', '  '), ...(told.get(id) ?? []).flatMap(printEvent)]
  })
}

const titleOf = (fact: Fact): string =>
  fact.kind === 'claim'
    ? `claim: ${fact.source.text} | ${fact.cue.text} | ${fact.content.text}`
    : `${fact.kind}: ${fact.evidence.sentence}`

const printEvent = ({ type, outcome, rule, because, stem }: ItemEvent): string[] => [
  ...wrap(
    `${type} ${outcome}${because === null ? '' : ` (${rule === null ? '' : `${rule}, `}${because})`}`,
    '    ',
    '      ',
  ),
  ...(stem === null ? [] : wrap(stem, '      ')),
]

/** A text on one line or several that fit, each with its indent. */
function wrap(text: string, first = '', next = first): string[] {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(/\s+/)) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = next
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line]
}
