/**
 * Whose money an amount is in.
 *
 * @module
 */
import { type Token, isCapitalised } from '../grammar/tokens.ts'
import { CURRENCY_OF, WEIGHING } from '../words/figure-words.ts'
import { CURRENCIES } from '../words/numbers.ts'

/** Words within which a verb of weighing stands before its pounds. */
const NEAR = 6

/**
 * The sign before a number, “$” or “C$”, with its code; null is the code of letters that are not known. Undefined if no
 * sign stands there.
 */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
): { readonly code: string; readonly first: number } | { readonly code: null } | undefined {
  const sign = tokens[at - 1]
  const code = CURRENCIES.get(sign?.kind === 'punct' ? sign.text : '')
  if (!sign || code === undefined) return undefined
  const letters = tokens[at - 2]
  if (letters?.kind !== 'word' || letters.end !== sign.start) return { code, first: at - 1 }
  const known = CURRENCY_OF.get(`${letters.lower} ${sign.text}`)
  return known === undefined ? { code: null } : { code: known, first: at - 2 }
}

/**
 * The code of the money named from `first` to `last`: “dollars”, “Canadian dollars”. Empty if it is no money, or that of
 * a country whose code is not known, or if pounds are a weight.
 */
export function currencyOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  isScaled: boolean,
): string {
  const name = tokens[last]?.lower ?? ''
  const code = last < first ? undefined : CURRENCIES.get(name)
  if (code === undefined) return ''
  const words = tokens.slice(first, last)
  const whose = words.filter(isCapitalised).map(({ lower }) => lower)
  if (whose.length > 0) return CURRENCY_OF.get([...whose, name].join(' ')) ?? ''
  const isWeight =
    name === 'pounds' &&
    ((tokens[last + 1]?.lower === 'of' && !isScaled) ||
      tokens.slice(Math.max(0, first - NEAR), first).some(({ lower }) => WEIGHING.has(lower)))
  return isWeight ? '' : code
}
