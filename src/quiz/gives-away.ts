import type { Item } from '../items/item.ts'

/** Whether one item's stem tells another's key: the key's text stands in it, and the other's own stem does not hold it. */
export function givesAway(item: Item, other: Item): boolean {
  if (other.response !== 'choice') return false
  const key = other.options.find(({ id }) => id === other.key)?.text.toLowerCase()
  if (key === undefined) return false
  const plain = key.replace(/^the /, '')
  return item.stem.toLowerCase().includes(plain) && !other.stem.toLowerCase().includes(plain)
}
