import { test } from 'vitest'
import { cutQuotation } from '../../../src/items/wording/quotation.ts'

for (const [quoted, text, isOpening] of [
  ['“The tunnel is safe and dry,”', 'The tunnel is safe and dry', true],
  [
    '“We asked the port for an answer, but most of all we want a date that everybody can plan with”',
    'We asked the port for an answer',
    true,
  ],
  [
    '“This plan means that the ferry may stop at any hour, even at noon”',
    'the ferry may stop at any hour, even at noon',
    false,
  ],
  [
    '“The ferry is old and slow, but we have no money for another one before the ice comes to the bay”',
    'The ferry is old and slow',
    true,
  ],
  ['“No.” “The tunnel will be dug by hand.”', 'The tunnel will be dug by hand', true],
] as const)
  test(`“${text}” is cut out of ${quoted}`, ({ expect }) => {
    expect(cutQuotation([quoted], 20)).toEqual({ text, isOpening })
  })

for (const quoted of [
  '“Never again!”',
  // A cut that is no end of a clause.
  '“The port refused to answer in line with the request”',
  '“At no time did the Harbour Trust agree to, create, or in any way support a toll on boats that come in at night”',
  '“The tunnel was a step, and especially ferries, and the quays that were dug for them by hand, remain to be paid for”',
  '“And we are going.”',
  '“They agreed on it.”',
  '“From our point of view, this is wrong.”',
  '“We will pay if the tunnel opens in time and if nobody is left without a ferry in the dark months”',
])
  test(`${quoted} gives no fragment`, ({ expect }) => {
    expect(cutQuotation([quoted], 20)).toHaveProperty('because')
  })
