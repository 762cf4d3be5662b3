import { describe, test } from 'vitest'
import { partyOf, sideOf } from '../../../src/facts/gazetteer.ts'
import { COMMON_VERBS, NOUNS_TOO } from '../../../src/facts/words/closed-class.ts'
import { CURRENCY_OF, QUALIFIERS } from '../../../src/facts/words/figure-words.ts'
import { inflect } from '../../../src/facts/words/reporting-verbs.ts'
import { SAME_MEANING } from '../../../src/facts/words/same-meaning.ts'
import { testWordLists } from '../../support/test-word-lists.ts'

testWordLists('facts/words', {
  bodies: {
    BODIES: [
      'United Nations | UN | NATO | Amnesty | Red Cross | WHO | Interpol | Greenpeace',
      'Nations | Un | Alliance | Brussels | Security Council | EC | FSB | Cross | Who | Commission | Pentagon',
    ],
    AGENCIES: [
      'Reuters | AP | AFP | dpa | Interfax | Anadolu | TASS | Associated Press',
      'Routers | Reuter | Interfaxed | Press | Ap | Agence | AA | Petra | Trend | Agency | BBC',
    ],
    OUTLETS: [
      'BBC | The Times | France 24 | Time magazine | The Independent | Politico',
      'Time | Sun | Times | Independent | Wired | Dawn | France | News | Facebook | Reuters | Politics',
    ],
  },
  'closed-class': {
    DETERMINERS: ['the | any | several | its', 'mayor | of | two | it | them'],
    PERSONAL_PRONOUNS: ['he | they | it', 'him | them | who | his'],
    OBJECT_PRONOUNS: ['him | them | herself', 'he | they | his | self'],
    RELATIVES: ['who | whose', 'that | what | how'],
    PREPOSITIONS: ['of | amid | despite | including', 'and | which | if | include | down'],
    CONJUNCTIONS: ['and | but', 'because | if | with'],
    SUBORDINATORS: ['because | whether | that', 'and | of | this'],
    BE: ["is | were | isn't | it's", 'has | do | bees | its'],
    HAVE: ["has | had | hadn't", 'is | halve | haven'],
    DO: ["do | didn't", 'done | doing | dot'],
    MODALS: ["will | can't | might", 'want | willing | cant | mighty'],
    NEGATIONS: ['not | never', 'no | none | knot'],
    COMMON_VERBS: ['became | fell | moved', 'said | harbour | show | falling'],
    NOUNS_TOO: ['fall | work | lead', 'became | fell | show | worker'],
    isAdverb: [
      'quietly | later | reportedly',
      'family | harbour | early | imply | apply | comply | sicily | italy | kelly | ally | fly',
    ],
    WEEKDAYS: ['monday | sunday', 'mon | holiday | sundae | today'],
    MONTHS: ['may | sept', 'might | monday | marched | augustus'],
    TIME_NOUNS: ['week | dawn', 'may | harbour | weekly | weak'],
  },
  countries: {
    COUNTRIES: [
      "Georgia | Netherlands | Kyiv | Kremlin | Norwegian | US | People's Republic of China | Greeks | Poles",
      "George | Georgetown | St John's | Saint George's | Pole | Finn | Dane | Sofia | Victoria | Male | The Hague | Pentagon | Brits | Us | Africa | Jersey",
    ],
  },
  'cue-nouns': {
    LIGHT_VERBS: [
      'voiced | issued | raising | signalled',
      'said | held | signalledes | sign | sang | invoice',
    ],
    CUE_NOUNS: [
      'concern=express | warnings=warn | denial=deny | pledge=promise',
      'harbour | report | letter | concerned | denier | war',
    ],
  },
  'national-bodies': {
    NATIONAL_BODIES: [
      'pentagon=United States | bundestag=Germany | knesset=Israel',
      'parliament | police | senate | supreme court | treasury | foreign ministry | reserve',
    ],
  },
  numbers: {
    NUMBER_WORDS: ['two=2 | nineteen=19 | ninety=90', 'hundred | first | dozen | zero | to | won'],
    SCALES: ['thousand=1000 | bn=1000000000 | dozen=12', 'ten | kilo | b | mile | dozens'],
    VAGUE_AMOUNTS: ['dozens | thousands | scores', 'some | two | dozen | score'],
    CURRENCIES: ['$=USD | €=EUR | roubles=RUB', '% | # | cents | kilograms | pound'],
    PEOPLE_NOUNS: [
      'people | soldiers | lives | families',
      'boats | crowns | homes | households | cattle | tanks | countries',
    ],
    TIME_UNITS: ['days | years', 'people | monday | daily | times'],
    DISTANCE_UNITS: ['kilometres | tonnes | degrees', 'dollars | feat | parking | rulers'],
  },
  'reporting-verbs': {
    REPORTING_VERB_FORMS: [
      'said | denied | urging | dubbed | labelled | signalled | signaled | implies',
      'moved | closed | saying-so | dubed | sad | urgent | reportage | walked',
    ],
  },
  roles: {
    ROLE_NOUNS: [
      'spokesman | mayor | secretary-general | survivor',
      'man | woman | person | spokesmen | former | private | major | ministry | prime',
    ],
    TITLES: ['Dr | Mrs | Sen | Earl', 'Don | Prime | KC | Jr | Brother | Minister | dr'],
    GROUP_NOUNS: ['police | villagers | voters', 'others | many | ministry | resident | boats'],
    BODY_NOUNS: [
      'ministry | court | airline | union',
      'city | state | province | minister | air | courtier',
    ],
    DOCUMENT_NOUNS: [
      'report | indictment | figures',
      'bill | contract | list | map | order | column | reporter | ministry',
    ],
  },
  'figure-words': {
    QUALIFIERS: ['about | almost', 'thousand | some boats | boats'],
    CURRENCY_OF: ['canadian dollars=CAD | c $=CAD', 'dollars | canadian | $'],
    WEIGHING: ['weighed | lifted', 'cost | lost'],
    DIMENSIONS: ['tall | deep', 'boat | feet'],
    FRACTIONS: ['thirds | halves', 'third | seconds'],
    CASUALTY_WORDS: ['killed | toll | injuries', 'lost | lives | missing | shot | rescued'],
    LIFE_TAKING: ['claimed | cost', 'saved | lived'],
    TOLLS: ['toll | deaths', 'tolls | dead'],
    PARTS: ['half | quarter', 'halves | second'],
    NUMBERED: ['page | flight | aged', 'boats | year'],
    DISTANCES_IN_TIME: ['ago | later', 'soon | now'],
    WHILES: ['for | past', 'at | on'],
    UNCOUNTED: ['day | more', 'boat | soldier'],
    THINGS_TOO: ['chairs | guide', 'teachers | mayor'],
    MORTALS: ['soldiers | sailors | people', 'workers | fans | players | boats'],
  },
  unsaid: {
    UNSAID: ['failed | yet | unable | refusal', 'refused | forced | quick | went'],
    UNDECIDED: ['expected | plans | likely | set', 'forced | able | continued | used'],
    NOBODY: ['none | nobody | few', 'some | several | any'],
    HARDLY: ['hardly | not', 'only | just'],
  },
  'evidence-verbs': { EVIDENCE_VERBS: ['shows | found | indicated', 'said | warns | founded'] },
  'according-to': {
    MEASURES: ['plan | means | season', 'plans | records | mayor'],
    SOURCE_PARTS: ['based | who | released', 'said | and | which'],
  },
  'capital-spellings': {
    CAPITAL_SPELLINGS: ['Kyiv | Beijing', 'Addis | Astana | Kiev Post | Djibouti City | Cotonou'],
  },
  'same-meaning': {
    SAME_MEANING: [
      'border frontier | war conflict',
      'police army | kill injure | charge | hold | power',
    ],
    SAME_IN_THIS_FORM: [
      'troops force forces | weapon arms | help aid',
      'troops forced | weapon arm | help aide | meeting meet | head | lives',
    ],
  },
})

testWordLists('facts/gazetteer.ts', {
  gazetteer: {
    roleNouns: ['mayor | spokesman', 'mayors | man | Mayor | mayoral'],
    groupNouns: ['mayors | spokesmen | witnesses | police', 'mayor | boats | mens'],
    bodyNouns: ['ministry | court', 'minister | city | ministries'],
    documentNouns: ['report | polls', 'reporter | contract | pollster'],
    titles: ['dr | dr. | queen', 'Dr | don | doc'],
  },
})

type Kind = NonNullable<ReturnType<typeof partyOf>>['as']

/** What stands for a party as what, and near names that stand for none at all. */
const PARTIES: readonly (readonly [as: Kind, holds: string, lacks: string])[] = [
  [
    'country',
    'Georgia | the Netherlands | U.S. | Türkiye',
    'George | Georgia Roe | Chad Roe | us | turkey',
  ],
  [
    'adjective',
    'Norwegian | Norwegians | Greeks | Danes',
    'Norwayn | norwegian | North Pole | Finn | Dane',
  ],
  [
    'capital',
    'Oslo | Kyiv | Kiev | Washington',
    'Georgetown | Sofia | Male | Elmford | St. John’s',
  ],
  [
    'seat',
    'the Kremlin | White House | Downing Street',
    'white house | Kremlinology | Main Street | the House',
  ],
  [
    'body',
    'NATO | Nato | the IMF | U.N.',
    'Natal | nato | Un | the Alliance | Secretary of State | who',
  ],
  [
    'agency',
    'Reuters | The Associated Press | dpa | Xinhua News',
    'Routers | Press | the press | Interfaxed | pa',
  ],
  [
    'outlet',
    'The Times | Guardian | Sky News',
    'Times | the guardian | Sky | The Elmford Times | News',
  ],
]

describe('parties', () => {
  test.for(PARTIES)('%s: %s; nobody: %s', ([as, holds, lacks], { expect }) => {
    const names = holds.split(' | ')
    expect(names.filter((name) => partyOf(name)?.as !== as)).toEqual([])
    expect(lacks.split(' | ').filter((name) => partyOf(name) !== undefined)).toEqual([])
  })

  test.for([
    ["the People's Republic of China", 'China'],
    ['explorers at the North Pole', null],
    ['researchers of Georgetown University', null],
    ['Captain Finn Roe', null],
    ["a nurse of St John's Hospital", null],
  ] as const)('“%s” speaks for %s', ([phrase, side], { expect }) => {
    expect(sideOf(phrase)).toBe(side)
  })
})

test.for([
  ['dub', 'dubs dubbed dubbed dubbing'],
  ['deny', 'denies denied denied denying'],
  ['say', 'says said said saying'],
  ['agree', 'agrees agreed agreed agreeing'],
  // No final letter doubles where the stress lies before it, and none after two vowels.
  ['offer', 'offers offered offered offering'],
  ['plead', 'pleads pleaded pleaded pleading'],
] as const)('%s → %s', ([verb, forms], { expect }) => {
  expect(inflect(verb).join(' ')).toBe(forms)
})

test('verbs that are nouns too are common verbs', ({ expect }) => {
  expect([...NOUNS_TOO].filter((word) => !COMMON_VERBS.has(word))).toEqual([])
})

test('words of one meaning stand in one line only, in lower case', ({ expect }) => {
  const words = SAME_MEANING.flatMap((line) => line.split(' '))
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  expect(words.filter((word) => !/^[a-z-]+$/.test(word))).toEqual([])
  // Words of more senses than one are left out.
  for (const word of ['charge', 'hold', 'power']) expect(words).not.toContain(word)
})

test.for([
  ['police', 'army'],
  ['injure', 'kill'],
  ['rise', 'fall'],
  ['arrest', 'kill'],
  ['ship', 'plane'],
  ['pupil', 'child'],
  ['worker', 'company'],
] as const)('“%s” and “%s” are not one meaning', ([one, other], { expect }) => {
  const lines = SAME_MEANING.map((line) => line.split(' '))
  expect(lines.filter((line) => line.includes(one) && line.includes(other))).toEqual([])
})

test('longer qualifiers come first', ({ expect }) => {
  const lengths = QUALIFIERS.map(([qualifier]) => qualifier.length)
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
})

test('each currency of a country is a code of three letters', ({ expect }) => {
  expect(CURRENCY_OF.get('canadian dollars')).toBe('CAD')
  expect(CURRENCY_OF.get('c $')).toBe('CAD')
  for (const [name, code] of CURRENCY_OF) {
    expect(name).toMatch(/^[a-z.]+(?: [a-z]+)? (?:\$|[a-z]+)$/)
    expect(code).toMatch(/^[A-Z]{3}$/)
  }
})
