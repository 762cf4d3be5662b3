import type { Item } from '../items/item.ts'

/** Whether one item's stem tells another's key: the key's text stands in it, and the other's own stem does not hold it. */
export function givesAway(item: Item, other: Item): boolean {
  if (other.response !== 'choice') return false
  const key = other.options.find(({ id }) => id === other.key)?.text
  if (key === undefined) return false
  const words = key.replace(/^(?:the|an?) /i, '').toLowerCase()
  return holds(item.stem, words) && !holds(other.stem, words)
}

/** Whether the text holds the words as words: “US” does not stand in “Russia”. */
function holds(text: string, words: string): boolean {
  const lower = text.toLowerCase()
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1))
    if (!/\w/.test(lower.charAt(at - 1)) && !/\w/.test(lower.charAt(at + words.length))) return true
  return false
}
