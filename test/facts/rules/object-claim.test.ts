import { objectClaim } from '../../../src/facts/rules/object-claim.ts'
import { testFactRule } from '../../support/test-fact-rule.ts'

testFactRule(objectClaim, {
  finds: [
    {
      text: 'The firm denied the charge.',
      source: 'The firm',
      cue: 'denied',
      content: 'the charge',
      act: 'deny',
    },
    {
      text: 'The firm denies dumping oil in the lake.',
      source: 'The firm',
      cue: 'denies',
      content: 'dumping oil in the lake',
    },
    {
      text: 'On Monday the council announced a review of the dam.',
      source: 'the council',
      content: 'a review of the dam',
      act: 'state',
    },
    {
      text: 'Ann Lee dismissed as false the report of a leak.',
      source: 'Ann Lee',
      content: 'as false the report of a leak',
    },
    {
      text: 'The firm has not denied the charge.',
      source: 'The firm',
      cue: 'has not denied',
      negated: true,
    },
    {
      text: 'Ann Lee explained the delay in an interview on Sunday.',
      content: 'the delay',
    },
    { text: 'Lee praised the crew and left.', content: 'the crew' },
    { text: 'Ann Lee hardly mentioned the price.', content: 'the price', negated: true },
    { text: 'Nobody announced a review.', content: 'a review', negated: true },
    {
      text: 'The firm neither confirmed nor denied the leak.',
      cue: 'denied',
      content: 'the leak',
      negated: true,
    },
  ],
  ignores: [
    { text: 'The firm denied itself a holiday.', because: 'nothing is claimed' },
    { text: 'The charge was denied.', because: 'nobody is named as denying it' },
    { text: 'The denied request lay on the desk.', because: '“denied” is an adjective' },
    { text: 'The firm could deny the charge.', because: 'it is only imagined' },
    { text: 'The repeat of the show was cancelled.', because: '“repeat” is a noun' },
    { text: 'Ann Lee did not mention the price.', because: 'it says nothing' },
    { text: 'Ann Lee endorsed him in May.', because: 'what was said is missing' },
  ],
})
