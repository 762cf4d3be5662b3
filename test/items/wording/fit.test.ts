import { test } from 'vitest'
import { fit } from '../../../src/items/wording/fit.ts'

for (const [text, room, fitted] of [
  ['the tunnel would open in May', 8, 'the tunnel would open in May'],
  [
    'the tunnel would open in May, when the ferries go back to the yard',
    8,
    'the tunnel would open in May',
  ],
  ['the port had moved 300 crates to the area', 12, 'the port had moved 300 crates'],
  ['Ida Fenwick would resign because of this', 12, 'Ida Fenwick would resign'],
  ['the ferry would stop in June and that the crew would leave', 8, 'the ferry would stop in June'],
] as const)
  test(`“${text}” fits ${room} words as “${fitted}”`, ({ expect }) => {
    expect(fit(text, room, null, '')).toMatchObject({ text: fitted })
  })

for (const [text, room] of [
  ['the ferry would stop in the dark months if nobody paid for it', 7],
  ['senior and junior officers of the port would share one small boat', 6],
  ['this would help', 12],
  ["the Marshland Farmers'", 12],
  ['the letter made him realize Olaf Brandt', 12],
  ['the harbour plan unsatisfactory after', 12],
  ['the letter made him realize Olaf Brandt and the union wanted a lower toll for boats', 12],
] as const)
  test(`“${text}” does not fit ${room} words`, ({ expect }) => {
    expect(fit(text, room, null, '')).toHaveProperty('because')
  })
