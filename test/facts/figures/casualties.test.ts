import { test } from 'vitest'
import { findFigures } from '../../../src/facts/figures/find-figures.ts'
import { viewDocument } from '../../../src/facts/grammar/tokens.ts'
import { documentOf } from '../document-of.ts'

/** For each figure of a text whether it counts casualties. */
const casualtiesOf = (text: string) =>
  viewDocument(documentOf(text))
    .flatMap(({ sentences }) => sentences)
    .flatMap(findFigures)
    .map(({ casualties }) => casualties)

test.for([
  'The quake killed 20 people.',
  'The flood has claimed more than 20 lives.',
  'At least 20 people lost their lives.',
  'The storm left 20 people dead.',
  'The storm left 20 dead.',
  'Some 300 people have died in the flood.',
  'The death toll rose to 20 people.',
  'The toll stands at 61.',
  'The attack wounded 30 soldiers.',
  'The crash left 20 passengers injured.',
  'Roughly 200 wounded were brought to Elmford.',
  'The blast killed ten soldiers and 30 civilians.',
  'Among the dead were 20 children.',
  'The victims included 20 children.',
  'The loss of 20 soldiers hurt the town.',
  'Elmford lost 300 soldiers.',
  'Elmford lost 20 Norwegians.',
  'Elmford has lost 300 soldiers in the war.',
  'Six servicemen had been lost in the same zone.',
  'The police shot 20 protesters.',
  '20 protesters were shot.',
  '20 protesters were fatally shot.',
  '20 sailors were missing after the storm.',
  '20 people, among them Ann Lee, were killed.',
  '20 people who were on board when it sank died.',
  '20 fans were crushed and killed at the match.',
  'After the match 20 fans were hurt in a brawl.',
])('%s — casualties', (text, { expect }) => {
  expect(casualtiesOf(text).at(-1)).toBe(true)
})

test.for([
  ['Ann Lee lives in Elmford with 300 students.', 'she lives there'],
  ['The firm lost a contract and 300 workers left.', 'a contract'],
  ['Elmford lost 3-1 before 20,000 fans.', 'a match'],
  ['Elmford lost the game before 20,000 fans.', 'a match'],
  ['About 300 workers lost their jobs.', 'jobs'],
  ['Elmford lost 30 players to the league.', 'players'],
  ['300 workers feared job losses.', 'jobs'],
  ['The film was shot with 300 students.', 'a film'],
  ['300 students missing the ferry waited.', 'a ferry'],
  ['300 students marched after the mayor was killed.', 'the mayor'],
  ['A blast killed the mayor, and 300 students marched.', 'the mayor'],
  ['300 students marched, and the mayor was killed.', 'the mayor'],
  ['The bomb killed the mayor; 300 students marched.', 'the mayor'],
  ['20 boats were lost.', 'boats'],
] as const)('%s — no casualties: %s', ([text], { expect }) => {
  expect(casualtiesOf(text)).toEqual([false])
})

test('of two counts only the one that is of dead people counts them', ({ expect }) => {
  expect(casualtiesOf('300 students marched after 20 people were killed.')).toEqual([false, true])
})
