import type { BuiltInStory } from '../../../src/app/built-in-story.ts'
import type { Claim } from '../../../src/facts/fact.ts'
import type { Evidence, Item, Mark, Option } from '../../../src/items/item.ts'
import { contentHash } from '../../../src/lib/content-hash.ts'
import type { Document, Span } from '../../../src/text/document.ts'

/** A made-up story for the page tests: three reports on a closed bridge, and twelve items of every type. */

type DocumentSettings = Partial<Document> & { readonly body: string }

/** A document of paragraphs set apart by empty lines. Sentences are not needed by any page. */
export function aDocument({ body, ...rest }: DocumentSettings): Document {
  const paragraphs = [...body.matchAll(/[^\n]+/g)].map((match, index) => ({
    index,
    span: [match.index, match.index + match[0].length] as Span,
    sentences: [],
  }))
  return {
    id: `a${contentHash(body)}`,
    kind: 'brief',
    language: 'en',
    url: null,
    outlet: null,
    agency: null,
    byline: null,
    headline: null,
    published: { value: null, precision: 'none', explicit: false, evidence: null, known: null },
    reportName: null,
    body,
    paragraphs,
    removed: [],
    ...rest,
  }
}

/** Where words stand in a body. Throws if they do not, so that a fixture cannot be wrong unseen. */
export function spanOf(body: string, words: string): Span {
  const at = body.indexOf(words)
  if (at < 0) throw new Error(`The body does not hold “${words}”`)
  return [at, at + words.length]
}

type EvidenceWords = {
  readonly sentence: string
  readonly source?: string
  readonly cue?: string
  readonly content?: readonly string[]
  readonly says?: string | null
  readonly via?: readonly string[]
}

/** Evidence in a document, its marks found by their words. */
export function anEvidence(document: Document, words: EvidenceWords): Evidence {
  const span = spanOf(document.body, words.sentence)
  const mark = (role: Mark['role'], text: string): Mark => {
    const [start, end] = spanOf(words.sentence, text)
    return { role, span: [span[0] + start, span[0] + end] }
  }
  return {
    kind: document.kind,
    articleId: document.id,
    factId: null,
    reportName: document.reportName,
    outlet: document.outlet,
    agency: document.agency,
    via: words.via ?? [],
    source: words.says === undefined ? (words.source ?? null) : words.says,
    published: document.published,
    sentence: words.sentence,
    span,
    marks: [
      ...(words.source === undefined ? [] : [mark('source', words.source)]),
      ...(words.cue === undefined ? [] : [mark('cue', words.cue)]),
      ...(words.content ?? []).map((text) => mark('content', text)),
    ],
  }
}

export const anOption = (text: string): Option => ({ id: `o${contentHash(text)}`, text })

const VERDICT_OPTIONS: readonly Option[] = [
  { id: 'supported', text: 'In the report' },
  { id: 'refuted', text: 'The report says otherwise' },
  { id: 'not-stated', text: 'Not in the report' },
]

type ItemWords = Pick<Item, 'type' | 'stem' | 'asks' | 'evidence' | 'explanation'> &
  Partial<Pick<Item, 'alteration' | 'tags' | 'difficulty'>>

const base = (words: ItemWords) => ({
  difficulty: 'easy' as const,
  difficultyReason: 'made for a test',
  alteration: null,
  tags: [],
  warnings: [],
  license: 'CC BY 4.0',
  attribution: 'Says Who contributors',
  ...words,
  id: `i${contentHash(words.type, words.stem)}`,
})

/** The key first, then the distractors. */
export function aChoiceItem(words: ItemWords, texts: readonly [string, ...string[]]): Item {
  const options = texts.map(anOption)
  return { ...base(words), response: 'choice', options, key: anOption(texts[0]).id }
}

export function aVerdictItem(words: ItemWords, key: 'supported' | 'refuted' | 'not-stated'): Item {
  return { ...base(words), response: 'verdict', options: VERDICT_OPTIONS, key }
}

const post = aDocument({
  outlet: 'Harbour Post',
  reportName: 'the Harbour Post report',
  published: {
    value: '2024-03-04',
    precision: 'day',
    explicit: true,
    evidence: null,
    known: null,
  },
  body: `The harbour office said on Monday that the old bridge would stay shut until May.

Mayor Ada Lind put the cost of the repair at about 2.5 million crowns. She said that the town could not pay for it alone.

“We were never asked,” said Per Holm, who speaks for the ferry workers. The ferry workers' union expects some 40 jobs to go.

Engineers found more than 300 cracks in the bridge, according to a study by the Coast Institute.`,
})

const daily = aDocument({
  outlet: 'Coast Daily',
  agency: 'Northern News Agency',
  reportName: "Coast Daily's report",
  published: {
    value: null,
    precision: 'none',
    explicit: false,
    evidence: null,
    known: 'a Tuesday, early 2024',
  },
  body: `The transport ministry denied that it had known of the cracks for years.

Minister Olof Berg promised to send 12 engineers within a week, according to the broadcaster Radio Coast.

The shopkeepers' association warned that trade in the old town would fall by 30 percent. Its head, Mia Dahl, called the closure “a disaster for us”.

About 9,000 people cross the bridge every day.`,
})

const wire = aDocument({
  agency: 'Northern News Agency',
  reportName: 'the Northern News Agency report',
  published: {
    value: '2024-03-05T09:30',
    precision: 'minute',
    explicit: true,
    evidence: null,
    known: null,
  },
  body: `Divers will look at the pillars on Friday, the coastguard announced.

The harbour office said that the old bridge would be shut until May.

Ferry tickets will cost 20 crowns, the ferry company said.`,
})

const claim = (
  document: Document,
  words: EvidenceWords & { source: string; cue: string },
): Claim => {
  const evidence = anEvidence(document, words)
  const spans = evidence.marks.filter(({ role }) => role === 'content').map(({ span }) => span)
  return {
    kind: 'claim',
    id: `f${contentHash(document.id, words.sentence)}`,
    articleId: document.id,
    source: {
      text: words.source,
      span: spanOf(document.body, words.source),
      name: words.source,
      role: null,
      kind: 'body',
      side: null,
      status: 'named',
      antecedent: null,
    },
    cue: {
      text: words.cue,
      span: evidence.marks.find(({ role }) => role === 'cue')?.span ?? [0, 0],
      act: 'state',
      negated: false,
    },
    content: { text: (words.content ?? []).join(' '), spans },
    quotation: 'indirect',
    figures: [],
    via: [],
    nestedIn: null,
    evidence: { sentence: evidence.sentence, span: evidence.span },
    rule: 'test',
  }
}

const shut = claim(post, {
  sentence: 'The harbour office said on Monday that the old bridge would stay shut until May.',
  source: 'The harbour office',
  cue: 'said',
  content: ['the old bridge would stay shut until May'],
})
const shutInWire = claim(wire, {
  sentence: 'The harbour office said that the old bridge would be shut until May.',
  source: 'The harbour office',
  cue: 'said',
  content: ['the old bridge would be shut until May'],
})
const divers = claim(wire, {
  sentence: 'Divers will look at the pillars on Friday, the coastguard announced.',
  source: 'the coastguard',
  cue: 'announced',
  content: ['Divers will look at the pillars on Friday'],
})

const items: readonly Item[] = [
  aChoiceItem(
    {
      type: 'who-said',
      stem: 'In the Harbour Post report, who said that the old bridge would stay shut until May?',
      asks: [post.id],
      evidence: [
        anEvidence(post, {
          sentence:
            'The harbour office said on Monday that the old bridge would stay shut until May.',
          source: 'The harbour office',
          cue: 'said',
          content: ['the old bridge would stay shut until May'],
        }),
      ],
      explanation: 'The sentence names the harbour office as the one who said so.',
    },
    ['The harbour office', 'The Coast Institute', "The ferry workers' union"],
  ),
  aChoiceItem(
    {
      type: 'figure-source',
      stem: 'In the Harbour Post report, which source gave the figure of about 2.5 million crowns?',
      asks: [post.id],
      evidence: [
        anEvidence(post, {
          sentence: 'Mayor Ada Lind put the cost of the repair at about 2.5 million crowns.',
          source: 'Mayor Ada Lind',
          cue: 'put',
          content: ['the cost of the repair at about 2.5 million crowns'],
        }),
      ],
      explanation: 'The figure is part of what the mayor said about the cost.',
    },
    ['Ada Lind', 'Per Holm', 'The Coast Institute'],
  ),
  aChoiceItem(
    {
      type: 'who-said',
      stem: 'In the Harbour Post report, who said that the town could not pay for the repair alone?',
      asks: [post.id],
      evidence: [
        anEvidence(post, {
          sentence: 'She said that the town could not pay for it alone.',
          source: 'She',
          says: 'Ada Lind',
          cue: 'said',
          content: ['the town could not pay for it alone'],
        }),
        anEvidence(post, {
          sentence: 'Mayor Ada Lind put the cost of the repair at about 2.5 million crowns.',
          source: 'Mayor Ada Lind',
        }),
      ],
      explanation: '“She” is Mayor Ada Lind, named in the sentence before.',
    },
    ['Ada Lind', 'Per Holm', 'The harbour office'],
  ),
  aChoiceItem(
    {
      type: 'who-said',
      stem: 'In the Harbour Post report, who said “We were never asked”?',
      asks: [post.id],
      evidence: [
        anEvidence(post, {
          sentence: '“We were never asked,” said Per Holm, who speaks for the ferry workers.',
          source: 'Per Holm, who speaks for the ferry workers',
          cue: 'said',
          content: ['“We were never asked,”'],
          says: 'Per Holm',
        }),
      ],
      explanation: 'The words are his, as the quotation marks and “said Per Holm” show.',
    },
    ['Per Holm', 'Ada Lind', 'The Coast Institute'],
  ),
  aChoiceItem(
    {
      type: 'figure',
      stem: "How many jobs will go, according to the ferry workers' union?",
      asks: [post.id],
      evidence: [
        anEvidence(post, {
          sentence: "The ferry workers' union expects some 40 jobs to go.",
          source: "The ferry workers' union",
          cue: 'expects',
          content: ['some 40 jobs to go'],
        }),
      ],
      explanation: 'The union expects some 40 jobs to go.',
    },
    ['some 40', 'some 12', 'some 300'],
  ),
  aVerdictItem(
    {
      type: 'fact-check',
      stem: 'The Coast Institute said that engineers had found more than 300 cracks in the bridge.',
      asks: [post.id],
      evidence: [
        anEvidence(post, {
          sentence:
            'Engineers found more than 300 cracks in the bridge, according to a study by the Coast Institute.',
          source: 'a study by the Coast Institute',
          cue: 'according to',
          content: ['Engineers found more than 300 cracks in the bridge'],
        }),
      ],
      explanation: 'The report says so, with the Coast Institute as its source.',
    },
    'supported',
  ),
  aVerdictItem(
    {
      type: 'fact-check',
      stem: 'The transport ministry confirmed that it had known of the cracks for years.',
      asks: [daily.id],
      evidence: [
        anEvidence(daily, {
          sentence: 'The transport ministry denied that it had known of the cracks for years.',
          source: 'The transport ministry',
          cue: 'denied',
          content: ['it had known of the cracks for years'],
        }),
      ],
      explanation: 'The ministry denied it.',
      alteration: {
        original: 'The transport ministry denied that it had known of the cracks for years.',
        from: 'denied',
        to: 'confirmed',
      },
      tags: ['altered'],
    },
    'refuted',
  ),
  aChoiceItem(
    {
      type: 'who-said',
      stem: "In Coast Daily's report, who promised to send engineers within a week?",
      asks: [daily.id],
      evidence: [
        anEvidence(daily, {
          sentence:
            'Minister Olof Berg promised to send 12 engineers within a week, according to the broadcaster Radio Coast.',
          source: 'Minister Olof Berg',
          cue: 'promised',
          content: ['to send 12 engineers within a week'],
          via: ['Radio Coast'],
        }),
      ],
      explanation: 'Olof Berg made the promise; Radio Coast passed it on.',
    },
    ['Olof Berg', 'Mia Dahl', 'Ada Lind'],
  ),
  aChoiceItem(
    {
      type: 'figure',
      stem: "By how much would trade fall, according to the shopkeepers' association?",
      asks: [daily.id],
      evidence: [
        anEvidence(daily, {
          sentence:
            "The shopkeepers' association warned that trade in the old town would fall by 30 percent.",
          source: "The shopkeepers' association",
          cue: 'warned',
          content: ['trade in the old town would fall by 30 percent'],
        }),
      ],
      explanation: 'The association warned of a fall by 30 percent.',
    },
    ['by 30 percent', 'by 20 percent', 'by 50 percent'],
  ),
  aVerdictItem(
    {
      type: 'fact-check',
      stem: "Coast Daily's report says that divers will look at the pillars on Friday.",
      asks: [daily.id],
      evidence: [
        anEvidence(wire, {
          sentence: 'Divers will look at the pillars on Friday, the coastguard announced.',
          source: 'the coastguard',
          cue: 'announced',
          content: ['Divers will look at the pillars on Friday'],
        }),
      ],
      explanation: 'Only the Northern News Agency report says so.',
    },
    'not-stated',
  ),
  aVerdictItem(
    {
      type: 'fact-check',
      stem: 'Mia Dahl called the closure “a disaster for us”.',
      asks: [daily.id],
      evidence: [
        anEvidence(daily, {
          sentence: 'Its head, Mia Dahl, called the closure “a disaster for us”.',
          source: 'Its head, Mia Dahl',
          says: 'Mia Dahl',
          cue: 'called',
          content: ['the closure “a disaster for us”'],
        }),
      ],
      explanation: 'These are her words.',
    },
    'supported',
  ),
  aVerdictItem(
    {
      type: 'fact-check',
      stem: 'The Harbour Post report says that ferry tickets will cost 20 crowns.',
      asks: [post.id],
      evidence: [
        anEvidence(wire, {
          sentence: 'Ferry tickets will cost 20 crowns, the ferry company said.',
          source: 'the ferry company',
          cue: 'said',
          content: ['Ferry tickets will cost 20 crowns'],
        }),
      ],
      explanation: 'Only the Northern News Agency report gives the price.',
    },
    'not-stated',
  ),
]

export const bridgeStory: BuiltInStory = {
  id: 'bridge',
  title: 'The closed bridge',
  language: 'en',
  tags: ['test'],
  notice: 'A made-up story about a bridge. Nobody was hurt.',
  afterword: {
    dated: '2026-11-21',
    text: 'The bridge was opened again in June.',
    sources: [{ title: 'Town council, minutes of June', url: 'https://example.org/minutes' }],
  },
  version: '1',
  license: 'CC BY 4.0',
  attribution: 'Says Who contributors',
  documents: [post, daily, wire],
  facts: [shut, shutInWire, divers],
  parties: [],
  grid: [
    {
      claim: shut.id,
      reports: [
        { articleId: post.id, factId: shut.id, relation: 'same' },
        { articleId: daily.id, factId: null, relation: 'silent' },
        { articleId: wire.id, factId: shutInWire.id, relation: 'same' },
      ],
    },
    {
      claim: divers.id,
      reports: [
        { articleId: post.id, factId: null, relation: 'silent' },
        { articleId: daily.id, factId: null, relation: 'silent' },
        { articleId: wire.id, factId: divers.id, relation: 'same' },
      ],
    },
  ],
  items,
}
