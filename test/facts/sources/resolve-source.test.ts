import { test } from 'vitest'
import type { Source } from '../../../src/facts/fact.ts'
import { claimsOf } from '../claims-of.ts'

type Expected = { -readonly [Key in keyof Source]?: Source[Key] }

/** The source of the last claim of a text, and what it must be. */
const CASES: readonly (readonly [title: string, text: string, expected: Expected])[] = [
  [
    'a last name stands for the full one',
    'Mayor Ann Lee came late.\n\nLee said the dam was safe.',
    { text: 'Lee', name: 'Ann Lee', kind: 'person', status: 'named', role: 'Mayor' },
  ],
  [
    '“he” is the last source of the paragraph',
    'Captain Bo Roe said the ferry was late. He said it would sail.',
    { text: 'He', name: 'Bo Roe', status: 'pronoun' },
  ],
  [
    'somebody who leads something is a person, and the next “she”',
    'Ann Roe, who leads the union, said the dam leaks. She accused the mayor of fraud.',
    { text: 'She', name: 'Ann Roe', kind: 'person', status: 'pronoun' },
  ],
  [
    'two people of one last name are told apart by their first',
    'Mayor Olaf Brandt and Captain Erik Brandt met.\n\nErik Brandt said the dam was safe.',
    { name: 'Erik Brandt', role: 'Captain' },
  ],
  [
    'a nickname makes no second person',
    'Mayor Joseph Roe came late.\n\nJoe Roe said the dam was safe.',
    { kind: 'person', role: 'Mayor' },
  ],
  [
    '“she” is the person the report calls “she”, not the last who spoke',
    'Ann Roe left her boat. Mayor Bo Lee was there.\n\nLee said the dam was safe. Roe disagreed, and then she said it leaks.',
    { text: 'she', name: 'Ann Roe', status: 'pronoun' },
  ],
  [
    '“he” is not somebody whom the report calls “she”',
    'Mayor Ann Roe said she was late. It rained. He said the ferry was safe.',
    { text: 'He', name: null, status: 'pronoun' },
  ],
  [
    '“he” is not the “Ms.” who spoke last',
    'Captain Bo Lee came.\n\nLee saw Cleo Roe. The dam was safe, Ms. Roe said. He said it leaks.',
    { text: 'He', name: 'Bo Lee', status: 'pronoun' },
  ],
  [
    '“he” after a clause is the subject of that clause',
    'Mayor Ann Lee said the dam was safe. When Captain Bo Roe came, he said it leaks.',
    { text: 'he', name: 'Bo Roe' },
  ],
  [
    '“he” in the sentence of his boat is its owner',
    'Captain Bo Roe met Mayor Cy Lee.\n\nLee said it rained. Roe’s boat sank, and he said it was old.',
    { text: 'he', name: 'Bo Roe' },
  ],
  [
    'what “he” said names somebody else',
    'Captain Bo Roe said it rained. Mayor Cy Lee, he said, was late.',
    { text: 'he', name: 'Bo Roe' },
  ],
  [
    'a sentence that opens with “he” leaves him who he was',
    'Captain Bo Roe left. He was sure Mayor Cy Lee knew it. He said the dam leaks.',
    { text: 'He', name: 'Bo Roe' },
  ],
  [
    'somebody who is not named may be “he”',
    'Captain Bo Roe came late. A fisherman waited for him. He said the dam leaks.',
    { text: 'He', name: null, status: 'pronoun' },
  ],
  [
    'an office as the subject is its holder for “she”',
    'Mayor Ann Lee came late. Captain Cleo Roe waited. The mayor sat down. She said the dam was safe.',
    { text: 'She', name: 'Ann Lee' },
  ],
  [
    'who is told of with “who” is not the next “he”',
    'Captain Bo Roe refrained from blaming Mayor Cy Lee, who said the dam leaks. He said it was safe.',
    { text: 'He', name: 'Bo Roe' },
  ],
  [
    'a first name that is another’s last name is no second person',
    'Captain Bo George left. Mayor George Roe said the dam was safe.',
    { name: 'George Roe', kind: 'person' },
  ],
  [
    'initials given in parentheses are the whole name',
    'It was the work of the Elmford Harbour Board (EHB).\n\nThe EHB said the dam was safe.',
    { text: 'The EHB', name: 'Elmford Harbour Board', kind: 'body', status: 'named' },
  ],
  [
    'initials with a small word are the whole name',
    'The Bank of Elmford (BoE) met.\n\nThe BoE said the dam was safe.',
    { name: 'Bank of Elmford', kind: 'body' },
  ],
  [
    'initials of a body that spoke are that body',
    'The Elmford Harbour Board said it rained.\n\nEHB said the dam was safe.',
    { text: 'EHB', name: 'Elmford Harbour Board' },
  ],
  [
    'initials of a person are nobody’s',
    'Captain Ann Bo Roe said it rained.\n\nABR said the dam was safe.',
    { text: 'ABR', name: 'ABR' },
  ],
  [
    'initials of other words stay what they are',
    'The Elmford Harbour Board (Eastern wing) said it rained.\n\nEHW said the dam was safe.',
    { text: 'EHW', name: 'EHW' },
  ],
  [
    'a body that is known by its initials stays as the report calls it',
    'The World Health Organization (WHO) met.\n\nThe WHO said the dam was safe.',
    { name: 'WHO', side: 'World Health Organization' },
  ],
  [
    '“a fisherman” is not the fisherman named before',
    'Fisherman Bo Roe came late.\n\nA fisherman said the dam was safe.',
    { name: 'fisherman', kind: 'person', status: 'role' },
  ],
  [
    'farmers of a place are a group',
    'South Elmford farmers said the dam leaks.',
    { name: 'South Elmford farmers', kind: 'group' },
  ],
  [
    '“many in Norway” are not Norway',
    'Many in Norway said the dam was safe.',
    { text: 'Many in Norway', name: null, side: null, status: 'pronoun' },
  ],
  [
    'a name broken by the end of a line is one name',
    'It rained when Mayor Ann\nRoe said the dam was safe.',
    { text: 'Mayor Ann\nRoe', name: 'Ann Roe', kind: 'person' },
  ],
  [
    'characters of no width break no name',
    'Mayor Sig\u200Brid Roe said the dam was safe.',
    { text: 'Mayor Sig\u200Brid Roe', name: 'Sigrid Roe', kind: 'person' },
  ],
  [
    '“she” is not the spokesman who spoke last',
    'Mayor Ann Lee said the dam leaks, and spokesman Bo Roe said it does not.\n\nLee went on. She said it does.',
    { name: 'Ann Lee', status: 'pronoun' },
  ],
  [
    '“he” with nobody before stays unknown',
    'It rained. He said the ferry was late.',
    { text: 'He', name: null, status: 'pronoun', antecedent: null },
  ],
  [
    '“who” belongs to the words before it',
    'The man who said the dam leaks left.',
    { text: 'The man who', name: 'man', status: 'anonymous' },
  ],
  [
    'an office stands for its holder',
    'Elmford police chief Ann Lee came late.\n\nThe police chief said the dam was safe.',
    { name: 'Ann Lee', kind: 'person', status: 'role' },
  ],
  [
    "an office of two holders is nobody's",
    "Norway's foreign minister Ann Lee met Iceland's foreign minister Bo Roe.\n\nNorway's foreign minister said the talks went well.",
    { name: 'Ann Lee' },
  ],
  [
    '“its press service” is that of the body before',
    'The Elmford Navy said the boat was late. Its press service said the crew was safe.',
    { name: "Elmford Navy's press service", status: 'pronoun', kind: 'body' },
  ],
  [
    '“the ministry” is the ministry named before',
    'The Norwegian Fisheries Ministry said 20 boats were lost. The ministry said all were insured.',
    { name: 'Norwegian Fisheries Ministry', status: 'role', side: 'Norway' },
  ],
  [
    '“his ministry” is that of the minister',
    'Norwegian Fisheries Minister Bo Roe said 20 boats were lost. His ministry said all were insured.',
    { name: 'Norwegian Fisheries Ministry', side: 'Norway' },
  ],
  [
    'somebody introduced by what they belong to is a person, and the next “he”',
    'Captain Ann Lee said the ferry was late.\n\nBram Ostrand of the ferry union told the Courier that it was safe. He said it would sail.',
    { name: 'Bram Ostrand', kind: 'person', status: 'pronoun' },
  ],
  [
    'an association of many keeps its whole name',
    'The Shopkeepers’ Association said the market was full.',
    { name: "Shopkeepers' Association", kind: 'body' },
  ],
  [
    '“its chairman, Dov Lindqvist,” is Dov Lindqvist',
    'The Shopkeepers’ Association said the market was full. Its chairman, Dov Lindqvist, urged drivers to wait.',
    { name: 'Dov Lindqvist', role: 'chairman', kind: 'person' },
  ],
  [
    'a name with an age is a person',
    'Bram Ostrand, 45, said the ferry was safe.',
    { name: 'Bram Ostrand', kind: 'person' },
  ],
  [
    'a speaker who is “she” afterwards is a person',
    'Cleo Marchetti said the ferry was safe. Then she left.',
    { name: 'Cleo Marchetti', kind: 'person' },
  ],
  [
    'a bare surname with an office is a person',
    'Captain Bo Roe came late. Mayor Brandt said the union would strike. He called on drivers to wait.',
    { name: 'Brandt', kind: 'person', status: 'pronoun' },
  ],
  [
    'a bare surname is who “he” is, not somebody before',
    'Captain Bo Roe said it rained. Brandt said the union would strike. He called on drivers to wait.',
    { name: 'Brandt', kind: 'person' },
  ],
  [
    'a farmers’ association keeps its whole name',
    "The Marshland Farmers' Association said at least 12,000 farmers rely on the dam.",
    { name: "Marshland Farmers' Association" },
  ],
  [
    '“her lawyer” is named after her',
    'Captain Ann Lee said the ferry was safe. Her lawyer said the papers were lost.',
    { name: "Ann Lee's lawyer", kind: 'person' },
  ],
  [
    "somebody's spokesperson is not that somebody",
    "Mayor Ann Lee came late.\n\nLee's spokesperson said the dam was safe.",
    { name: "Ann Lee's spokesperson", kind: 'person', status: 'role' },
  ],
  [
    'two people joined by “and” are a group',
    'Captain Ann Lee and Captain Bo Roe said the ferry was late.',
    { name: 'Ann Lee and Bo Roe', kind: 'group' },
  ],
  [
    'a capital is a government',
    'Oslo said the boats were safe.',
    { name: 'Oslo', kind: 'government', side: 'Norway', status: 'named' },
  ],
  [
    'unnamed officials are anonymous',
    'Unnamed officials said the dam leaks.',
    { status: 'anonymous', kind: 'group' },
  ],
  [
    'a body whose name goes on after “Without” is one',
    'According to Clowns Without Ships, the dam was safe.',
    { name: 'Clowns Without Ships', kind: 'body', status: 'named' },
  ],
  [
    'one body and another are a group',
    'Clowns Without Ships and the Campaign for Quiet Harbours said the dam leaks.',
    { kind: 'group' },
  ],
  ['a report is a document', 'A report said the dam leaks.', { kind: 'document' }],
]

test.for(CASES)('%s', ([, text, expected], { expect }) => {
  const { claims, trace } = claimsOf(text)
  expect(claims.at(-1)?.source, trace).toMatchObject(expected)
})

test('the antecedent of a pronoun is the sentence that tells who is meant', ({ expect }) => {
  const text = 'Captain Bo Roe said the ferry was late. He said it would sail.'
  const antecedent = claimsOf(text).claims.at(-1)?.source.antecedent
  expect(antecedent?.sentence).toBe('Captain Bo Roe said the ferry was late.')
  expect(antecedent && text.slice(...antecedent.span)).toBe(antecedent?.sentence)
})

test('a speaker quoted inside a claim is not the next “he”', ({ expect }) => {
  const { claims, trace } = claimsOf(
    'Captain Bo Roe said that engineer Cy Orr told him the pump was old. He said it would be mended.',
  )
  expect(claims.at(-1)?.source.name, trace).toBe('Bo Roe')
})
