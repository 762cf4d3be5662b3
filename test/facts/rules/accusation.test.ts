import { accusation } from '../../../src/facts/rules/accusation.ts'
import { testFactRule } from '../../support/test-fact-rule.ts'

testFactRule(accusation, {
  finds: [
    {
      text: 'The mayor accused the firm of hiding the leak.',
      source: 'The mayor',
      cue: 'accused',
      content: 'the firm of hiding the leak',
      act: 'accuse',
    },
    {
      text: 'Residents have repeatedly blamed the council for the delay.',
      source: 'Residents',
      cue: 'have repeatedly blamed',
      content: 'the council for the delay',
    },
    {
      text: 'Ann Lee, who chairs the panel, praised the crew for its calm.',
      source: 'Ann Lee',
      content: 'the crew for its calm',
    },
    {
      text: 'She has not accused Elmford of fraud.',
      source: 'She',
      negated: true,
    },
    {
      text: 'He accused the mayor, Ann Lee, of hiding the leak.',
      source: 'He',
      content: 'the mayor, Ann Lee, of hiding the leak',
    },
  ],
  ignores: [
    { text: 'She blamed the mayor, who left for Elmford.', because: '“for” is where he went' },
    { text: 'The firm was accused of hiding the leak.', because: 'nobody is named as accusing' },
    { text: 'The accused man left the court.', because: '“accused” is an adjective' },
    { text: 'The mayor accused the firm.', because: 'there is nothing it is accused of' },
    { text: 'She would accuse the firm of fraud.', because: 'it is only imagined' },
    { text: 'The charge for parking rose.', because: '“charge” is a noun' },
  ],
})
