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
  ],
  ignores: [
    { text: 'The sign was clear: “No boats.”', because: 'what stands before is a clause' },
    { text: 'UPDATE: The road is open.', because: '“UPDATE” is a label' },
    { text: 'Elmford: a short history.', because: 'nothing is quoted' },
    { text: 'The vote came at 10:15 in Elmford.', because: 'the colon is part of a time' },
    { text: '“We will wait.”', because: 'nobody is named' },
  ],
})
