import { figureSource } from '../../../src/items/types/figure-source.ts'
import { TOLLS, TUNNEL } from '../../support/a-fact.ts'
import { testItemType } from '../../support/test-item-type.ts'

testItemType(figureSource, {
  writes: [
    {
      reports: [TUNNEL, TOLLS],
      stem: "In the Tidewater Post's report, which source said that more than 9,000 visitors had come in May?",
      key: 'Erik Sand',
    },
    {
      reports: [TUNNEL, TOLLS],
      stem: "In the Marsh Courier's report, which source gave the figure of about 2,500 visitors expected?",
      key: 'Ylva Kall',
    },
    {
      reports: [
        `${TUNNEL}\n\nPort director Jan Dahl said the port had moved about 300 crates to the east quay.`,
      ],
      stem: "In the Tidewater Post's report, which source gave the figure of about 300 crates that the port had moved to the east quay?",
      key: 'Jan Dahl',
    },
  ],
  skips: [
    {
      reports: [
        'Ravensport Mayor Ida Fenwick said the tunnel would cost about 115 million crowns.',
      ],
      because: 'no two other sources to distract with',
    },
    {
      reports: [`${TUNNEL}\n\nPort director Jan Dahl said it had cost 300 crowns to repair.`],
      because: 'points outside the claim',
    },
  ],
  scores: [
    { response: 'Erik Sand', score: 1 },
    { response: 'Ida Fenwick', score: 0 },
  ],
})
