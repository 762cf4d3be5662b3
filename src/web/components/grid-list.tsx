import type { ShownStory } from '../../app/shown-story.ts'
import type { Claim, Fact } from '../../facts/fact.ts'
import type { GridReport, GridRow } from '../../facts/story.ts'
import { marksOfClaim } from '../marks-of-claims.ts'
import { shortName } from '../report-label.ts'
import { en } from '../strings/en.ts'
import { MarkedText } from './marked-text.tsx'

/**
 * Who reports what, a list a claim: unlike a table it fits a phone, and it reads aloud in order. Beside each
 * claim stands the sentence of the other report, so that readers see for themselves how near it comes.
 * Claims with nothing near them are counted, not listed: there is nothing to compare.
 */
export const GridList = ({ story }: { story: ShownStory }) => {
  const facts = new Map(story.facts.map((fact) => [fact.id, fact]))
  const { compared, single, rest } = compareAll(story.grid, facts)
  return (
    <section aria-labelledby="grid">
      <h2 id="grid" class="section-title">
        {en.story.gridHeading}
      </h2>
      <p class="soft">{en.story.gridLede}</p>
      <ul class="grid-list">
        {compared.map((row) => (
          <Row row={row} story={story} />
        ))}
      </ul>
      {single > 0 && <p class="soft">{en.story.onlyOne(single)}</p>}
      {rest > 0 && <p class="soft">{en.story.gridRest(rest)}</p>}
    </section>
  )
}

/** A report that has something of the claim: a claim of its own, or a sentence in its own voice. */
type Near = { readonly report: GridReport; readonly found: Claim | string }

type Compared = {
  readonly claim: Claim
  readonly near: readonly Near[]
  /** Reports in which nothing like it was found. */
  readonly silent: readonly string[]
}

/** Eight long reports make thousands, and a page of megabytes. */
const MOST_ROWS = 100

function compareAll(grid: readonly GridRow[], facts: ReadonlyMap<string, Fact>) {
  const compared: Compared[] = []
  let seen = 0
  for (const row of grid) {
    if (compared.length === MOST_ROWS) break
    seen += 1
    const found = compare(row, facts)
    if (found !== null && found.near.length > 0) compared.push(found)
  }
  return { compared, single: seen - compared.length, rest: grid.length - seen }
}

function compare({ claim: id, reports }: GridRow, facts: ReadonlyMap<string, Fact>) {
  const claim = facts.get(id)
  if (claim?.kind !== 'claim') return null
  const near = reports.flatMap((report): Near[] => {
    if (report.factId === id || report.relation === 'silent') return []
    const fact = facts.get(report.factId ?? '')
    const found = fact?.kind === 'claim' ? fact : (fact ?? report).evidence?.sentence
    return found === undefined ? [] : [{ report, found }]
  })
  const silent = reports.filter(({ relation }) => relation === 'silent')
  return { claim, near, silent: silent.map(({ articleId }) => articleId) } satisfies Compared
}

const Row = ({ row: { claim, near, silent }, story }: { row: Compared; story: ShownStory }) => (
  <li>
    <ul class="relations">
      <li class="same">
        <Dot />
        <div>
          <Name story={story} articleId={claim.articleId} />
          <ClaimSentence claim={claim} />
        </div>
      </li>
      {near.map(({ report: { articleId, relation, by }, found }) => (
        <li class={by === 'figure' ? 'same' : ''}>
          <Dot />
          <div>
            <Name story={story} articleId={articleId} /> {en.story.nearness(relation, by)}:
            {typeof found === 'string' ? (
              <blockquote dir="auto">{found}</blockquote>
            ) : (
              <ClaimSentence claim={found} />
            )}
          </div>
        </li>
      ))}
      {silent.length > 0 && (
        <li class="soft">
          <Dot isEmpty />
          <span>
            {en.story.silentIn}
            {silent.map((articleId, at) => (
              <>
                {at === 0 ? ' ' : ', '}
                <bdi>{nameOf(story, articleId)}</bdi>
              </>
            ))}
          </span>
        </li>
      )}
    </ul>
  </li>
)

const Name = ({ story, articleId }: { story: ShownStory; articleId: string }) => (
  <b>
    <bdi>{nameOf(story, articleId)}</bdi>
  </b>
)

const ClaimSentence = ({ claim }: { claim: Claim }) => (
  <blockquote dir="auto">
    <MarkedText
      text={claim.evidence.sentence}
      span={claim.evidence.span}
      marks={marksOfClaim(claim)}
    />
  </blockquote>
)

/** A sign beside the words, never instead of them. */
const Dot = ({ isEmpty }: { isEmpty?: boolean }) => (
  <svg class="dot" viewBox="0 0 20 20" aria-hidden="true">
    {isEmpty ? <path d="M4 10h12" /> : <circle cx="10" cy="10" r="7.5" />}
  </svg>
)

function nameOf(story: ShownStory, articleId: string): string {
  const article = story.articles.find(({ id }) => id === articleId)
  return article ? shortName(article) : en.report.unnamed
}
