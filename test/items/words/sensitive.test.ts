import { test } from 'vitest'
import { CRIME, DEATH_OR_CRIME } from '../../../src/items/words/sensitive.ts'

for (const text of [
  'the robbery',
  'had confessed to it',
  'a theft',
  'two burglaries',
  'was arrested',
  'an assault',
  'was charged with nothing',
  'rape',
  'fraud',
  'abused his office',
])
  test(`“${text}” is of a crime`, ({ expect }) => {
    expect(CRIME.test(text)).toBe(true)
    expect(DEATH_OR_CRIME.test(text)).toBe(true)
  })

for (const text of ['the bathrobe was wet', 'a grape harvest', 'the tunnel would open'])
  test(`“${text}” is of no crime`, ({ expect }) => {
    expect(DEATH_OR_CRIME.test(text)).toBe(false)
  })
