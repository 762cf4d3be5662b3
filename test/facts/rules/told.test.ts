import { told } from '../../../src/facts/rules/told.ts'
import { testFactRule } from '../../support/test-fact-rule.ts'

testFactRule(told, {
  finds: [
    {
      text: 'Ann Lee told reporters that the road was closed.',
      source: 'Ann Lee',
      cue: 'told',
      content: 'the road was closed',
    },
    {
      text: 'Ann Lee told reporters on a conference call the road was closed.',
      source: 'Ann Lee',
      content: 'the road was closed',
    },
    {
      text: 'Ann Lee told the Elmford Post: “We will wait.”',
      source: 'Ann Lee',
      content: '“We will wait.”',
    },
    {
      text: 'Ann Lee told Bo Roe and others that the road was closed.',
      content: 'the road was closed',
    },
    { text: 'Ann Lee asked him whether it leaks.', cue: 'asked', content: 'whether it leaks' },
  ],
  ignores: [
    { text: 'Ann Lee told the council of the plan.', because: 'no statement' },
    { text: 'Ann Lee told him to go.', because: 'that is a request' },
    { text: 'Ann Lee was told that the road was closed.', because: 'she was told' },
    { text: 'The tale told in the film is sad.', because: '“told” is a participle' },
    { text: 'All told, the ferry carried 48 people.', because: 'it means “in all”' },
    { text: 'Lee briefed the council at noon.', because: 'nothing is said of what' },
  ],
})
