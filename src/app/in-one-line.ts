import type { Item } from '../items/item.ts'

/** A response or a key as one line of text, several options one after the other. */
export const inOneLine = (
  response: Item['response'],
  ids: Item['key'],
  textOf: (id: string) => string,
): string =>
  [ids]
    .flat()
    .map(textOf)
    .join(response === 'order' ? ', then ' : '; ')
