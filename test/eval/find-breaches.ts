import { findFacts } from '../../src/facts/find-facts.ts'
import type { Fact } from '../../src/facts/fact.ts'
import type { ArticleInput, Document, Span } from '../../src/text/document.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { spansOf } from '../support/spans-of.ts'

/**
 * What must hold of every text, whatever it is: no exception, the text stays as it was submitted, each of its
 * parts is either prose or removed, spans are exact, no span crosses a paragraph, and white space at the end
 * changes nothing. Answers what does not hold; nothing if all does.
 */
export function findBreaches(input: ArticleInput): string[] {
  try {
    const found = read(input)
    const isSame = bareOf(found) === bareOf(read(withOtherEnd(input)))
    return [
      ...(input.text !== undefined && found.document.body !== input.text
        ? ['the text changed']
        : []),
      ...breachesOfDocument(found.document),
      ...breachesOfFacts(found),
      ...(isSame ? [] : ['white space at the end changes what is found']),
    ]
  } catch (error) {
    return [`threw ${String(error)}`]
  }
}

type Found = { readonly document: Document; readonly facts: readonly Fact[] }

function read(input: ArticleInput): Found {
  const document = readArticle(input)
  return { document, facts: findFacts(document) }
}

/** The same with white space at its end, or without it. A page that breaks off inside a tag has no end. */
function withOtherEnd(input: ArticleInput): ArticleInput {
  if (input.text !== undefined) return { ...input, text: otherEnd(input.text) }
  return input.html.trimEnd().endsWith('>') ? { ...input, html: otherEnd(input.html) } : input
}

const otherEnd = (text: string): string =>
  text.trimEnd() === text ? `${text}\n \t\n` : text.trimEnd()

function breachesOfDocument({ body, paragraphs, removed, published }: Document): string[] {
  const breaches: string[] = []
  const parts = [
    ...removed.map(({ span, kind }) => ({ span, name: `removed ${kind}` })),
    ...paragraphs.map(({ span, index }) => ({ span, name: `paragraph ${index}` })),
  ].toSorted((a, b) => a.span[0] - b.span[0])
  let end = 0
  for (const { span, name } of parts) {
    if (!isIn(body, span)) breaches.push(`${name} is no span of the text`)
    if (span[0] < end) breaches.push(`${name} overlaps what is before it`)
    end = Math.max(end, span[1])
  }
  for (const paragraph of paragraphs) {
    let from = paragraph.span[0]
    for (const { span, text } of paragraph.sentences) {
      if (body.slice(...span) !== text) breaches.push(`sentence “${text}” is not at its span`)
      if (span[0] < from || span[1] > paragraph.span[1])
        breaches.push(`sentence “${text}” is not inside its paragraph, after the one before it`)
      from = span[1]
    }
  }
  const { evidence } = published
  if (evidence && body.slice(...evidence.span) !== evidence.text)
    breaches.push(`date “${evidence.text}” is not at its span`)
  return breaches
}

function breachesOfFacts({ document: { body, paragraphs }, facts }: Found): string[] {
  const breaches: string[] = []
  for (const { span, words } of facts.flatMap(spansOf)) {
    const text = body.slice(...span)
    if (!isIn(body, span)) breaches.push(`“${words ?? text}” is no span of the text`)
    if (words !== undefined && words !== text) breaches.push(`“${words}” is not at its span`)
    if (!paragraphs.some((one) => one.span[0] <= span[0] && span[1] <= one.span[1]))
      breaches.push(`“${text}” crosses a paragraph`)
  }
  if (new Set(facts.map(({ id }) => id)).size < facts.length) breaches.push('two facts have one id')
  return breaches
}

/** All that is found, without the text itself and the ids, which are hashes of it. */
function bareOf({ document: { id: _id, body: _body, ...document }, facts }: Found): string {
  const numbers = new Map(facts.map((fact, at) => [fact.id, at]))
  return JSON.stringify({
    document,
    facts: facts.map((fact) => ({
      ...fact,
      id: null,
      articleId: null,
      ...(fact.kind === 'claim' ? { nestedIn: numbers.get(fact.nestedIn ?? '') ?? null } : {}),
    })),
  })
}

const isIn = (body: string, [start, end]: Span): boolean =>
  start >= 0 && start < end && end <= body.length
