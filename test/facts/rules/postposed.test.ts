import { postposed } from '../../../src/facts/rules/postposed.ts'
import { testFactRule } from '../../support/test-fact-rule.ts'

testFactRule(postposed, {
  finds: [
    { text: '“It leaks,” said lead author Bo Roe.', source: 'lead author Bo Roe' },
    { text: '“It leaks,” said lead singer Bo Roe.', source: 'lead singer Bo Roe' },
    { text: 'The steps lead to Elm, Ann Lee said.', content: 'The steps lead to Elm' },
    {
      text: '“The road is closed,” the mayor said.',
      source: 'the mayor',
      cue: 'said',
      content: '“The road is closed,”',
    },
    {
      text: '“The road is closed,” said Ann Lee, the mayor of Elmford.',
      source: 'Ann Lee',
      cue: 'said',
      content: '“The road is closed,”',
    },
    {
      text: 'The road was closed, the mayor said on Monday.',
      source: 'the mayor',
      content: 'The road was closed',
    },
    {
      text: 'The road, the mayor said, was closed.',
      source: 'the mayor',
      content: 'The road … was closed',
    },
    {
      text: '“We will wait,” Lee told reporters in Elmford, “but not for long.”',
      source: 'Lee',
      cue: 'told',
      content: '“We will wait,” … “but not for long.”',
    },
    {
      text: '"We will wait," she added.',
      source: 'she',
      cue: 'added',
      content: '"We will wait,"',
    },
    {
      text: '“We will wait,” says Ann Lee.',
      source: 'Ann Lee',
      cue: 'says',
    },
    {
      text: 'She called the plan “unfair,” her lawyer said.',
      source: 'her lawyer',
      content: 'She called the plan “unfair,”',
    },
    {
      // The addressee is not the source.
      text: '“We will wait,” Ann Lee, a farmer at Elm Hill, told The Courier.',
      source: 'Ann Lee',
    },
    {
      text: "''We will wait,'' Ann Lee said on the show ''Good Day.''",
      source: 'Ann Lee',
      content: "''We will wait,''",
    },
    {
      text: 'The roads are hard to reach, said Ann Lee.',
      source: 'Ann Lee',
      content: 'The roads are hard to reach',
    },
    { text: '“We will wait,” says a narrator.', source: 'a narrator' },
    { text: '“We will wait,” the mayor said dryly as rain fell.', source: 'the mayor' },
    { text: '“We will wait,” she said in a speech that night.', content: '“We will wait,”' },
    {
      text: '“The dam leaks,” none of the ministers said.',
      source: 'none of the ministers',
      negated: true,
    },
    { text: 'The dam is hardly safe, said Ann Lee.', source: 'Ann Lee', negated: false },
  ],
  ignores: [
    {
      text: 'Bo Roe, a farmer from Elm, said Ann Lee was late.',
      because: 'the subject stands before',
    },
    { text: 'Once home, he said that he was tired.', because: 'the content follows' },
    { text: 'On Monday, the mayor said the road was closed.', because: 'the content follows' },
    { text: 'The mayor said the road was closed.', because: 'nothing stands before' },
    { text: 'In May, the firm reported a loss.', because: 'a loss is what it reported' },
    { text: 'The road was closed, and nobody said why.', because: 'nobody is held to it' },
    { text: 'At noon, she said, “We will wait.”', because: 'what stands before says when' },
  ],
})
