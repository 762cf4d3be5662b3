import { test } from 'vitest'
import { viewDocument } from '../../../src/facts/grammar/tokens.ts'
import { findVerbGroups } from '../../../src/facts/grammar/verb-groups.ts'
import { documentOf } from '../document-of.ts'

const verbsOf = (text: string) =>
  viewDocument(documentOf(text))
    .flatMap(({ sentences }) => sentences)
    .flatMap((view) =>
      findVerbGroups(view).map(({ verb, subject, negated }) => ({
        verb: verb.lemma,
        subject: subject
          ? text.slice(view.tokens[subject[0]]?.start, view.tokens[subject[1]]?.end)
          : null,
        negated,
      })),
    )

test.for([
  ['Ann Lee said so.', 'say', 'Ann Lee'],
  ['Ann Lee on Monday said so.', 'say', 'Ann Lee'],
  ['The mayor has repeatedly warned them.', 'warn', 'The mayor'],
  ['The mayor of Elmford said so.', 'say', 'The mayor of Elmford'],
  ['Elmford and its allies said so.', 'say', 'Elmford and its allies'],
  ['Ann Lee, who runs the ferry, said so.', 'say', 'Ann Lee'],
  [
    'The company’s chief executive, Ann Lee, said so.',
    'say',
    'The company’s chief executive, Ann Lee',
  ],
  ['Officials say so.', 'say', 'Officials'],
  ['Some say so.', 'say', 'Some'],
  ['One in five say so.', 'say', 'One in five'],
  ['At least half of voters in Elmford say so.', 'say', 'least half of voters in Elmford'],
  ['Officials close to the mayor say so.', 'say', 'Officials close to the mayor'],
  ['Groups that have backed the mayor say so.', 'say', 'Groups'],
  ['Kelly Roe said so.', 'say', 'Kelly Roe'],
  ['Will Roe said so.', 'say', 'Will Roe'],
  ['Ann Lee (Ind., Elmford), chair of the board, said so.', 'say', 'Ann Lee'],
  ['Bo Roe, a farmer from Elm, Ruritania, wearing a hat, said so.', 'say', 'Bo Roe'],
  ['Bo Roe, owner of “the old mill,” said so.', 'say', 'Bo Roe'],
  ['Ministers and even some advisers said so.', 'say', 'Ministers and even some advisers'],
  ['He and the mayor said so.', 'say', 'He and the mayor'],
  ['The mayor has since said so.', 'say', 'The mayor'],
  ['He left, saying so.', 'say', 'He'],
  ['Talks went on, with Elmford warning of a strike.', 'warn', 'Elmford'],
  ['Clowns Without Ships said so.', 'say', 'Clowns Without Ships'],
  ['Mothers Against Loud Harbours said so.', 'say', 'Mothers Against Loud Harbours'],
  ['The Bank of Elmford said so.', 'say', 'The Bank of Elmford'],
  ['The Campaign for Quiet Harbours said so.', 'say', 'The Campaign for Quiet Harbours'],
  ['In Elmford Ann Lee said so.', 'say', 'Elmford Ann Lee'],
  ['The ban takes effect MORE Ann Lee said so.', 'say', 'Ann Lee'],
  ['BREAKING Ann Lee said so.', 'say', 'Ann Lee'],
  ['Harbour WATCH said so.', 'say', 'Harbour WATCH'],
  ['The mayor revealed the leak.', 'reveal', 'The mayor'],
  ['Farrelly revealed the leak.', 'reveal', 'Farrelly'],
  ['Papers revealed last week that it leaks.', 'reveal', 'Papers'],
  ['The captain pointed out the rocks.', 'point out', 'The captain'],
] as const)('%s', ([text, verb, subject], { expect }) => {
  expect(verbsOf(text)).toMatchObject([{ verb, subject }])
})

test('a second verb tied by “and” has the subject of the first', ({ expect }) => {
  expect(verbsOf('Ann Lee said so and warned them.').map(({ subject }) => subject)).toEqual([
    'Ann Lee',
    'Ann Lee',
  ])
})

test.for(['Ann Lee has not said so.', 'Ann Lee never said so.', "Ann Lee didn't say so."])(
  '%s — negated',
  (text, { expect }) => {
    expect(verbsOf(text)).toMatchObject([{ negated: true }])
  },
)

test.for([
  ['The claims were read out.', 'a noun after an article'],
  ['Elmford’s demands were met.', 'a noun after a possessive'],
  ['Reports of a leak spread.', 'a noun'],
  ['She was told the news.', 'a passive'],
  ['Rebels supported by Elmford left.', 'a passive without its auxiliary'],
  ['A charge denied by the firm was dropped.', 'a passive without its auxiliary'],
  ['She would say so.', 'imagined'],
  ['She wanted to say so.', 'an infinitive'],
  ['If she says so, we wait.', 'a condition'],
  ['The press briefing ended.', 'a noun'],
  ['The court ruling came late.', 'a noun'],
  ['Claims Court opened.', 'part of a name'],
  ['The newly revealed papers were old.', 'an adjective with its adverb'],
  ['Newly revealed details made news.', 'an adjective that opens the sentence'],
  ['A previously announced plan was dropped.', 'an adjective with its adverb'],
  ['Papers revealed on Monday were old.', 'a participle after its noun'],
  ['The outraged parents left.', 'an adjective'],
] as const)('%s — no reporting verb: %s', ([text], { expect }) => {
  expect(verbsOf(text)).toEqual([])
})
