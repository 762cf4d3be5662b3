import { describe, test } from 'vitest'
import { plausibilityOf } from '../../src/items/plausible.ts'
import { viewStory } from '../../src/items/story-view.ts'
import { readStory } from '../support/a-fact.ts'

const ISLANDS = `Oslo said that Iceland had closed the Elmford strait.

Reykjavik said that the ferries to the Elmford islands were safe.

Denmark accused Oslo of hiding the plan for the Elmford islands.

Sweden said that the fish of Elmford belonged to nobody.

Norwegian-backed rebels said that the road to Elmford was open.

The Elmford Fishing Union said that boats would stay at the quay.`

/** Names of everybody who could have said the claim that holds the words. */
function whoCouldSay(sentence: string, held: string, stem: string): string[] {
  const view = viewStory(readStory(`${ISLANDS}\n\n${sentence}`))
  const claim = view.claims.find(({ content }) => content.text.includes(held))
  const key = claim && view.sources.get(claim.id)
  if (!claim || !key) throw new Error(`nobody says “${held}” in “${sentence}”`)
  const couldSay = plausibilityOf(claim, key, stem, false, view)
  return view.actors.filter((actor) => actor !== key && couldSay(actor)).map(({ name }) => name)
}

describe('who could have said it', () => {
  test('whoever speaks of a third party', ({ expect }) => {
    const could = whoCouldSay(
      'Oslo said that the harbour of Elmford was empty.',
      'harbour',
      'who said that the harbour of Elmford was empty?',
    )
    expect(could).toEqual(expect.arrayContaining(['Denmark', 'Sweden', 'Elmford Fishing Union']))
  })

  test('nobody else knows what a country wants, whether or not “that” stands before it', ({
    expect,
  }) => {
    for (const link of ['that ', ''])
      expect(
        whoCouldSay(
          `Oslo said ${link}Norway was ready for talks about Elmford.`,
          'ready',
          `who said ${link}Norway was ready for talks about Elmford?`,
        ),
      ).toEqual([])
  })

  test('of one’s soldiers others speak too', ({ expect }) => {
    expect(
      whoCouldSay(
        'Oslo said that a Norwegian sailor was lost near Elmford.',
        'sailor',
        'who said that a Norwegian sailor was lost near Elmford?',
      ),
    ).toContain('Denmark')
  })

  test('a meeting is announced by those who meet', ({ expect }) => {
    const could = whoCouldSay(
      'The Elmford Council said that a Danish envoy will meet the fishing union on Friday.',
      'envoy',
      'who said that a Danish envoy will meet the fishing union?',
    )
    expect(could).toContain('Denmark')
    expect(could).not.toContain('Sweden')
  })

  test('whoever is urged, and whom it backs, is not the one who urges', ({ expect }) => {
    const could = whoCouldSay(
      'Sweden urged Norway to open the Elmford strait.',
      'open the Elmford strait',
      'who urged Norway to open the Elmford strait?',
    )
    expect(could).toContain('Denmark')
    for (const name of could) expect(name).not.toMatch(/Norw|Oslo|rebels/)
  })

  test('a feeling that anybody may share has no wrong sources, a quoted one has', ({ expect }) => {
    const sentence = 'Sweden voiced concern about the “long silence” of the Elmford lighthouse.'
    expect(whoCouldSay(sentence, 'silence', 'who voiced concern about the lighthouse?')).toEqual([])
    expect(
      whoCouldSay(sentence, 'silence', 'who voiced concern about the “long silence”?'),
    ).toContain('Denmark')
  })
})
