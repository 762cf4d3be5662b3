import { promise } from '../../../src/facts/rules/promise.ts'
import { testFactRule } from '../../support/test-fact-rule.ts'

testFactRule(promise, {
  finds: [
    {
      text: 'The mayor vowed to rebuild the bridge.',
      source: 'The mayor',
      cue: 'vowed',
      content: 'to rebuild the bridge',
      act: 'promise',
    },
    {
      text: 'Ann Lee declined to comment on the talks.',
      source: 'Ann Lee',
      cue: 'declined',
      content: 'to comment on the talks',
    },
    { text: 'The mayor vowed on Monday to resign.', cue: 'vowed', content: 'to resign' },
    { text: 'The firm refused to say whether it would pay.', source: 'The firm' },
  ],
  ignores: [
    { text: 'The promise to rebuild the bridge was kept.', because: '“promise” is a noun' },
    { text: 'The mayor pledged 20 boats.', because: 'no infinitive' },
    { text: 'The mayor might refuse to go.', because: 'it is only imagined' },
    { text: 'Pledged delegates to the party met in Elmford.', because: 'an adjective' },
  ],
})
