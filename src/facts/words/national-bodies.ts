/**
 * Offices of one country that news names without the country. Only names that are hardly ever another country's.
 *
 * @module
 */
export const NATIONAL_BODIES: ReadonlyMap<string, string> = new Map([
  ['state department', 'United States'],
  ['defense secretary', 'United States'],
  ['pentagon', 'United States'],
  ['cia', 'United States'],
  ['fbi', 'United States'],
  ['nasa', 'United States'],
  ['federal reserve', 'United States'],
  ['noaa', 'United States'],
  ['secretary of state', 'United States'],
  ['buckingham palace', 'United Kingdom'],
  ['foreign office', 'United Kingdom'],
  ['bank of england', 'United Kingdom'],
  ['bundeswehr', 'Germany'],
  ['bundestag', 'Germany'],
  ['knesset', 'Israel'],
  ['duma', 'Russia'],
  ['fsb', 'Russia'],
])
