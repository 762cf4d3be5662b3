import { reportingClause } from '../../../src/facts/rules/reporting-clause.ts'
import { testFactRule } from '../../support/test-fact-rule.ts'

testFactRule(reportingClause, {
  finds: [
    {
      text: 'The mayor said the road was closed.',
      source: 'The mayor',
      cue: 'said',
      content: 'the road was closed',
      act: 'state',
    },
    {
      text: 'The mayor said on Monday that the road was closed.',
      source: 'The mayor',
      content: 'the road was closed',
    },
    {
      text: 'Ann Lee, who runs the ferry, has repeatedly warned that the dam leaks.',
      source: 'Ann Lee',
      cue: 'has repeatedly warned',
      content: 'the dam leaks',
      act: 'warn',
    },
    {
      text: 'She said: “We will wait.”',
      source: 'She',
      content: '“We will wait.”',
    },
    {
      text: 'The captain pointed out that the harbour was full.',
      source: 'The captain',
      cue: 'pointed out',
      content: 'the harbour was full',
    },
    {
      text: 'The firm has not denied that the dam leaks.',
      source: 'The firm',
      cue: 'has not denied',
      act: 'deny',
      negated: true,
    },
    {
      text: 'The mayor said, in her first speech, that the road was closed.',
      source: 'The mayor',
      content: 'the road was closed',
    },
    {
      text: 'A survey shows that four in ten voters are undecided.',
      source: 'A survey',
      cue: 'shows',
      content: 'four in ten voters are undecided',
    },
  ],
  ignores: [
    { text: 'The mayor would say that the road was closed.', because: 'it is only imagined' },
    { text: 'If the mayor says the road is closed, we wait.', because: 'it is a condition' },
    { text: 'To say that the road is closed is wrong.', because: 'nobody says it' },
    { text: 'It was said that the road was closed.', because: 'nobody is named' },
    { text: 'The claims were read in court.', because: '“claims” is a noun' },
    { text: 'He said before the vote.', because: 'there is no content' },
    { text: 'The walk shows the harbour at its best.', because: 'a walk is no document' },
    { text: 'The state park opened.', because: '“state” is a noun' },
  ],
})
