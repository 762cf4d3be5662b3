import { describe, test } from 'vitest'
import { readCue } from '../../../src/items/wording/cue.ts'

describe('the verb of a cue stands in the simple past', () => {
  for (const [cue, past, rest] of [
    ['says', 'said', ''],
    ['has repeatedly warned', 'warned', ''],
    ['on Thursday urged', 'urged', ''],
    ['earlier on Monday called on', 'called', 'on'],
    ['reiterating his threat', 'reiterated', 'his threat'],
    ['voicing concern', 'voiced', 'concern'],
    ['was quoted by the agency as saying', 'said', ''],
    ['according to', 'said', ''],
    ['writes', 'wrote', ''],
    ['denies', 'denied', ''],
  ] as const)
    test(`“${cue}”: ${past}`, ({ expect }) => {
      expect(readCue(cue)).toMatchObject({ past, rest })
    })
})

for (const cue of ['will urge', 'would say', 'in a statement'])
  test(`“${cue}” says nothing yet`, ({ expect }) => {
    expect(readCue(cue)).toBeUndefined()
  })
