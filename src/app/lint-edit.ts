import type { Item } from '../items/item.ts'

/** Longer than any stem or explanation that is written by rule. */
const LONGEST_STEM = 300
const LONGEST_EXPLANATION = 500

/**
 * What a person should look at again after rewording an item, in sentences. Rewording is never refused: it is
 * the owner’s quiz, but the proof of its key is about the original words.
 */
export function lintEdit(edited: Item, original: Item): string[] {
  const warnings: string[] = []
  if (edited.stem !== original.stem) {
    const asksOption = edited.response !== 'verdict'
    if (edited.stem.length > LONGEST_STEM) {
      warnings.push(
        `The question is long: ${edited.stem.length} characters. Players read it on a phone.`,
      )
    }
    if (asksOption && !edited.stem.endsWith('?'))
      warnings.push('The question does not end with “?”.')
    warnings.push(...namesOptions(edited))
    const name = original.evidence[0]?.reportName ?? null
    if (name !== null && original.stem.includes(name) && !edited.stem.includes(name)) {
      warnings.push(`It no longer says which report is meant: “${name}”.`)
    }
    warnings.push(
      asksOption
        ? 'The right answer was proven for the original question. Check that it still is.'
        : 'The verdict was proven for the original statement. Check that it still holds.',
    )
  }
  if (edited.explanation.length > LONGEST_EXPLANATION) {
    warnings.push(`The explanation is long: ${edited.explanation.length} characters.`)
  }
  return warnings
}

/** A stem that names the right answer alone gives it away. */
function namesOptions({ stem, response, options, key }: Item): string[] {
  if (response !== 'choice') return []
  const lower = stem.toLowerCase()
  const named = options.filter(({ text }) => lower.includes(text.toLowerCase()))
  return named.length === 1 && named[0]?.id === key
    ? [`The question names its right answer: “${named[0].text}”.`]
    : []
}
