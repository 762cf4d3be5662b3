import { colonQuote } from '../../../src/facts/rules/colon-quote.ts'
import { testFactRule } from '../../support/test-fact-rule.ts'

testFactRule(colonQuote, {
  finds: [
    {
      text: 'Ann Lee: “We will wait.”',
      source: 'Ann Lee',
      cue: ':',
      content: '“We will wait.”',
    },
    { text: 'Mayor of Elmford: “No.”', source: 'Mayor of Elmford', content: '“No.”' },
    { text: 'LEE: We will wait.', source: 'LEE', content: 'We will wait.' },
    { text: 'ANN LEE: The dam leaks. I saw it.', source: 'ANN LEE', content: 'The dam leaks.' },
    { text: 'ANN LEE: Is it late?', source: 'ANN LEE', content: 'Is it late?' },
    {
      text: 'ANN LEE, HOST: The mayor says the dam leaks.',
      source: 'ANN LEE',
      cue: ':',
      content: 'The mayor says the dam leaks.',
    },
    {
      text: 'ANN LEE, TOWN HALL CORRESPONDENT: The dam leaks.',
      source: 'ANN LEE',
      content: 'The dam leaks.',
    },
  ],
  ignores: [
    { text: 'The sign was clear: “No boats.”', because: 'what stands before is a clause' },
    { text: 'UPDATE: The road is open.', because: '“UPDATE” is a label' },
    { text: 'Yes, Ann Lee: “No.”', because: 'it is no name alone' },
    { text: 'DEAR ANN: My brother says I am lazy.', because: 'a letter opens with it' },
    {
      text: 'ELMFORD: The mayor on Sunday said the dam leaks.',
      because: 'that is where the report comes from',
    },
    {
      text: 'NEW ELM: Ann Lee said “We will wait” on Sunday.',
      because: 'only the quotation is spoken',
    },
    { text: 'ELMFORD, RURITANIA: The dam leaks.', because: 'it is a place' },
    { text: 'Elmford: a short history.', because: 'nothing is quoted' },
    { text: 'The vote came at 10:15 in Elmford.', because: 'the colon is part of a time' },
    { text: '“We will wait.”', because: 'nobody is named' },
  ],
})
