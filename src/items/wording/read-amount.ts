import type { Amount } from '../intervals.ts'
import type { Qualifier } from '../../facts/fact.ts'

const QUALIFIER = /^(about|more than|less than|fewer than|at least|at most) /

/** The amount an option shows: “more than 13,000 people”, “1.2 million”, “45%”. */
export function readAmount(text: string): Amount {
  const qualifier = QUALIFIER.exec(text)?.[1] ?? 'exact'
  const number = /(\d[\d,]*(?:\.\d+)?)(?: (million|billion))?/.exec(text)
  if (!number) return { value: null, qualifier: 'exact' }
  const factor = number[2] === 'million' ? 1e6 : number[2] === 'billion' ? 1e9 : 1
  return {
    value: Number((number[1] ?? '').replaceAll(',', '')) * factor,
    qualifier: QUALIFIERS[qualifier] ?? 'exact',
  }
}

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  about: 'about',
  'more than': 'more than',
  'less than': 'less than',
  'fewer than': 'less than',
  'at least': 'at least',
  'at most': 'at most',
}
