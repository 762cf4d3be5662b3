/**
 * Figures made by hand, and stories read from invented reports by the real pipeline.
 *
 * @module
 */
import { compareArticles } from '../../src/facts/compare-articles.ts'
import type { Figure } from '../../src/facts/fact.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import type { Story } from '../../src/facts/story.ts'
import type { ArticleInput } from '../../src/text/document.ts'
import { readArticle } from '../../src/text/read-article.ts'

/** “about 400 boats”, unless told otherwise. */
export const aFigure = (figure: Partial<Figure> = {}): Figure => ({
  value: 400,
  text: 'about 400 boats',
  span: [0, 15],
  qualifier: 'about',
  unit: 'boats',
  unitClass: 'thing',
  of: null,
  casualties: false,
  ...figure,
})

/** Outlets that give reports without one a name. */
const OUTLETS = ['The Tidewater Post', 'The Marsh Courier', 'Radio Ravensport'] as const

/** A story of these reports; a bare text is a report of the next outlet in line. */
export function readStory(...reports: readonly (string | ArticleInput)[]): Story {
  const documents = reports.map((report, at) =>
    readArticle(typeof report === 'string' ? { text: report, outlet: OUTLETS[at] } : report),
  )
  return compareArticles(
    documents,
    documents.flatMap((document) => findFacts(document)),
  )
}

/** A town, a tunnel and who says what about them. */
export const TUNNEL = `Ravensport Mayor Ida Fenwick said on Monday that the harbour tunnel would cost about 115 million crowns.

"The tunnel will pay for itself within ten years," Fenwick told reporters.

Harbour union leader Olaf Brandt warned that some 4,000 dockers could lose their contracts.

Transport Minister Petra Lund denied that the tunnel was unsafe.

Police chief Nils Aho urged drivers to avoid the old bridge.

Museum director Erik Sand said that more than 9,000 visitors had come in May.`

/** Another report of the same story. */
export const TOLLS = `Finance Minister Karin Moberg said the tunnel would be paid for by tolls.

Opposition leader Pavel Rusk accused the government of hiding the cost of the tunnel.

Engineer Lotta Quist said the ground under the harbour was stable.

Harbour union leader Olaf Brandt said that at least 6,500 members had voted for a strike in June.

Prison governor Ylva Kall said that about 2,500 visitors were expected.`
