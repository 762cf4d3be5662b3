import { test } from 'vitest'
import { viewDocument } from '../../../src/facts/grammar/tokens.ts'
import { lastSpoken, unresolved } from '../../../src/facts/sources/discourse.ts'
import { documentOf } from '../document-of.ts'

const BODY = 'Ann spoke.\n\nBo spoke.\n\nThe firm spoke.'

const paragraphs = viewDocument(documentOf(BODY))
const discourse = {
  people: new Map(),
  sexes: new Map(),
  body: BODY,
  paragraphs,
  spoken: ['Ann', 'Bo', 'The firm'].flatMap((text, index) => {
    const view = paragraphs[index]?.sentences[0]
    return view ? [{ source: unresolved(text, null, 'named'), view, at: BODY.indexOf(text) }] : []
  }),
}

test.for([
  ['the last of all', BODY.length, 0, '', 'The firm'],
  ['the last before a place', BODY.indexOf('The firm'), 0, '', 'Bo'],
  ['the last that fits', BODY.length, 0, 'Ann', 'Ann'],
  ['nobody who fits', BODY.length, 0, 'Cy', undefined],
  ['nobody in the paragraphs looked in', BODY.length, 1, 'Ann', undefined],
  ['nobody before the first', 0, 0, '', undefined],
] as const)('%s', ([, limit, from, fits, text], { expect }) => {
  const found = lastSpoken(discourse, limit, from, (source) => source.text.includes(fits))
  expect(found?.source.text).toBe(text)
})
