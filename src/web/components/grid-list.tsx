import type { StoryView } from '../../app/story-view.ts'
import type { Claim, Fact } from '../../facts/fact.ts'
import type { GridRow, Relation } from '../../facts/story.ts'
import { marksOfClaim } from '../marks-of-claims.ts'
import { shortName } from '../report-label.ts'
import { en } from '../strings/en.ts'
import { MarkedText } from './marked-text.tsx'

/**
 * Who reports what, a list a claim: unlike a table it fits a phone, and it reads aloud in order.
 * Claims of a single report are counted, not listed: there is nothing to compare.
 */
export const GridList = ({ story }: { story: StoryView }) => {
  const facts = new Map(story.facts.map((fact) => [fact.id, fact]))
  const compared = story.grid.filter((row) => reporting(row).length > 1)
  const single = story.grid.length - compared.length
  return (
    <section aria-labelledby="grid">
      <h2 id="grid" class="section-title">
        {en.story.gridHeading}
      </h2>
      <p class="soft">{en.story.gridLede}</p>
      <ul class="grid-list">
        {compared.map((row) => (
          <Row row={row} facts={facts} story={story} />
        ))}
      </ul>
      {single > 0 && <p class="soft">{en.story.onlyOne(single)}</p>}
    </section>
  )
}

type RowProps = { row: GridRow; facts: ReadonlyMap<string, Fact>; story: StoryView }

const Row = ({ row, facts, story }: RowProps) => {
  const claim = facts.get(row.claim)
  const silent = row.reports.filter(({ relation }) => relation === 'silent')
  return (
    <li>
      {claim?.kind === 'claim' && <ClaimSentence claim={claim} />}
      <ul class="relations">
        {reporting(row).map(({ articleId, factId, relation }) => (
          <li class={relation}>
            <Dot relation={relation} />
            <span>
              <b>
                <bdi>{nameOf(story, articleId)}</bdi>
              </b>{' '}
              {en.story.relation[relation]}
              <SourceOf fact={facts.get(factId ?? '')} />
            </span>
          </li>
        ))}
        {silent.length > 0 && (
          <li class="soft">
            <Dot relation="silent" />
            <span>
              {en.story.silentIn}
              {silent.map(({ articleId }, at) => (
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
}

const ClaimSentence = ({ claim }: { claim: Claim }) => (
  <blockquote dir="auto">
    <MarkedText
      text={claim.evidence.sentence}
      span={claim.evidence.span}
      marks={marksOfClaim(claim)}
    />
  </blockquote>
)

const SourceOf = ({ fact }: { fact: Fact | undefined }) => {
  if (fact === undefined) return null
  const source = fact.kind === 'claim' ? (fact.source.name ?? fact.source.text) : ''
  return (
    <span class="soft">
      . <bdi>{source === '' ? en.story.gridNoSource : en.story.gridSource(source)}</bdi>
    </span>
  )
}

/** A sign beside the words, never instead of them. */
const Dot = ({ relation }: { relation: Relation }) => (
  <svg class="dot" viewBox="0 0 20 20" aria-hidden="true">
    {relation === 'different-figure' ? (
      <path d="M10 2 18 10 10 18 2 10z" />
    ) : relation === 'silent' ? (
      <path d="M4 10h12" />
    ) : (
      <circle cx="10" cy="10" r="7.5" />
    )}
  </svg>
)

function reporting(row: GridRow) {
  return row.reports.filter(({ relation }) => relation !== 'silent')
}

function nameOf(story: StoryView, articleId: string): string {
  const article = story.articles.find(({ id }) => id === articleId)
  return article ? shortName(article) : en.report.unnamed
}
