import { whoDid } from '../../../src/items/types/who-did.ts'
import { TUNNEL } from '../../support/a-fact.ts'
import { testItemType } from '../../support/test-item-type.ts'

const opened = (text: string): string => `${TUNNEL}\n\n${text}`

testItemType(whoDid, {
  writes: [
    {
      reports: [opened('Olaf Brandt led the strike of 2014 in the docks of Marsh Island.')],
      stem: "In the Tidewater Post's report, who led the strike of 2014 in the docks of Marsh Island?",
      key: 'Olaf Brandt',
      evidence: 'Olaf Brandt led the strike of 2014 in the docks of Marsh Island.',
    },
    // By the last name, with a title, an insertion and a word that only joins the sentence to the one before.
    {
      reports: [
        opened('But Minister Lund, a native of Elmland, opened the Marsh Bridge with 300 guests.'),
      ],
      stem: "In the Tidewater Post's report, who opened the Marsh Bridge with 300 guests?",
      key: 'Petra Lund',
    },
  ],
  skips: [
    {
      reports: [
        'Ravensport Mayor Ida Fenwick led the strike of 2014 in the docks of Marsh Island. Fenwick said it had been cold.',
      ],
      because: 'no two other people to distract with',
    },
    {
      reports: [opened('Olaf Brandt was charged with fraud in Elmland in 2014.')],
      because: 'it speaks of a death or a crime',
    },
    { reports: [opened('Olaf Brandt joined Elmland in 2014.')], because: 'it says too little' },
    // Another sentence tells the like of somebody else.
    {
      reports: [
        `Ravensport Mayor Ida Fenwick said it was cold. Museum director Erik Sand said it was late. Harbour union leader Olaf Brandt said it rained.\n\nOlaf Brandt led the strike of 2014 in the docks of Marsh Island.\n\nErik Sand led the strike of 2014 in the docks of Marsh Island too.`,
      ],
      because: 'no two other people to distract with',
    },
  ],
  scores: [
    { response: 'Olaf Brandt', score: 1 },
    { response: 'Ida Fenwick', score: 0 },
  ],
})
