import { compareArticles } from '../facts/compare-articles.ts'
import type { Fact } from '../facts/fact.ts'
import { findFacts } from '../facts/find-facts.ts'
import type { Story } from '../facts/story.ts'
import type { Item } from '../items/item.ts'
import { writeItems } from '../items/write-items.ts'
import type { Document } from '../text/document.ts'
import { whyNothing } from './why-nothing.ts'

/** A report and the facts found in it alone, before it is compared with others. */
export type Report = { readonly document: Document; readonly facts: readonly Fact[] }

/** The rules know English only: of a text in another language no facts are taken. */
export function toReport(document: Document): Report {
  return { document, facts: isEnglish(document) ? findFacts(document) : [] }
}

const isEnglish = ({ language }: Document) => language === 'en'

/** The reports as one story, with every item that can be asked of it. */
export function writeStory(reports: readonly Report[]): {
  story: Story
  items: Item[]
  warnings: string[]
} {
  const story = compareReports(reports)
  const items = writeItems(englishOf(story))
  return { story, items, warnings: warningsOf(story, items) }
}

/**
 * The reports side by side. One that is not in English is among them, but not in the comparison: nobody has
 * read it, so that nothing can be said about what it does not say.
 */
export function compareReports(reports: readonly Report[]): Story {
  const documents = reports.map(({ document }) => document)
  const compared = compareArticles(
    documents.filter(isEnglish),
    reports.flatMap(({ facts }) => facts),
  )
  return { ...compared, documents }
}

/** What of a story can be asked about. */
export function englishOf(story: Story): Story {
  return { ...story, documents: story.documents.filter(isEnglish) }
}

/** Fewer than this, and a quiz of ten cannot choose. */
const FEW_ITEMS = 10

/** What a person should know before using the story: what is missing, and what would help. */
export function warningsOf(story: Story, items: readonly Item[]): string[] {
  const warnings: string[] = []
  story.documents.forEach((document, at) => {
    if (document.language !== 'en') {
      warnings.push(
        `Article ${at + 1} does not read as English. It is kept, but questions are made from English only.`,
      )
    }
  })
  // What nobody has read gives nothing to count.
  if (!story.documents.some(isEnglish)) return warnings
  const asked = new Set(items.flatMap(({ asks }) => asks))
  story.documents.forEach((document, at) => {
    if (document.reportName !== null || asked.has(document.id)) return
    warnings.push(
      `Article ${at + 1} does not say which outlet it is from. Give its outlet: questions name the report they ask about.`,
    )
  })
  if (items.length > 0) warnings.push(...warnOfIdle(story, items))
  if (items.length >= FEW_ITEMS) return warnings

  const claims = story.facts.filter((fact) => fact.kind === 'claim')
  const sources = new Set(claims.flatMap(({ source }) => source.name ?? []))
  const figures = story.facts.filter((fact) => fact.kind === 'figure').length
  warnings.push(
    `${plural(claims.length + figures, 'usable fact')} found: ${plural(claims.length, 'claim')} by ${plural(sources.size, 'named source')}, ${plural(figures, 'figure')} without one.`,
    items.length === 0
      ? `No question can be made. ${adviseOn(story, sources.size)}`
      : `Only ${plural(items.length, 'question')} can be made. A second report of the same event gives more.`,
  )
  return warnings
}

/** Reports in English that take part in no question. */
function warnOfIdle(story: Story, items: readonly Item[]): string[] {
  const used = new Set(
    items.flatMap(({ asks, evidence }) => [...asks, ...evidence.map(({ articleId }) => articleId)]),
  )
  return story.documents.flatMap(({ id, language }, at) => {
    if (language !== 'en' || used.has(id)) return []
    const claims = story.facts.filter((fact) => fact.kind === 'claim' && fact.articleId === id)
    return `Article ${at + 1} gives no question: ${plural(claims.length, 'claim')} found in it, and none that can be asked about.`
  })
}

/** A question offers at least three sources. */
const ENOUGH_SOURCES = 3

/** What would help a story of which nothing can be asked. */
function adviseOn(story: Story, sources: number): string {
  const reasons = sources === 0 ? [] : whyNothing(story)
  const stood = reasons.length === 0 ? '' : `What stood in the way: ${reasons.join('; ')}. `
  return sources < ENOUGH_SOURCES
    ? `${stood}Reports that say who said what, with three or more named sources, work best.`
    : `${stood}Another report of the same event may help.`
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
