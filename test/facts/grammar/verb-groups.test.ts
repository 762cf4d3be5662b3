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

test.for([
  ['Ann Lee denied paying a man who said so, saying he was late.', 'Ann Lee'],
  ['Ann Lee praised the mayor, who said so, adding that it rained.', 'the mayor, who'],
] as const)('%s — %s', ([text, subject], { expect }) => {
  expect(verbsOf(text).at(-1)).toMatchObject({ subject })
})

test.for([
  'Ann Lee has not said so.',
  'Ann Lee never said so.',
  "Ann Lee didn't say so.",
  'Ann Lee hardly said so.',
  'Rarely has Ann Lee said so.',
  'Ann Lee failed to say that it leaks.',
  'Ann Lee has yet to confirm that it leaks.',
  'Ann Lee was unable to say that it leaks.',
  'It is too early to say that it leaks.',
  'Her failure to say that it leaks hurt.',
  'She chose not to say that it leaks.',
  'Ann Lee left without saying that it leaks.',
  'Neither Ann Lee nor Bo Roe said so.',
  'No official said so.',
  'None of the ministers said so.',
  'Nobody said so.',
  'No one in the town hall has ever said so.',
  'Few officials said so.',
  'Not all officials said so.',
  'Hardly anyone said so.',
] as const)('%s — negated', (text, { expect }) => {
  expect(verbsOf(text)).toMatchObject([{ negated: true }])
})

test('“neither confirmed nor denied” is neither', ({ expect }) => {
  expect(verbsOf('Ann Lee neither confirmed nor denied it.')).toMatchObject([
    { verb: 'confirm', negated: true },
    { verb: 'deny', negated: true },
  ])
})

test.for([
  ['Ann Lee never fails to say that it leaks.', 'two negations'],
  ['Ann Lee did not hesitate to say that it leaks.', 'two negations'],
  ['Ann Lee rose to say that it leaks.', 'an aim that was reached'],
  ['Ann Lee was forced to admit that it leaks.', 'a deed'],
  ['A few officials said so.', '“a few” are some'],
  ['Not only Ann Lee said so.', 'others too'],
  ['None other than Ann Lee said so.', 'Ann Lee'],
  ['No fewer than 20 officials said so.', '20 officials'],
  ['No doubt Ann Lee said so.', 'a certainty'],
  ['No 10 said so.', 'a name'],
  ['Ann Lee, not Bo Roe, said so.', 'Ann Lee did'],
  ['The mayor with no boat said so.', 'the boat is missing, not the mayor'],
  ['It is no surprise for Ann Lee, who said so.', 'the surprise is missing'],
] as const)('%s — not negated: %s', ([text], { expect }) => {
  expect(verbsOf(text)).toMatchObject([{ negated: false }])
})

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
  ['Young people showed up early.', 'another verb with its particle'],
  ['Ann Lee was asked to say that it leaks.', 'a request'],
  ['Ann Lee is expected to announce that it leaks.', 'the future'],
  ['Ann Lee is likely to say that it leaks.', 'the future'],
  ['Ann Lee has no plans to announce that it leaks.', 'no plan, no saying'],
  ['Ann Lee is not willing to say that it leaks.', 'a will'],
  ['Ann Lee would like to say that it leaks.', 'a wish'],
  ['Residents want the firm to admit that it leaks.', 'a wish of others'],
] as const)('%s — no reporting verb: %s', ([text], { expect }) => {
  expect(verbsOf(text)).toEqual([])
})

test.for([
  ['Ann Lee declined to say that it leaks.', 'decline'],
  ['Ann Lee refused to confirm that it leaks.', 'refuse'],
  ['Ann Lee urged the firm to say that it leaks.', 'urge'],
  ['Ann Lee called on the firm to say that it leaks.', 'call on'],
  ['Ann Lee hopes to announce that it leaks.', 'hope'],
] as const)('%s — only “%s” is read', ([text, verb], { expect }) => {
  expect(verbsOf(text).map((group) => group.verb)).toEqual([verb])
})
