import { describe, test } from 'vitest'
import { introducedAs, isAcronym, isLongFor } from '../../../src/facts/sources/acronyms.ts'

describe('initials', () => {
  for (const [name, is] of [
    ['EHB', true],
    ['BoE', true],
    // Known from a list, a word, a roman number's like, a name.
    ['NATO', false],
    ['Elm', false],
    ['A', false],
    ['Elmford', false],
  ] as const)
    test(`“${name}”: ${is}`, ({ expect }) => {
      expect(isAcronym(name)).toBe(is)
    })
})

describe('the name they stand for', () => {
  for (const [acronym, name, is] of [
    ['EHB', 'Elmford Harbour Board', true],
    ['BRE', 'Board of Roads for Elmford', true],
    ['EHB', 'Elmford Harbour Trust', false],
    // Two letters may be anybody's.
    ['EH', 'Elmford Harbour', false],
    ['EHB', 'elmford harbour board', false],
  ] as const)
    test(`${acronym}, ${name}: ${is}`, ({ expect }) => {
      expect(isLongFor(acronym, name)).toBe(is)
    })
})

describe('where a text introduces them', () => {
  for (const [text, name] of [
    ['Then the Elmford Harbour Board (EHB) met.', 'Elmford Harbour Board'],
    ['The Bank of Elmford (EHB) met.', undefined],
    ['The EHB met.', undefined],
  ] as const)
    test(`“${text}”: ${name ?? 'nowhere'}`, ({ expect }) => {
      expect(introducedAs('EHB', text)?.name).toBe(name)
    })
})
