import { test } from 'vitest'
import { describeLine } from '../../src/text/describe-line.ts'
import { makeLine } from '../../src/text/line.ts'
import { readAgencies, wordsIn } from '../../src/text/read-agency.ts'
import { outletIn } from '../../src/text/outlet-name.ts'
import { testWordLists } from '../support/test-word-lists.ts'

testWordLists('text/words', {
  abbreviations: {
    NEVER_ENDS: ['mr | gen | e.g', 'inc | no | p.m | mayor | general'],
    BEFORE_NUMBER: ['no | vol', 'mr | inc | yes | number'],
    MAY_END: ['inc | u.s | dec', 'mr | no | town | us'],
    CLOCK: ['a.m | pm', 'gmt | mr | a | i.m'],
    AFTER_CLOCK: ['monday | may | gmt', 'the | mayor | today'],
  },
  agencies: {
    AGENCIES: [
      'Reuters | AP | AFP | associated press | Interfax | pa media | Middle East News Agency',
      'Routers | Reuter | Interfaxed | Press | press | agency | agencies | news | MENA | Agence | BBC | correspondent',
    ],
  },
  calendar: {
    MONTHS: ['jan=1 | march=3 | sept=9', 'monday | harbour | janus | marches | mayor'],
    WEEKDAYS: ['mon=Monday | thur=Thursday | sunday=Sunday', 'march | today | money | sunda'],
    ZONES: ['gmt | cet', 'am | us | time | local'],
    DATE_FILLERS: ['on | updated | ago', 'monday | mayor | said | dated'],
  },
  'function-words': {
    SENTENCE_GLUE: ['the | was | would', 'harbour | of | and'],
    FUNCTION_WORDS: ["the | of | don't", 'mayor | said | new'],
    VISITOR_WORDS: ['your | we | please', 'mayor | their | they | us-led'],
    IMPERATIVES: ['click | subscribe', 'clicked | harbour | clicks | subscriber'],
  },
  'html-elements': {
    SKIPPED_ELEMENTS: ['script | nav | figcaption', 'p | article | figure | navigation'],
    BLOCK_ELEMENTS: ['p | div | li', 'em | span | a | br'],
    VOID_ELEMENTS: ['br | img', 'p | div | i'],
    FURNITURE_NAMES: ['comment | newsletter', 'article | body | news | content'],
    TEXT_NAMES: ['article-body | entry-content', 'sidebar | comment | article | content | body'],
  },
  outlets: {
    OUTLETS: [
      'BBC | France 24 | The Times | The Hill | NPR',
      'Time | Times | Hill | Scroll | Insider | Fortune | Slate | Wired | Sun | News | France | Reuters',
    ],
  },
  'page-phrases': {
    SECTION_LABELS: [
      'related | share this | more from',
      'share | share prices | relations | more | most | next',
    ],
    COMMENT_LABELS: [
      '# comments | leave a reply',
      'reply | commentary | comment on | leave | replies',
    ],
    COMMENT_TRACES: ['reply | thumbs up', 'said | ago | hours ago | score | comment'],
    NOTICES: ['use cookies | your inbox', 'cookies | inbox | sign | share | subscribe | terms'],
    CREDIT_OPENINGS: ['reporting by | editing by', 'reporting | reported by | by | edited'],
    CREDIT_PHRASES: [
      'contributed to this report | originally published',
      'contributed to | published | this report | first appeared',
    ],
    CREDIT_ENDINGS: ['and agencies | wire services', 'agencies | services | secret services'],
    CAPTION_OPENINGS: [
      'photo by | in this photo | file',
      'in this | filed | by | this photo | pictures of',
    ],
    CAPTION_MARKS: ['file photo | getty images', 'photo | file | images | stock | photo of'],
    PAGE_LABELS: [
      'advertisement | share | log in',
      'advertiser | shares | government | the | police | president',
    ],
  },
  'sentence-openers': {
    SENTENCE_OPENERS: ['the | but | meanwhile', 'harbour | mayor | inc | street'],
  },
  'speech-verbs': {
    SPEECH_VERBS: ['said | asked | tweeted', 'walked | closed | speech | saying | saw'],
  },
  'word-list': {},
})

test.for([
  ['Reuters', ['Reuters']],
  ['AFP and Reuters', ['AFP', 'Reuters']],
  ['Routers', []],
  ['Press', []],
  ['Press Association', ['PA']],
  ['Interfaxed', []],
  ['told Reuters', []],
  ['agencies', []],
  ['MENA', []],
] as const)('the agencies that “%s” is: %s', ([text, agencies], { expect }) => {
  expect(readAgencies(wordsIn(text))).toEqual(agencies)
})

test.for([
  ['first published by France 24', 'France 24'],
  ['updated to correct the time of the vote', null],
  ['updated to say that insider trading was not alleged', null],
  ['scroll down', null],
  ['a quartz mine', null],
] as const)('the outlet in “%s” is %s', ([text, outlet], { expect }) => {
  expect(outletIn(wordsIn(text))).toBe(outlet)
})

/** Lines that open with a phrase of pages, and sentences that open with its words. */
test.for([
  ['Share on Facebook', 'label'],
  ['Share this article', 'notice'],
  ['Share prices fell on Tuesday.', 'prose'],
  ['Sign up', 'notice'],
  ['Signing up is free.', 'prose'],
  ['Subscribe', 'navigation'],
  ['Subscribers left in droves.', 'prose'],
  ['Photo: Anna Lind', 'caption'],
  ['Photos show smoke over the harbour.', 'prose'],
  ['Video of the wreck spread.', 'prose'],
  ['Watch the gap.', 'prose'],
  ['Editing by Bo Ek', 'credit'],
  ['Edited volumes sold well.', 'prose'],
  ['More from the Gazette', 'label'],
  ['More ferries from the north sank in the storm.', 'prose'],
] as const)('“%s” is %s', ([text, form], { expect }) => {
  expect(describeLine(makeLine(text, [0, text.length], true, null))).toBe(form)
})
