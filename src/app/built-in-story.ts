import type { Fact } from '../facts/fact.ts'
import type { GridRow, Party } from '../facts/story.ts'
import type { Item } from '../items/item.ts'
import type { Document } from '../text/document.ts'
import type { BuiltInStories } from './deps.ts'

export type BuiltInSummary = { readonly id: string; readonly title: string }

/** What readers know today that the reports did not. */
export type Afterword = {
  /** The day it was written, `2026-11-21`. */
  readonly dated: string
  readonly text: string
  readonly sources: readonly { readonly title: string; readonly url: string }[]
}

/** A story of `questions/`: extracted when it was written, so that nothing is left to do at request time. */
export type BuiltInStory = {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly tags: readonly string[]
  /** What a reader should know before a hard subject; null if nothing. */
  readonly notice: string | null
  readonly afterword: Afterword | null
  readonly version: string
  readonly license: string
  readonly attribution: string
  readonly documents: readonly Document[]
  readonly facts: readonly Fact[]
  readonly parties: readonly Party[]
  readonly grid: readonly GridRow[]
  readonly items: readonly Item[]
}

/** One line of `questions/index.ts`. */
export type BuiltInEntry = BuiltInSummary & {
  readonly load: () => Promise<{ readonly default: unknown }>
}

/**
 * The built-in stories over the generated index. Each is loaded once per isolate.
 *
 * A file is trusted, not parsed: it is part of the bundle, and a test regenerates it and compares bytes.
 * Parsing 150 kB field by field would cost the first player of an isolate most of the CPU budget.
 */
export function builtInStories(entries: readonly BuiltInEntry[]): BuiltInStories {
  const loaded = new Map<string, Promise<BuiltInStory>>()

  async function loadEntry(entry: BuiltInEntry): Promise<BuiltInStory> {
    const { default: story } = await entry.load()
    if (!isBuiltInStory(story)) throw new Error(`questions/${entry.id} holds no story`)
    return story
  }

  return {
    list: () => entries.map(({ id, title }) => ({ id, title })),
    load: async (id) => {
      const entry = entries.find((candidate) => candidate.id === id)
      if (!entry) return undefined
      const story = loaded.get(id) ?? loadEntry(entry)
      loaded.set(id, story)
      return story
    },
  }
}

function isBuiltInStory(value: unknown): value is BuiltInStory {
  return typeof value === 'object' && value !== null && 'documents' in value && 'items' in value
}
