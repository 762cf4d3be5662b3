import { withoutInvisible } from './characters.ts'

const LONGEST = 120
const OPENING = /^(?:(?:written|reported|story|posted|published|text)\s+)?by:?\s+/i
/** Scraped lines lose the space before a job: “Anna RoeStaff Writer”. */
const GLUED_JOB =
  /(?<=[a-zà-ÿ])(?:[A-Z][a-z]+ ){0,3}(?:Writer|Reporter|Columnist|Editor|Correspondent|Contributor|Critic|Producer|Journalist)s?$/
/** Accounts that post for a whole site. */
const ACCOUNTS = new Set([
  'admin',
  'administrator',
  'editor',
  'webmaster',
  'subject',
  'staff',
  'author',
])

/** The names in a byline, without “By” and jobs stuck to them; undefined if it holds no name. */
export function cleanByline(given: string | undefined): string | undefined {
  if (given === undefined || given.includes('://') || given.length > LONGEST) return undefined
  const name = withoutInvisible(given).trim().replace(OPENING, '').replace(GLUED_JOB, '').trim()
  return name === '' || ACCOUNTS.has(name.toLowerCase()) ? undefined : name
}
