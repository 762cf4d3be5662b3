import { test } from 'vitest'
import { OPPOSITE_CUES, OPPOSITES } from '../../../src/items/words/opposites.ts'
import { testWordLists } from '../../support/test-word-lists.ts'

testWordLists('items/words', {
  auxiliaries: {
    AUXILIARY_WORDS: ["is | hadn't | will | didn't", 'be | been | having | want | wills | made'],
  },
  dangling: {
    POINTING_NOUNS: ['area | request | mayor | suspect', 'government | world | harbour'],
    EXPLAINING_WORDS: ['of | in | who | near', 'and | but | is | the'],
  },
  'function-words': {
    FUNCTION_WORDS: ['the | said | according', 'ferry | denied | warned | war | bee'],
  },
  nobodies: {
    INDEFINITE: [
      'some Republicans | another user | 44 percent of voters | officials | dozens of crews',
      'Somerset council | Manyfield | Onega | Norwegian officials | Fewston | Tenerife | the officials of Elmford',
    ],
    PEOPLE_NOUN: [
      'doctors | the fire officers | pro-Elmland separatists | police',
      'Ann Lee | the council | the doctor | the ministry | Elmford',
    ],
    THINGS: [
      'papers | court papers | the rivers',
      'workers | doctors | newspapermen | drivers | mothers',
    ],
    PUBLIC_BODY: [
      'the government | police | the fire service | the coast guard',
      'the police chief | Elmford police | the governments | the firm',
    ],
    DESCRIBED: [
      'the Elmford phone maker | the firm | the group of seven',
      'Ann Lee | the makers | Reuters | the harbour office',
    ],
  },
  opposites: {
    OPPOSITES: ['increase | lowered | northern', 'kill | arrest | guilty | dead | good | normal'],
    OPPOSITE_CUES: ['praised | rejected', 'accused | killed | said | denied | praise'],
  },
  'private-details': {
    ADDRESS: [
      'at 21 Caldwell Place | of 12 Oak Street',
      '10 Downing Street | 12 members of the Oak Street council | 30 boats',
    ],
    MINOR: [
      'Ann Lee, 17, said | a 15-year-old',
      'Ann Lee, 47, said | a 15-year-old treaty | 15 years',
    ],
    PRIVATE_PERSON: [
      'Ann Lee, a patient, | Ann Lee, whose neighbour | the suspect Ann Lee',
      'Ann Lee, the mayor, | the patients of Elmford | a patient man | Student Union',
    ],
    HEALTH: ['has cancer | is pregnant | AIDS', 'aids for farmers | a depressed market | hives'],
  },
  'private-people': {
    PRIVATE_ROLES: [
      'a neighbour | the victim’s mother | a 12-year-old boy | a passer-by',
      'the mayor | the ministry | a motherland | Boyd | the studentship office | a spokeswoman | the minister',
    ],
  },
  sensitive: {
    CRIME: [
      'the robbery | was arrested | guilty',
      'a bathrobe | a grape harvest | rapid growth | a restaurant | charger | the dead',
    ],
    DEATH_OR_CRIME: [
      'was killed | the robbery | an invasion',
      'a deadline | a skilled crew | diesel | a deal | bombastic words | a stealth boat',
    ],
    CASUALTIES: [
      '12 people killed | the death toll | lives',
      'deadly | a toll road | a toll-free number | skilled | tolls | alive',
    ],
  },
  times: {
    MONTH_NAMES: ['January | May | December', 'Jan | may | Monday | Summer'],
    RELATIVE_TIMES: [
      'on Monday | last week | tonight',
      'in 2019 | since the start of the year | Monday’s vote',
    ],
    TIME_HOLDERS: ['by | since | between', 'on | said | late | nearby'],
  },
})

test.for([
  ['increase', 'decrease'],
  ['northern', 'southern'],
] as const)('%s and %s are opposites', ([one, other], { expect }) => {
  expect(OPPOSITES.filter((pair) => pair.one === one && pair.other === other)).toHaveLength(1)
})

test('no word is its own opposite, and no pair stands twice in a list', ({ expect }) => {
  for (const pairs of [OPPOSITES.map(({ one, other }) => [one, other]), OPPOSITE_CUES]) {
    expect(pairs.filter(([one, other]) => one === other || !other)).toEqual([])
    const keys = pairs.flatMap(([one, other]) => [`${one}/${other}`, `${other}/${one}`])
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  }
})
