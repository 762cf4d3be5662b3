import type { ItemEvent } from '../../src/items/write-items.ts'

/** Why something gave no item, in words that are the same for all that failed alike: no names, no numbers. */
export const reasonOf = ({ type, rule, because }: ItemEvent): string =>
  [
    type,
    ...(rule === null ? [] : [rule]),
    rule === 'balance' ? because : plainAll(because ?? ''),
  ].join(' · ')

/** One fact can fail in several ways. */
const plainAll = (because: string): string =>
  [...new Set(because.split('; ').map(plain))].toSorted().join('; ')

const plain = (because: string): string =>
  because
    .replaceAll(/“[^”]*”/g, '“…”')
    .replaceAll(/\d+/g, '#')
    // “Ann Lee passes the claim on”
    .replace(/^(?:the |[A-Z])[^“]*?(?= (?:passes|is left out|holds no|may be|gives the)\b)/, '…')

/** How often each name comes, the most frequent first. */
export function countBy<T>(list: readonly T[], nameOf: (one: T) => string): [string, number][] {
  return [...Map.groupBy(list, nameOf)]
    .map(([name, same]): [string, number] => [name, same.length])
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
