/**
 * Shared pieces of stems.
 *
 * @module
 */
import { capitalise, type StoryView } from '../story-view.ts'
import { wordCount } from './text.ts'

/** A stem has at most this many words. */
export const LONGEST_STEM = 25

/** “In the AFP report,” or undefined where nothing names the report. */
export function opening(articleId: string, view: StoryView): string | undefined {
  const name = view.reportNames.get(articleId)
  return name === null || name === undefined ? undefined : `In ${name},`
}

/** “France 24's report” at the start of a sentence. */
export const reportAsSubject = (articleId: string, view: StoryView): string =>
  capitalise(view.reportNames.get(articleId) ?? 'the report')

/** Words left for the rest of a stem that starts like this. */
export const roomAfter = (...parts: readonly string[]): number =>
  LONGEST_STEM - parts.reduce((sum, part) => sum + wordCount(part), 0)
