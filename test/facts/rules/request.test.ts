import { request } from '../../../src/facts/rules/request.ts'
import { testFactRule } from '../../support/test-fact-rule.ts'

testFactRule(request, {
  finds: [
    {
      text: 'The mayor urged drivers to wait.',
      source: 'The mayor',
      cue: 'urged',
      content: 'drivers to wait',
      act: 'urge',
    },
    {
      text: 'Elmford called on Ruritania to open the harbour.',
      source: 'Elmford',
      cue: 'called on',
      content: 'Ruritania to open the harbour',
    },
    {
      text: 'The captain told passengers to stay below.',
      source: 'The captain',
      content: 'passengers to stay below',
    },
  ],
  ignores: [
    { text: 'The mayor told reporters on the way to work.', because: 'nothing is asked' },
    { text: 'Drivers were urged to wait.', because: 'nobody is named as urging' },
    { text: 'The firm ordered 20 boats.', because: 'things are ordered' },
    { text: 'An order to wait was given.', because: '“order” is a noun' },
  ],
})
