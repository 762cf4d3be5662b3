import { nominalCue } from '../../../src/facts/rules/nominal-cue.ts'
import { testFactRule } from '../../support/test-fact-rule.ts'

testFactRule(nominalCue, {
  finds: [
    {
      text: 'The union voiced concern about the dam.',
      source: 'The union',
      cue: 'voiced concern',
      content: 'the dam',
      act: 'express',
    },
    {
      text: 'The council issued a warning that the dam leaks.',
      source: 'The council',
      cue: 'issued a warning',
      content: 'the dam leaks',
      act: 'warn',
    },
    {
      text: 'Ann Lee has repeated her demand for a vote.',
      source: 'Ann Lee',
      content: 'a vote',
      act: 'urge',
    },
    {
      text: 'Talks went on, with Elmford voicing fears over the harbour.',
      source: 'Elmford',
      content: 'the harbour',
    },
    { text: 'Ann Lee did not voice concern about the dam.', negated: true },
    { text: 'Nobody issued a warning that the dam leaks.', negated: true },
    { text: 'Ann Lee left without issuing a warning that the dam leaks.', negated: true },
  ],
  ignores: [
    { text: 'Ann Lee may raise concern about the dam.', because: 'it is only imagined' },
    { text: 'The singer raised her voice in the hall.', because: 'a voice is no claim' },
    { text: 'The firm made a statement necklace.', because: 'nothing is stated' },
    { text: 'The town gave concern little room.', because: 'no link to what the concern is' },
    { text: 'Concerns about the dam were raised.', because: 'nobody is named as raising them' },
  ],
})
