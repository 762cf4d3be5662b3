import { whoSaid } from '../../../src/items/types/who-said.ts'
import { TOLLS, TUNNEL } from '../../support/a-fact.ts'
import { testItemType } from '../../support/test-item-type.ts'

const PRONOUN = `${TUNNEL}

Fenwick also spoke about the ferries. She said the ferries would run every ten minutes.`

testItemType(whoSaid, {
  writes: [
    {
      reports: [TUNNEL],
      stem: "In the Tidewater Post's report, who said: “The tunnel will pay for itself within ten years”?",
      key: 'Ida Fenwick',
      evidence: '"The tunnel will pay for itself within ten years," Fenwick told reporters.',
    },
    {
      reports: [TUNNEL, TOLLS],
      stem: "In the Tidewater Post's report, who denied that the tunnel was unsafe?",
      key: 'Petra Lund',
    },
    {
      reports: [TUNNEL, TOLLS],
      stem: "In the Tidewater Post's report, who urged drivers to avoid the old bridge?",
      key: 'Nils Aho',
    },
    {
      reports: [TUNNEL, TOLLS],
      stem: "In the Marsh Courier's report, who accused the government of hiding the cost of the tunnel?",
      key: 'Pavel Rusk',
    },
    {
      reports: [PRONOUN, TOLLS],
      stem: "In the Tidewater Post's report, who said that the ferries would run every ten minutes?",
      key: 'Ida Fenwick',
      evidence: 'She said the ferries would run every ten minutes.',
    },
  ],
  skips: [
    {
      reports: ['Ravensport Mayor Ida Fenwick said the harbour tunnel would open in May.'],
      because: 'no two other sources to distract with',
    },
    { reports: [TUNNEL, TOLLS], because: 'its figure is asked for instead' },
    {
      reports: [`${TUNNEL}\n\nMarket trader Sven Holm said this would ruin the shops by the quay.`],
      because: '“this would” points outside the claim',
    },
    {
      reports: [`${TUNNEL}\n\nSven Holm, a neighbour, said the noise kept the whole street awake.`],
      because: 'the source is no public person',
    },
    {
      reports: [
        `${TUNNEL}\n\nThe Harbour Museum has not denied the plan to close the harbour wing.`,
      ],
      because: 'the cue is negated',
    },
    // Nobody in particular.
    ...['The company', 'The iPhone maker', 'Campaigns', 'The demand', 'Most voters'].map(
      (source) => ({
        reports: [`${TUNNEL}\n\n${source} said that the quay would be built of stone.`, TOLLS],
        because: 'the source',
      }),
    ),
    // Private details.
    ...[
      'Mayor Ida Fenwick, who resides at 21 Caldwell Place, said that the quay would be built of stone.',
      'Union leader Olaf Brandt of 12 Oak Street said that the quay would be built of stone.',
    ].map((sentence) => ({
      reports: [`${TUNNEL}\n\n${sentence}`, TOLLS],
      because: '9 private-details it gives a street address',
    })),
    {
      reports: [
        `${TUNNEL}\n\nPolice chief Nils Aho said that a 15-year-old had found the lost boat near the quay.`,
        TOLLS,
      ],
      because: '9 private-details it speaks of a minor',
    },
  ],
  scores: [
    { response: 'Ida Fenwick', score: 1 },
    { response: 'Olaf Brandt', score: 0 },
    { response: 'Somebody who is no option', score: 'refused' },
  ],
})
