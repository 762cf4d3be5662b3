import { test } from 'vitest'
import { compareArticles } from '../../src/facts/compare-articles.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import type { Relation } from '../../src/facts/story.ts'
import { documentOf } from './document-of.ts'

/** The rows of reports as relations, one letter string a row: the story's claims against its reports. */
function gridOf(...texts: readonly string[]): { rows: Relation[][]; contents: string[] } {
  const documents = texts.map(documentOf)
  const facts = documents.flatMap((document) => findFacts(document))
  const { grid } = compareArticles(documents, facts)
  return {
    rows: grid.map(({ reports }) => reports.map(({ relation }) => relation)),
    contents: grid.map(({ claim }) => {
      const fact = facts.find(({ id }) => id === claim)
      return fact?.kind === 'claim' ? fact.content.text : ''
    }),
  }
}

const PADDING = `

Captain Bo Roe said the lighthouse would be painted in spring.

The tram depot in Elmford opens at noon, a notice said.`

const row = (...texts: readonly string[]): Relation[] | undefined => {
  const { rows } = gridOf(...texts.map((text, at) => (at === 0 ? text + PADDING : text)))
  return rows[0]
}

test('the same claim in other words is the same', ({ expect }) => {
  expect(
    row(
      'The mayor said the old harbour bridge would be closed to lorries until autumn.',
      'Lorries are banned from the old harbour bridge until autumn, the town council said.',
    ),
  ).toEqual(['same', 'same'])
})

test('the same figure of the same thing ties two claims with few words in common', ({ expect }) => {
  expect(
    row(
      'The fire service said more than 1,300 people were killed in the flood.',
      'Rescuers say the water took more than 1,300 lives.',
    ),
  ).toEqual(['same', 'same'])
})

test('a report that states the claim in its own voice is unsourced', ({ expect }) => {
  expect(
    row(
      'The fire service said more than 1,300 people were killed in the flood.',
      'The flood claimed more than 1,300 lives in one night.',
    ),
  ).toEqual(['same', 'unsourced'])
})

test('another figure of the same thing is a different figure', ({ expect }) => {
  expect(
    row(
      'The port office said 300 sailors were stranded in Elmford harbour by the strike.',
      'The union said 450 sailors were stranded in Elmford harbour by the strike.',
    ),
  ).toEqual(['same', 'different-figure'])
})

/** What the second report has of the first one's claim, besides how it relates to it. */
function secondOf(...texts: readonly [string, string]) {
  const documents = texts.map(documentOf)
  const facts = documents.flatMap((document) => findFacts(document))
  return compareArticles(documents, facts).grid[0]?.reports[1]
}

test('a sentence in the report’s own voice that no fact stands for is its evidence', ({
  expect,
}) => {
  const sentence = 'The old harbour bridge is closed to lorries until autumn.'
  const report = secondOf(
    `The mayor said the old harbour bridge would be closed to lorries until autumn.${PADDING}`,
    sentence,
  )
  expect(report).toMatchObject({
    factId: null,
    relation: 'unsourced',
    by: 'words',
    evidence: { sentence, span: [0, sentence.length] },
  })
})

test.for([
  [
    'an equal figure',
    'figure',
    'The fire service said more than 1,300 people were killed in the flood.',
    'Rescuers say the water took more than 1,300 lives.',
  ],
  [
    'one source that does the same',
    'source',
    'Ann Lee said the old harbour bridge would be closed to lorries.',
    'Ann Lee said lorries had to leave the old harbour bridge, which is closed.',
  ],
  [
    'words alone',
    'words',
    'The mayor said the old harbour bridge would be closed to lorries until autumn.',
    'Lorries are banned from the old harbour bridge until autumn, the town council said.',
  ],
] as const)('the grid says what ties two claims: %s', ([, tie, first, second], { expect }) => {
  expect(secondOf(first + PADDING, second)).toMatchObject({ relation: 'same', by: tie })
})

/** A report need not repeat a whole claim, nor say nothing else, to state a part of it. */
test.for([
  [
    'a clause of the claim',
    'The union said wages were lower than at any time since 2014 when the harbour strike began after Norway seized the ferries.',
    'The harbour strike began shortly after Norway seized the ferries.',
    'unsourced',
  ],
  [
    'a clause of the sentence',
    'The council said Elmford has a bid for membership of the ferry league.',
    'Elmford aspires to join the ferry league, which meets in spring and has its seat in a far port.',
    'unsourced',
  ],
  [
    '“not since” is no denial',
    'The port said the number of lorries on the harbour bridge was higher than at any time since 2014.',
    'The number of lorries on the harbour bridge has not been so high since 2014.',
    'unsourced',
  ],
  [
    'but a clause of another source’s claim is not the same claim',
    'The union said wages were lower than at any time since 2014 when the harbour strike began after Norway seized the ferries.',
    'Bo Roe said the fish market ran out of salt, ice and barrels and hired twelve carters from Elmford when the harbour strike began after Norway seized the ferries.',
    'silent',
  ],
  [
    'and a clause that says less than half of it is none',
    'The union said wages were lower than at any time since 2014 when the harbour strike began after Norway seized the ferries.',
    'The fish market of Elmford was empty that day, although ferries ran.',
    'silent',
  ],
] as const)('%s', ([, first, second, relation], { expect }) => {
  expect(row(first, second)).toEqual(['same', relation])
})

test('a report about something else is silent', ({ expect }) => {
  expect(
    row('The mayor said the bridge would be closed.', 'Ann Lee said the fish market was full.'),
  ).toEqual(['same', 'silent'])
})

/** Traps: figures that differ or agree without telling of one matter. */
test.for([
  [
    'another subject',
    'The port office said 300 sailors were stranded in Elmford harbour by the strike.',
    'The port office said 450 passengers were stranded in Elmford harbour by the strike.',
  ],
  [
    'another side',
    'Iceland said 3,000 Norwegian troops were near the Elmford border.',
    'Norway said 5,000 Icelandic troops were near the Elmford border.',
  ],
  [
    'casualties and others',
    'The army said 30 soldiers were killed near the Elmford border.',
    'The army said 500 soldiers were posted near the Elmford border.',
  ],
  [
    'the dead and the injured',
    'The army said 30 soldiers were killed in the Elmford blast.',
    'The army said 70 soldiers were injured in the Elmford blast.',
  ],
  [
    'as many dead as injured',
    'The army said 30 soldiers were killed in the Elmford blast.',
    'The army said 30 soldiers were injured in the Elmford blast.',
  ],
  [
    'another year',
    'The office said 30 sailors drowned off Elmford in 2019.',
    'The office said 50 sailors drowned off Elmford in 2020.',
  ],
  [
    'the same figure in another year',
    'The office said 30 sailors drowned off Elmford in 2019.',
    'The office said 30 sailors drowned off Elmford in 2020.',
  ],
  [
    'a figure denied and stated',
    'The firm denied that 300 crates were lost in the harbour.',
    'The union said 300 crates were lost in the harbour.',
  ],
  [
    'a figure stated and stated not to be so',
    'The firm said 300 crates were lost in the harbour.',
    'The union said 300 crates were not lost in the harbour.',
  ],
  [
    'a figure asked for and stated',
    'The mayor urged the port to send 300 crates of salt to Elmford.',
    'The port said 300 crates had reached the fish market by boat.',
  ],
  [
    'a figure asked for, and in the report’s own voice',
    'The mayor urged the port to send 300 crates of salt to Elmford.',
    'The port sent 300 crates of salt to Elmford in the morning.',
  ],
] as const)('figures of two matters tie nothing: %s', ([, first, second], { expect }) => {
  expect(row(first, second)).toEqual(['same', 'silent'])
})

test.for([
  [
    'no fewer than',
    'The fire service said 1,300 people were killed in the flood.',
    'Rescuers said no fewer than 1,300 people were killed in the flood.',
  ],
  [
    'not only',
    'The fire service said 1,300 people were killed in the flood.',
    'Rescuers said the flood killed not only cattle but 1,300 people.',
  ],
  [
    'two denials',
    'The firm denied that 300 crates were lost in the harbour.',
    'The firm said that 300 crates were not lost in the harbour.',
  ],
  [
    'dead alone, and dead among the injured',
    'The army said 30 soldiers were killed in the Elmford blast.',
    'The army said 30 soldiers were killed and others injured in the Elmford blast.',
  ],
] as const)('an equal figure ties: %s', ([, first, second], { expect }) => {
  expect(row(first, second)).toEqual(['same', 'same'])
})

test('asking for something and stating it are not the same', ({ expect }) => {
  expect(
    row(
      'The mayor urged the port to close the old harbour bridge to lorries.',
      'The port said the old harbour bridge was closed to lorries and carts in June.',
    ),
  ).toEqual(['same', 'silent'])
})

/** What somebody asks for, promises or fears is stated by no report that tells it as done. */
test.for([
  ['The mayor urged the port to close the old harbour bridge.', 'silent'],
  ['The mayor promised to close the old harbour bridge.', 'silent'],
  ['The mayor fears the port will close the old harbour bridge.', 'silent'],
  ['The mayor accused the port of closing the old harbour bridge.', 'silent'],
  ['The mayor said the port would close the old harbour bridge.', 'unsourced'],
  ['The mayor warned that the port would close the old harbour bridge.', 'unsourced'],
] as const)('“%s” and the deed in a report’s own voice: %s', ([claim, relation], { expect }) => {
  expect(row(claim, 'The port closed the old harbour bridge in the night.')).toEqual([
    'same',
    relation,
  ])
})

test('what somebody asks for, a report may tell as a wish', ({ expect }) => {
  expect(
    row(
      'The ferrymen urged the league to speed up Elmford’s bid for membership.',
      'Elmford is seeking to join the ferry league.',
    ),
  ).toEqual(['same', 'unsourced'])
})

test('a denial matches a denial', ({ expect }) => {
  expect(
    row(
      'Oslo denied planning an attack on the Elmford islands.',
      'Norway has rejected as false the report that it is preparing to invade the Elmford islands.',
    ),
  ).toEqual(['same', 'same'])
})

test('the same words with the same small figure are the same', ({ expect }) => {
  const text = 'Ann Lee said three lanterns were lost in the parade.'
  expect(row(text, text.replace('Ann Lee', 'Captain Ann Lee'))).toEqual(['same', 'same'])
})

test('what was not said is neither said nor denied', ({ expect }) => {
  const relations = row(
    'The mayor said the old harbour bridge would be closed to lorries until autumn.',
    'Ann Lee failed to say that the old harbour bridge would be closed to lorries until autumn.',
  )
  expect(relations).toEqual(['same', 'silent'])
})

/** The one says that it is so, the other that it is not. */
test.for([
  [
    'denied that the harbour dam leaks oil into the lake',
    'said that the harbour dam leaks oil into the lake',
  ],
  [
    'said the harbour dam has not leaked oil since 2014',
    'said the harbour dam has leaked oil since 2014',
  ],
  [
    'said the harbour dam has not leaked so often since 2014',
    'denied that the harbour dam has leaked so often since 2014',
  ],
] as const)('opposed: %s; %s', ([one, other], { expect }) => {
  expect(row(`The firm ${one}.`, `The union ${other}.`)).toEqual(['same', 'silent'])
})

test('who died and who lives are not the same', ({ expect }) => {
  expect(
    row(
      'The firm said people died near the old dam.',
      'The union said people live near the old dam.',
    ),
  ).toEqual(['same', 'silent'])
})

test('two reports that no other report holds have a row each', ({ expect }) => {
  const { contents } = gridOf(
    'The mayor said the bridge would be closed.',
    'Ann Lee said the fish market was full.',
  )
  expect(contents).toEqual(['the bridge would be closed', 'the fish market was full'])
})
