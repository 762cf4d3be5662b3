import { compareArticles } from '../facts/compare-articles.ts'
import type { Fact } from '../facts/fact.ts'
import { findFacts } from '../facts/find-facts.ts'
import type { Story } from '../facts/story.ts'
import type { Item } from '../items/item.ts'
import { writeItems } from '../items/write-items.ts'
import type { Document } from '../text/document.ts'

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
  const asked = new Set(items.flatMap(({ asks }) => asks))
  story.documents.forEach((document, at) => {
    if (document.reportName !== null || asked.has(document.id)) return
    warnings.push(
      `Article ${at + 1} does not say which outlet it is from. Give its outlet: questions name the report they ask about.`,
    )
  })
  if (items.length >= FEW_ITEMS) return warnings

  const claims = story.facts.filter((fact) => fact.kind === 'claim')
  const sources = new Set(claims.flatMap(({ source }) => source.name ?? []))
  const figures = story.facts.filter((fact) => fact.kind === 'figure').length
  warnings.push(
    `${plural(claims.length + figures, 'usable fact')} found: ${plural(claims.length, 'claim')} by ${plural(sources.size, 'named source')}, ${plural(figures, 'figure')} without one.`,
    items.length === 0
      ? 'No question can be made. Reports that say who said what, with two or more named sources, work best.'
      : `Only ${plural(items.length, 'question')} can be made. A second report of the same event gives more.`,
  )
  return warnings
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
