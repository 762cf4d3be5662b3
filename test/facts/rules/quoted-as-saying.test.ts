import { quotedAsSaying } from '../../../src/facts/rules/quoted-as-saying.ts'
import { testFactRule } from '../../support/test-fact-rule.ts'

testFactRule(quotedAsSaying, {
  finds: [
    {
      text: '“We will wait,” Ann Lee was quoted as saying by the Elmford Post.',
      source: 'Ann Lee',
      cue: 'was quoted as saying',
      content: '“We will wait,”',
      via: ['the Elmford Post'],
    },
    {
      text: 'Ann Lee was quoted by the Elmford Post as saying that the ferry was late.',
      source: 'Ann Lee',
      content: 'the ferry was late',
      via: ['the Elmford Post'],
    },
    {
      text: 'The captain was cited as saying the ferry was late.',
      source: 'The captain',
      content: 'the ferry was late',
      via: [],
    },
  ],
  ignores: [
    { text: 'The shares were quoted at 20 crowns.', because: 'nobody speaks' },
    { text: 'The poem was quoted by Ann Lee.', because: 'the poem is no speaker' },
    { text: 'Ann Lee quoted the poem.', because: 'she is not the one quoted' },
  ],
})
