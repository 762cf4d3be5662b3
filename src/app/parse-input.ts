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
  throw problem(codeOf(chief), sentenceOf(chief), issues.map(toIssue))
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

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (isUnknownField(issue)) return 'This field is not known here.'
  if (isMissingField(issue)) return 'This field is missing.'
  // Valibot's own sentence repeats what was received, which can be a whole article.
  if (issue.kind === 'schema') return `Expected ${issue.expected ?? 'another type'}.`
  return issue.message
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  return path === null ? `The input: ${messageOf(issue)}` : `“${path}”: ${messageOf(issue)}`
}
