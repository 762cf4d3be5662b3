/**
 * Two reports on one invented event, for people who want to see the desk before they paste anything.
 * Town, people and outlets do not exist.
 *
 * @module
 */
export const sampleReports = [
  {
    outlet: 'The Alderwick Courier',
    published: '2026-03-09',
    text: `Alderwick to close the Mill Bridge for nine months

The Mill Bridge in Alderwick will close to all traffic on 1 April, Mayor Ines Hallorin said on Monday. She said the repair would cost 4.2 million crowns and take nine months.

Engineers found cracks in three of the bridge's eight pillars in January, according to the Alderwick Roads Office. The office said that about 6,400 vehicles cross the bridge every day.

"We cannot wait for another winter," Hallorin told reporters outside the town hall. She promised that a ferry would carry people on foot free of charge.

Piers Colmont, who leads the Alderwick Traders' Association, said the closure would cost shops in the Lower Town at least 900,000 crowns. Colmont accused the mayor of hiding the report of the engineers for six weeks.

Hallorin denied that the report had been hidden. The Roads Office said that it had sent the report to the council on 12 January.

The Lower Town Residents' Group said it had collected 2,300 signatures against the closure. Its spokeswoman, Dora Vint, said the ferry could take no more than 40 people at a time.`,
  },
  {
    outlet: 'Radio Eskdale',
    published: '2026-03-10',
    text: `Traders threaten to sue over Mill Bridge

Shop owners in Alderwick may go to court over the closure of the Mill Bridge, the Alderwick Traders' Association said on Tuesday. Its chairman, Piers Colmont, said that 118 shops depend on the bridge.

Mayor Ines Hallorin has said the repair will cost 4.2 million crowns. The regional opposition leader, Tobias Renn, put the cost at 5.8 million crowns and said the town had not asked for a second offer.

"This bridge has been neglected for thirty years," Renn told Radio Eskdale.

The Alderwick Roads Office said that about 5,100 vehicles cross the bridge every day. It warned that the bridge would not be safe for lorries after March.

According to the ferry company Eskdale Line, two boats will be ready on 1 April. Eskdale Line said that each boat can carry 60 people.

Dora Vint, a spokeswoman for the Lower Town Residents' Group, said the group would hold a march on Saturday. She urged the council to keep one lane open for ambulances.`,
  },
] as const
