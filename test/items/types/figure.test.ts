import { figure } from '../../../src/items/types/figure.ts'
import { TOLLS, TUNNEL } from '../../support/a-fact.ts'
import { testItemType } from '../../support/test-item-type.ts'

testItemType(figure, {
  writes: [
    {
      reports: [TUNNEL, TOLLS],
      stem: "According to Ylva Kall in the Marsh Courier's report, how many visitors were expected?",
      key: 'about 2,500',
    },
    {
      reports: [
        TUNNEL,
        `${TOLLS}\n\nPort director Jan Dahl warned of some 3,000 passengers without a ferry.`,
      ],
      stem: "In the Marsh Courier's report, which figure is missing: Jan Dahl warned of ___ passengers without a ferry?",
      key: 'about 3,000',
    },
  ],
  skips: [
    {
      reports: ['Museum director Erik Sand said that about 9,000 visitors had come in May.'],
      because: 'no two other figures to distract with',
    },
  ],
  scores: [
    { response: 'about 2,500', score: 1 },
    { response: 'about 6,500', score: 0 },
  ],
})
