/**
 * A name as names are compared: two that look the same are the same, in full or half width, in capitals or
 * small letters, with whatever is between their letters and not seen.
 */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{DI}/gu, '')
    .replace(/\s+/g, ' ')
