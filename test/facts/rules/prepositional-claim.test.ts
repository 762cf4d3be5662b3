import { prepositionalClaim } from '../../../src/facts/rules/prepositional-claim.ts'
import { testFactRule } from '../../support/test-fact-rule.ts'

testFactRule(prepositionalClaim, {
  finds: [
    {
      text: 'The harbour master warned of floods in Elmford.',
      source: 'The harbour master',
      cue: 'warned',
      content: 'floods in Elmford',
      act: 'warn',
    },
    {
      text: 'Ann Lee called for calm.',
      source: 'Ann Lee',
      content: 'calm',
      act: 'urge',
    },
    {
      text: 'Ann Lee warned in an interview on Sunday of floods.',
      source: 'Ann Lee',
      content: 'floods',
    },
    {
      text: 'Fishermen spoke of some 20 boats.',
      source: 'Fishermen',
      content: 'some 20 boats',
      act: 'state',
    },
  ],
  ignores: [
    { text: 'The plan calls attention to the dam.', because: 'no preposition goes with the verb' },
    { text: 'Calls for calm were heard.', because: '“calls” is a noun' },
    { text: 'Drivers were warned of floods.', because: 'nobody is named as warning' },
    { text: 'The captain warned the crew.', because: 'nothing is said of what' },
  ],
})
