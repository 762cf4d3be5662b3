import type { Claim, Fact, Source } from '../../src/facts/fact.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import type { Trace } from '../../src/facts/trace.ts'
import type { ArticleInput, Document, Sentence, Span } from '../../src/text/document.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { explainStep, rejectedVerbs, type Rejected } from './explain-trace.ts'

/** What the engine did with a text, for a person to read; only with sentences and lines that hold `words`, if given. */
export function printTrace(input: ArticleInput, words = ''): string {
  const document = readArticle(input)
  const trace: Trace = []
  const facts = findFacts(document, trace)
  const rejected = rejectedVerbs(document, trace)
  const holdsWords = (span: Span): boolean => document.body.slice(...span).includes(words)

  const left = document.removed.map(({ span, kind }) => ({
    at: span[0],
    lines: holdsWords(span) ? [`– ${kind}: ${asLine(document.body.slice(...span))}`] : [],
  }))
  const read = document.paragraphs.flatMap(({ sentences }) =>
    sentences.map((sentence) => ({
      at: sentence.span[0],
      lines: holdsWords(sentence.span) ? printSentence(sentence, trace, rejected, facts) : [],
    })),
  )
  const body = [...left, ...read].toSorted((a, b) => a.at - b.at).flatMap(({ lines }) => lines)
  return [...(words === '' ? printHead(document) : []), ...body].join('\n')
}

function printHead({ outlet, agency, byline, headline, published, language }: Document): string[] {
  const rows = { headline, outlet, agency, byline, published: published.value, language }
  return [
    ...Object.entries(rows).map(([name, value]) => `${name}: ${value ?? 'not stated'}`),
    ...(published.known === null ? [] : [`published, as far as known: ${published.known}`]),
    '',
  ]
}

function printSentence(
  { span, text }: Sentence,
  trace: Trace,
  rejected: readonly Rejected[],
  facts: readonly Fact[],
): string[] {
  const isHere = (at: number): boolean => at >= span[0] && at < span[1]
  const steps = trace.filter(({ at }) => isHere(at))
  const claims = facts.filter((fact) => fact.kind === 'claim')
  return [
    `· ${asLine(text)}`,
    ...steps.map((step) => `    ${explainStep(step)}`),
    ...rejected
      .filter(({ at }) => isHere(at))
      .map(({ what, why }) => `    rejected: ${what} (${why})`),
    ...claims.filter(({ cue }) => isHere(cue.span[0])).flatMap(printClaim),
    ...facts.flatMap((fact) =>
      fact.kind === 'figure' && isHere(fact.figure.span[0])
        ? [`    figure of nobody: ${fact.figure.text}`]
        : fact.kind === 'role' && isHere(fact.role.span[0])
          ? [`    office: ${fact.person.name}, ${fact.role.text}`]
          : [],
    ),
  ]
}

function printClaim({ source, cue, content, figures, via, nestedIn, quotation }: Claim): string[] {
  const marks = [
    cue.act,
    quotation,
    ...(cue.negated ? ['negated'] : []),
    ...(nestedIn ? ['nested'] : []),
  ]
  return [
    `    claim (${marks.join(', ')}): ${printSource(source)} | ${cue.text} | ${asLine(content.text)}`,
    ...via.map(({ name }) => `      via ${name}`),
    ...figures.map(
      ({ text, value, unit, of, qualifier }) =>
        `      figure ${text}: ${qualifier} ${value ?? 'an unknown number of'} ${unit}${of === null ? '' : `, of ${of}`}`,
    ),
  ]
}

/** Who it is, and whether the words say so, another sentence does, or nobody does. */
function printSource({ text, name, role, side, status, antecedent }: Source): string {
  if (text === '') return 'no source'
  const known = name === null ? 'not stated' : antecedent === null ? name : `${name}, inferred`
  const more = [role, side].filter((one) => one !== null)
  return `${text} [${[`${status}: ${known}`, ...more].join('; ')}]`
}

const asLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
