import type { Document } from '../text/document.ts'

/**
 * Under which terms an item's words stand, and whom to name. Our own briefs are CC BY 4.0. The licence of
 * a pasted article is not known to us and is said to be “not stated”; the outlet or agency is named if the
 * text gives one.
 */
export function licenceOf(document: Document | undefined): {
  readonly license: string
  readonly attribution: string
} {
  const publisher = document?.outlet ?? document?.agency ?? null
  if (document?.kind === 'brief') {
    const of = document.reportName ?? publisher
    return {
      license: 'CC BY 4.0',
      attribution: of === null ? 'Says Who' : `Says Who, our summary of ${of}`,
    }
  }
  return { license: 'not stated', attribution: publisher ?? document?.byline ?? 'pasted text' }
}
