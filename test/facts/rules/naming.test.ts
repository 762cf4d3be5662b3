import { naming } from '../../../src/facts/rules/naming.ts'
import { testFactRule } from '../../support/test-fact-rule.ts'

testFactRule(naming, {
  finds: [
    {
      text: 'The mayor called the plan “unfair”.',
      source: 'The mayor',
      cue: 'called',
      content: 'the plan “unfair”',
      act: 'express',
    },
    {
      text: 'Ann Lee described the delay as a step back.',
      source: 'Ann Lee',
      cue: 'described',
      content: 'the delay as a step back',
    },
    { text: 'The union called it a mistake.', source: 'The union', content: 'it a mistake' },
    { text: 'She called the mayor a liar.', content: 'the mayor a liar' },
    { text: 'Ann Lee called them liars.', content: 'them liars' },
    { text: 'Bo Roe called himself a poet.', content: 'himself a poet' },
    {
      text: 'They thanked the crew for what she called “a good day”.',
      source: 'she',
      content: 'what … “a good day”',
    },
  ],
  ignores: [
    { text: 'The mayor called the police.', because: 'nothing is given a name' },
    { text: 'Ann Lee called her sister on Monday.', because: 'she telephoned' },
    { text: 'Ann Lee called him on Monday.', because: 'she telephoned' },
    { text: 'Ann Lee called them back.', because: 'she telephoned' },
    { text: 'The witness described the car.', because: 'nothing is said of it' },
    { text: 'The so-called plan “B” failed.', because: '“so-called” is no verb' },
    { text: 'The plan is called “B”.', because: 'nobody is named as calling it so' },
    { text: 'A firm called “Elm” left.', because: 'nobody is named as calling it so' },
    { text: 'The boat, often described as safe, sank.', because: 'nobody is named' },
  ],
})
