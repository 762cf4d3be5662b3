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
    // A figure that the report gives itself.
    {
      reports: [
        `${TUNNEL}\n\nSome 6,200 visitors came in June.\n\nThe new hall of the museum holds 2,800 visitors at a time.`,
      ],
      stem: "In the Tidewater Post's report, which figure is missing: the new hall of the museum holds ___ visitors at a time?",
      key: '2,800',
      evidence: 'The new hall of the museum holds 2,800 visitors at a time.',
    },
  ],
  skips: [
    // A report in which a figure stands in somebody's words is not asked for it as its own.
    { reports: [TUNNEL], because: 'no two other figures to distract with' },
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
