import { role } from '../../../src/items/types/role.ts'
import { TUNNEL } from '../../support/a-fact.ts'
import { testItemType } from '../../support/test-item-type.ts'

testItemType(role, {
  writes: [
    {
      reports: [
        `${TUNNEL}\n\nTove Berg, the head of the Elmland Ferry Company, said nothing would change.`,
      ],
      stem: "In the Tidewater Post's report, who is introduced as the head of the Elmland Ferry Company?",
      key: 'Tove Berg',
    },
  ],
  skips: [
    // Of those with an office in the report one more is elected: nobody would take a museum's director for the mayor.
    { reports: [TUNNEL], because: 'no two other people to distract with' },
    // “Police chief”: of which town is not said. “Museum director”: “Museum” may be a name.
    { reports: [TUNNEL], because: 'many may hold such an office' },
    { reports: [TUNNEL], because: 'its first word may be a name or not' },
    {
      reports: ['Ravensport Mayor Ida Fenwick said the tunnel would be dear.'],
      because: 'no two other people to distract with',
    },
    {
      reports: [`${TUNNEL}\n\nFormer Elmland mayor Tove Berg said nothing would change.`],
      because: 'many may hold such an office',
    },
  ],
  scores: [
    { response: 'Tove Berg', score: 1 },
    { response: 'Olaf Brandt', score: 0 },
  ],
})
