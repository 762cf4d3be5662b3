import { certaintyOf, type FactCertainty } from '../facts/certainty.ts'
import type { Fact } from '../facts/fact.ts'
import type { GridRow, Party, Story } from '../facts/story.ts'
import type { Item } from '../items/item.ts'
import { type ArticleView, toArticleView } from './article-view.ts'
import type { Afterword, BuiltInStory } from './built-in-story.ts'
import { toIso } from './dates.ts'

export type StoryCounts = {
  readonly articles: number
  readonly claims: number
  readonly figures: number
  readonly roles: number
  readonly items: number
}

/** A fact, and how sure its fields are. */
export type ShownFact = Fact & { readonly certainty: FactCertainty | null }

/** A story as whoever may see it is shown it, with its reports, facts and grid; its items are read on their own. */
export type ShownStory = {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly builtIn: boolean
  /** When a pasted story is deleted; null for built-in ones. */
  readonly deletesAt: string | null
  readonly notice: string | null
  readonly afterword: Afterword | null
  readonly license: string | null
  readonly attribution: string | null
  readonly articles: readonly ArticleView[]
  readonly facts: readonly ShownFact[]
  readonly parties: readonly Party[]
  readonly grid: readonly GridRow[]
  readonly counts: StoryCounts
}

export function showBuiltInStory(story: BuiltInStory): ShownStory {
  return {
    id: story.id,
    title: story.title,
    version: story.version,
    builtIn: true,
    deletesAt: null,
    notice: story.notice,
    afterword: story.afterword,
    license: story.license,
    attribution: story.attribution,
    articles: story.documents.map(toArticleView),
    facts: story.facts.map(showFact),
    parties: story.parties,
    grid: story.grid,
    counts: count(story, story.items),
  }
}

const showFact = (fact: Fact): ShownFact => ({ ...fact, certainty: certaintyOf(fact) })

/** What is known of a pasted story beside its content. */
export type PastedStory = {
  readonly id: string
  readonly title: string
  readonly version: number
  readonly expiresAt: number
}

export function showPastedStory(
  { id, title, version, expiresAt }: PastedStory,
  story: Story,
  items: readonly Item[],
): ShownStory {
  return {
    id,
    title,
    version: String(version),
    builtIn: false,
    deletesAt: toIso(expiresAt),
    notice: null,
    afterword: null,
    license: null,
    attribution: null,
    articles: story.documents.map(toArticleView),
    facts: story.facts.map(showFact),
    parties: story.parties,
    grid: story.grid,
    counts: count(story, items),
  }
}

function count(story: Story, items: readonly Item[]): StoryCounts {
  const of = (kind: Fact['kind']) => story.facts.filter((fact) => fact.kind === kind).length
  return {
    articles: story.documents.length,
    claims: of('claim'),
    figures: of('figure'),
    roles: of('role'),
    items: items.length,
  }
}
