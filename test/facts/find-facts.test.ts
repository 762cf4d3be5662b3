import { describe, test } from 'vitest'
import { findFacts } from '../../src/facts/find-facts.ts'
import { claimsOf, factsOf } from './claims-of.ts'
import { documentOf } from './document-of.ts'

const REPORT = `The ferry Havsang sank off Elmford on Tuesday, the coast guard said.

“We heard the alarm at four,” said Ann Lee, the harbour chief. “Nobody waited for orders.”

Norwegian Fisheries Minister Bo Roe said 48 passengers were brought ashore. He has not denied that the pump was old.

Some 30 divers will go down.`

describe('a whole report', () => {
  test('gives its claims in reading order, then unsourced figures, then offices', ({ expect }) => {
    const facts = factsOf(REPORT)
    expect(facts.map((fact) => fact.kind)).toEqual([
      'claim',
      'claim',
      'claim',
      'claim',
      'figure',
      'role',
      'role',
    ])
    expect(
      facts.flatMap((fact) =>
        fact.kind === 'claim' ? [[fact.source.name, fact.content.text]] : [],
      ),
    ).toEqual([
      ['coast guard', 'The ferry Havsang sank off Elmford on Tuesday'],
      ['Ann Lee', '“We heard the alarm at four,” … “Nobody waited for orders.”'],
      ['Bo Roe', '48 passengers were brought ashore'],
      ['Bo Roe', 'the pump was old'],
    ])
  })

  test('every span is exact', ({ expect }) => {
    for (const fact of factsOf(REPORT)) {
      expect(REPORT.slice(...fact.evidence.span)).toBe(fact.evidence.sentence)
      if (fact.kind === 'figure') expect(REPORT.slice(...fact.figure.span)).toBe(fact.figure.text)
      if (fact.kind === 'role') expect(REPORT.slice(...fact.role.span)).toBe(fact.role.text)
      if (fact.kind !== 'claim') continue
      expect(REPORT.slice(...fact.cue.span)).toBe(fact.cue.text)
      if (fact.source.span) expect(REPORT.slice(...fact.source.span)).toBe(fact.source.text)
    }
  })

  test('the same text has the same ids, and no two facts share one', ({ expect }) => {
    const ids = factsOf(REPORT).map(({ id }) => id)
    expect(factsOf(REPORT).map(({ id }) => id)).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('two sentences alike in every word have ids of their own', ({ expect }) => {
    const ids = factsOf('Ann Lee said it rained.\n\nAnn Lee said it rained.').map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('evidence', () => {
  test('spans all sentences of a quotation', ({ expect }) => {
    const text = '“We will wait,” Ann Lee said. “We have time. We have boats.” It rained.'
    expect(claimsOf(text).claims[0]?.evidence.sentence).toBe(
      '“We will wait,” Ann Lee said. “We have time. We have boats.”',
    )
  })

  test('is the one sentence where that is enough', ({ expect }) => {
    const text = 'It rained. Ann Lee said the ferry was late. It snowed.'
    expect(claimsOf(text).claims[0]?.evidence.sentence).toBe('Ann Lee said the ferry was late.')
  })
})

test('“that” opens the content, not its text', ({ expect }) => {
  const text = 'Ann Lee said that the ferry was late.'
  const { content } = claimsOf(text).claims[0] ?? {}
  expect(content?.text).toBe('the ferry was late')
  expect(content?.spans.map((span) => text.slice(...span))).toEqual(['that the ferry was late'])
})

describe('claims in claims', () => {
  test('the inner one is nested in the outer one', ({ expect }) => {
    const { claims, trace } = claimsOf('Captain Bo Roe said the mayor denied the charge.')
    const [outer, inner] = claims
    expect([outer?.source.name, inner?.source.text], trace).toEqual(['Bo Roe', 'the mayor'])
    expect([outer?.nestedIn, inner?.nestedIn]).toEqual([null, outer?.id])
  })

  test('three deep, each in the next', ({ expect }) => {
    const { claims, trace } = claimsOf(
      'Captain Bo Roe said the mayor said the firm denied the charge.',
    )
    expect(
      claims.map(({ nestedIn }) => nestedIn),
      trace,
    ).toEqual([null, claims[0]?.id, claims[1]?.id])
  })
})

describe('what a cue does', () => {
  test.for([
    ['The firm denied the charge.', 'deny', false],
    ['The firm has not denied the charge.', 'deny', true],
    ['The firm warned of floods.', 'warn', false],
    ['The firm urged drivers to wait.', 'urge', false],
    ['The firm accused the town of fraud.', 'accuse', false],
    ['The firm vowed to pay.', 'promise', false],
    ['The firm said it would pay.', 'state', false],
  ] as const)('%s', ([text, act, negated], { expect }) => {
    const { claims, trace } = claimsOf(text)
    expect(
      claims.map(({ cue }) => [cue.act, cue.negated]),
      trace,
    ).toEqual([[act, negated]])
  })
})

describe('quotation', () => {
  test.for([
    ['“We will wait,” Ann Lee said.', 'direct'],
    ["'We will wait,' Ann Lee said.", 'direct'],
    ["''We will wait,'' Ann Lee said.", 'direct'],
    ['Ann Lee said she would wait.', 'indirect'],
    ['Ann Lee said the plan was “unfair” to the town.', 'mixed'],
  ] as const)('%s — %s', ([text, quotation], { expect }) => {
    const { claims, trace } = claimsOf(text)
    expect(
      claims.map((claim) => claim.quotation),
      trace,
    ).toEqual([quotation])
  })
})

describe('figures', () => {
  test('belong to the claim that holds them, and to no other', ({ expect }) => {
    const { claims } = claimsOf('Ann Lee said 20 boats sank, and Bo Roe said 30 boats burned.')
    expect(claims.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[20], [30]])
  })

  test('outside every claim are unsourced', ({ expect }) => {
    const figures = factsOf('Some 20 boats sank. Ann Lee said 30 boats burned.').flatMap((fact) =>
      fact.kind === 'figure' ? [fact.figure.text] : [],
    )
    expect(figures).toEqual(['Some 20 boats'])
  })
})

test.for([
  ['', 'no text'],
  ['It rained in Elmford. The market was full.', 'nobody says anything'],
  ['Le maire a dit que la route était fermée.', 'another language'],
  ['Der Bürgermeister sagte, die Straße sei gesperrt.', 'another language'],
  ['市长说，道路已关闭。', 'another script'],
  ['said', 'one word'],
  ['”’'.repeat(20), 'marks only'],
] as const)('“%s” gives no claims: %s', ([text], { expect }) => {
  expect(findFacts(documentOf(text)).filter(({ kind }) => kind === 'claim')).toEqual([])
})
