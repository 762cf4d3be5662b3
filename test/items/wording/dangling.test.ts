import { describe, test } from 'vitest'
import { readPointers, type Self } from '../../../src/items/wording/dangling.ts'

describe('a text stands alone', () => {
  for (const [text, self] of [
    ['the tunnel would open in May', null],
    ['Ravensport had lost its ferry', null],
    ['the traders and their staff were ready', null],
    ['he would resign', 'person'],
    ['it would not raise the toll', 'body'],
    ['they had lost two boats', 'group'],
    ['this year would be wet', null],
    ['those who stay will pay', null],
    ['the talks between the traders and the port', null],
    ['the area around the quay', null],
    ['the harbour area is closed', null],
    ['it is not up to the mayor to decide', 'person'],
    ['“we want this” and nothing else', null],
    ['the ferries that cross the bay', null],
    ['rebels and government troops had left', null],
    ['Norway and Iceland closed their common border', null],
    ['Norwegian government troops had left', null],
  ] as const)
    test(`“${text}”${self === null ? '' : ` said by a ${self}`}`, ({ expect }) => {
      expect(readPointers(text, self).at).toBe(-1)
    })
})

describe('a word points outside the text', () => {
  for (const [text, word, self] of [
    ['he would resign', 'he', 'body'],
    ['she would resign', 'she', null],
    ['it would rain', 'it', 'person'],
    ['it had been closed for weeks', 'it', 'body'],
    ['it was a mistake', 'it', 'body'],
    ['they would strike', 'they', 'person'],
    ['this would help', 'this', null],
    ['such a plan was mad', 'such', null],
    ['the area was closed', 'the', null],
    ['the pledges meant war', 'the', null],
    ['the latest talks failed', 'the', null],
    ['the former said no, the latter yes', 'the', null],
    ['we want more', 'we', null],
    ['similar fears were voiced', 'similar', null],
    ['Norway had closed the road near their long shared border', 'their', null],
    ['the end of the fighting with government troops', 'government', null],
    ['the talks with government troops', 'government', null],
    ['Norway had moved there in May', 'there', null],
    ['Norway had lost that port in June', 'that', null],
    ['the boats were theirs', 'theirs', null],
  ] as const)
    test(`“${word}” in “${text}”`, ({ expect }) => {
      const { at } = readPointers(text, self satisfies Self | null)
      expect(text.slice(at)).toMatch(new RegExp(`^${word}`))
    })
})

test('tells which pronoun stands for the source', ({ expect }) => {
  expect(readPointers('it would not move', 'body').self).toBe('it')
  expect(readPointers('his office was shut', 'person').self).toBe('he')
  // Of “suggestions” and “rebels” none is “it”; a plan or Norway may be.
  expect(readPointers('as false suggestions it was closing', 'body').self).toBe('it')
  expect(readPointers('rebels of firing at its boats', 'body').self).toBe('it')
  expect(readPointers('a plan and its costs', 'body').self).toBeNull()
  expect(readPointers('Norway of closing its roads', 'body').self).toBeNull()
  expect(readPointers('Ida Fenwick and her staff', 'person').self).toBeNull()
})

test('in a quotation “we” may stand', ({ expect }) => {
  expect(readPointers('we have waited too long', null, true).at).toBe(-1)
})
