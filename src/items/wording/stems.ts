/**
 * Shared pieces of stems.
 *
 * @module
 */
import type { StoryView } from '../story-view.ts'
import { capitalise, wordCount } from './text.ts'

/** A stem has at most this many words. */
export const LONGEST_STEM = 25

/** How stems name the report: “the AFP report”. */
export const reportOf = (articleId: string, { reportNames }: StoryView): string =>
  reportNames.get(articleId) ?? 'the report'

/** “France 24's report” at the start of a sentence. */
export const reportAsSubject = (articleId: string, view: StoryView): string =>
  capitalise(reportOf(articleId, view))

/** Words left for the rest of a stem that starts like this. */
export const roomAfter = (...parts: readonly string[]): number =>
  LONGEST_STEM - parts.reduce((sum, part) => sum + wordCount(part), 0)

/** The first of several wordings that is short enough, or the last. */
export const firstFitting = (stems: readonly string[]): string =>
  stems.find((stem) => wordCount(stem) <= LONGEST_STEM) ?? stems.at(-1) ?? ''
