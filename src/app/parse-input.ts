import * as v from 'valibot'
import { type Issue, type ProblemCode, problem } from './problems.ts'

/**
 * The input as its schema wants it. The same door for API bodies, queries and forms.
 *
 * Throws a problem that names every field at fault; its code is that of an unknown one, else of the first.
 */
export function parseInput<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const { success, output, issues } = v.safeParse(schema, input)
  if (success) return output
  // A misspelt field is missing and unknown at once, and the unknown name tells more.
  const chief = issues.find(isUnknownField) ?? issues[0]
  throw problem(codeOf(chief), sentenceOf(chief), listOf(issues))
}

/** More than these help nobody, and a long list at fault would make a long answer. */
const MOST_ISSUES = 20

function listOf(issues: readonly v.BaseIssue<unknown>[]): Issue[] {
  const listed = issues.slice(0, MOST_ISSUES).map(toIssue)
  const more = issues.length - listed.length
  return more === 0 ? listed : [...listed, { path: '', message: `And ${more} more.` }]
}

function codeOf(issue: v.BaseIssue<unknown>): ProblemCode {
  if (isUnknownField(issue)) return 'field_unknown'
  if (isMissingField(issue)) return 'field_missing'
  if (issue.kind === 'schema') return issue.type === 'picklist' ? 'field_invalid' : 'field_type'
  return OUT_OF_RANGE.has(issue.type) ? 'field_out_of_range' : 'field_invalid'
}

const OUT_OF_RANGE = new Set(['min_value', 'max_value', 'min_length', 'max_length'])

const isUnknownField = (issue: v.BaseIssue<unknown>) =>
  issue.type === 'strict_object' && issue.expected === 'never'

const isMissingField = (issue: v.BaseIssue<unknown>) =>
  issue.type === 'strict_object' && issue.input === undefined && issue.path !== undefined

function toIssue(issue: v.BaseIssue<unknown>): Issue {
  return { path: v.getDotPath(issue) ?? '', message: messageOf(issue) }
}

/** A sentence about “this field”, or what the schema has to say of its own. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  if (isUnknownField(issue)) return 'This field is not known here.'
  if (isMissingField(issue)) return 'This field is missing.'
  // Valibot's own sentence repeats what was received, which can be a whole article.
  if (issue.kind !== 'schema' || !issue.message.startsWith('Invalid ')) return issue.message
  return `This field takes ${wanted(issue)}.`
}

function wanted({ type, expected }: v.BaseIssue<unknown>): string {
  if (type === 'picklist') {
    // Valibot writes them as `("easy" | "hard")`.
    const values = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, value]) => value)
    return `one of: ${values.join(', ')}`
  }
  return WANTED.get(type) ?? 'another type'
}

const WANTED: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['strict_object', 'an object with named fields'],
])

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  const name = path === null ? 'The input' : `“${path}”`
  const message = messageOf(issue)
  const [, about] = /^This field (.+)$/s.exec(message) ?? []
  return about === undefined ? `${name}: ${message}` : `${name} ${about}`
}
