import { accordingTo } from '../../../src/facts/rules/according-to.ts'
import { testFactRule } from '../../support/test-fact-rule.ts'

testFactRule(accordingTo, {
  finds: [
    {
      text: 'According to the council, the bridge will open in May.',
      source: 'the council',
      cue: 'According to',
      content: 'the bridge will open in May',
      act: 'state',
    },
    {
      text: 'The bridge will open in May, according to Mayor Ann Lee.',
      source: 'Mayor Ann Lee',
      content: 'The bridge will open in May',
    },
    {
      text: 'The bridge, according to the council, will open in May.',
      source: 'the council',
      content: 'The bridge … will open in May',
    },
    {
      text: 'But according to the harbour office, 30 boats were lost.',
      source: 'the harbour office',
      content: '30 boats were lost',
    },
    {
      // What the source was made from belongs to it.
      text: 'Thirty boats were lost, according to a tally based on harbour records.',
      source: 'a tally based on harbour records',
      content: 'Thirty boats were lost',
    },
    {
      text: 'Roads were flooded; 12 homes were damaged, according to the fire service.',
      content: '12 homes were damaged',
    },
    { text: 'But, according to the mayor, it leaks.', source: 'the mayor', content: 'it leaks' },
  ],
  ignores: [
    { text: 'The work went according to plan.', because: 'a plan says nothing' },
    { text: 'Prices differ according to the season.', because: '“depending on” reports nothing' },
    { text: 'They paid according to their means.', because: '“depending on” reports nothing' },
    { text: 'According to the mayor.', because: 'there is no content' },
    { text: 'The ferry sank off Elmford.', because: 'there is no cue' },
    { text: "That's according to the mayor.", because: 'what “that” is stands elsewhere' },
  ],
})
