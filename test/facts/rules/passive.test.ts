import { passive } from '../../../src/facts/rules/passive.ts'
import { testFactRule } from '../../support/test-fact-rule.ts'

testFactRule(passive, {
  finds: [
    {
      text: 'A charge denied by the firm was dropped.',
      source: 'the firm',
      cue: 'denied',
      content: 'A charge',
      act: 'deny',
    },
    {
      text: 'The review was announced by Mayor Ann Lee.',
      source: 'Mayor Ann Lee',
      cue: 'was announced',
      content: 'The review',
      act: 'state',
    },
    {
      text: 'As reported by the Courier, the road is closed.',
      source: 'the Courier',
      cue: 'reported',
      content: 'the road is closed',
    },
    {
      text: 'The loss has not been confirmed by the harbour office.',
      source: 'the harbour office',
      cue: 'has not been confirmed',
      content: 'The loss',
      negated: true,
    },
    { text: 'The plan was confirmed by none of the ministers.', negated: true },
  ],
  ignores: [
    { text: 'The town was attacked by rebels.', because: 'a deed' },
    { text: 'The theory was confirmed by rain.', because: 'rain does not speak' },
    { text: 'The dam was built by the firm.', because: 'nothing is said' },
    { text: 'The firm denied the charge by Monday.', because: 'it is no passive' },
    {
      text: 'The tolls reported by the firm rose.',
      because: 'the firm reports tolls, nothing else',
    },
    { text: 'Rejected by all, he left.', because: 'nothing stands before' },
  ],
})
