import { contentHash } from '../../src/lib/content-hash.ts'
import type { Document } from '../../src/text/document.ts'
import { splitSentences } from '../../src/text/split-sentences.ts'

/** A report of these words and nothing else: blank lines part its paragraphs, and no line is cleaned away. */
export function documentOf(body: string): Document {
  let sentenceIndex = 0
  const paragraphs = [...body.matchAll(/\S(?:(?!\n\n)[^])*/g)].map((match, index) => {
    const text = match[0].trimEnd()
    const span = [match.index, match.index + text.length] as const
    const sentences = splitSentences(body, span).map((at) => ({
      index: sentenceIndex++,
      paragraph: index,
      span: at,
      text: body.slice(...at),
    }))
    return { index, span, sentences }
  })
  return {
    id: `a${contentHash(body)}`,
    kind: 'article',
    language: 'en',
    url: null,
    outlet: null,
    agency: null,
    byline: null,
    headline: null,
    published: { value: null, precision: 'none', explicit: false, evidence: null, known: null },
    reportName: null,
    body,
    paragraphs,
    removed: [],
  }
}
