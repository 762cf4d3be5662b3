/**
 * News reports to paste, invented from the first word to the last.
 *
 * @module
 */

export const GAZETTE = `Old harbour bridge to close for two years

By Nora Vane, The Harbour Gazette

Published: 3 March 2026

PORT LINDEN - Mayor Ana Kovel said on Tuesday that the old harbour bridge would close in May. She said the repairs would cost about 40 million crowns.

"We have waited too long," Kovel told reporters at the town hall.

Bram Ostrand, the head of the ferry union, said that 60 ferries a day would not be enough. Ostrand warned that commuters would face "a very long winter".

Transport Minister Cleo Marchetti said the government would pay for more than 20 extra buses. Marchetti denied that the bridge was unsafe.

The Shopkeepers' Association said that 300 shops depend on the bridge. Its chairman, Dov Lindqvist, urged the town to wait until autumn.

According to a report by the Institute for Ports, 12,000 people cross the bridge every day.
`

export const COURIER = `Ferries to replace bridge, minister says

By Ebba Okonjo, The Northern Courier

Posted on 4 March 2026

PORT LINDEN - Transport Minister Cleo Marchetti said on Wednesday that ferries would run every ten minutes while the harbour bridge is closed. Marchetti said the ministry had ordered 25 buses.

Farid Castellan, a spokesman for the Green Party, said that the plan was "a gift to the car lobby". Castellan said that at least 5,000 cyclists use the bridge each week.

The harbour police said 14 accidents were recorded on the bridge last year.

Bram Ostrand of the ferry union told the Courier that no captain had been asked. He said the union would decide on a strike on Friday.
`

/** The two as they are submitted. */
export const REPORTS = [
  { text: GAZETTE, outlet: 'The Harbour Gazette' },
  { text: COURIER, outlet: 'The Northern Courier' },
] as const
