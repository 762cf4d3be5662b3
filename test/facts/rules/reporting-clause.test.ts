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
    {
      // The object of the clause in between is not the subject.
      text: 'The man who called the crew said the dam leaks.',
      source: 'The man',
      content: 'the dam leaks',
    },
    { text: 'Bo Roe (Ind., Elmford) said the dam leaks.', source: 'Bo Roe' },
    {
      text: 'Elsewhere 67 percent of voters say they are content.',
      source: '67 percent of voters',
      content: 'they are content',
    },
    {
      text: 'While the mayor said the dam was safe, the crew left.',
      source: 'the mayor',
      content: 'the dam was safe',
    },
    {
      text: 'Residents fled the road, which she said was closed.',
      source: 'she',
      content: 'which … was closed',
    },
    { text: 'The mayor in a radio interview said the dam leaks.', source: 'The mayor' },
    { text: "They said she'll wait.", source: 'They', content: "she'll wait" },
    {
      text: 'She said in spring, when the bridge was shut, “We will wait.”',
      source: 'She',
      content: '“We will wait.”',
    },
    { text: 'The mayor said:\n\n“We will wait.”', source: 'The mayor', content: '“We will wait.”' },
    { text: 'The firm suggested he resign at once.', content: 'he resign at once' },
    {
      text: 'The mayor took the floor to say that the road was closed.',
      source: 'The mayor',
      cue: 'say',
      content: 'the road was closed',
    },
    {
      text: 'The mayor said the road was shut for good, but not the bridge.',
      content: 'the road was shut for good, but not the bridge',
    },
    {
      text: 'Ann Lee said the road was shut because she feared ice.',
      content: 'the road was shut because she feared ice',
    },
    {
      text: 'Ann Lee asked for help after the firm said the dam leaked.',
      content: 'the dam leaked',
    },
    {
      text: 'Ann Lee said the road was shut after the firm announced a strike.',
      content: 'the road was shut',
    },
    {
      text: 'Ann Lee said the road was shut, but the bridge is open.',
      content: 'the road was shut',
    },
  ],
  ignores: [
    { text: 'The mayor said:\n\nThe road is closed.', because: 'nothing is quoted' },
    { text: 'There is nothing to suggest that the road is closed.', because: 'nobody says it' },
    { text: 'It is true of towns and states that have no port.', because: '“states” is a noun' },
    { text: 'The mayor would say that the road was closed.', because: 'it is only imagined' },
    { text: 'If the mayor says the road is closed, we wait.', because: 'it is a condition' },
    { text: 'To say that the road is closed is wrong.', because: 'nobody says it' },
    { text: 'It was said that the road was closed.', because: 'nobody is named' },
    { text: 'The claims were read in court.', because: '“claims” is a noun' },
    { text: 'He said before the vote.', because: 'there is no content' },
    { text: 'The walk shows the harbour at its best.', because: 'a walk is no document' },
    { text: 'The state park opened.', because: '“state” is a noun' },
    { text: 'The flood claimed 20 lives in one night.', because: 'nothing is claimed' },
    { text: 'She does not mention that on the show.', because: '“that” is a pronoun' },
    { text: 'The recent attacks changed the town.', because: '“attacks” is a noun' },
    { text: 'The bakery added 20 ovens in July.', because: 'no clause follows' },
    { text: 'The mayor conceded when polls closed.', because: 'it says when' },
  ],
})
