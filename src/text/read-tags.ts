import { decodeEntities } from './decode-entities.ts'
import { cleanByline } from './clean-byline.ts'
import type { ArticleMetadata } from './document.ts'
import { readPublished } from './find-published.ts'
import { readOutletName } from './outlet-name.ts'
import { isAgency, wordsIn } from './read-agency.ts'

/** What the head of a page says about it, as found. */
export type Tags = {
  /** `<meta>` contents by property or name, in lower case; the first of each. */
  readonly meta: Map<string, string>
  title: string
  /** The first `<time datetime>` elements, and whether they are marked as the date of publication. */
  readonly times: { readonly value: string; readonly isPublished: boolean }[]
  /** The texts of JSON-LD scripts. */
  readonly data: string[]
}

/** `dated` is a date that may be that of publication, or of an update. */
export type TagMetadata = ArticleMetadata & { readonly dated?: string | undefined }

/**
 * Outlet, byline, headline, date and address from JSON-LD, Open Graph and plain meta tags, in this order.
 * Tags that hold something else (an address for a name, the year 1 for a date) are passed over.
 */
export function mergeTags(tags: Tags): TagMetadata {
  const merged = mergeAll(tags)
  return {
    ...merged,
    outlet: within(120, merged.outlet),
    byline: within(120, merged.byline),
    headline: within(300, merged.headline),
    url: /^https?:\/\//i.test(merged.url ?? '') ? within(2000, merged.url) : undefined,
  }
}

/** Nothing of that length is a name: what a page claims of itself is repeated in every item. */
const within = (longest: number, text: string | undefined): string | undefined =>
  text !== undefined && text.length <= longest ? text : undefined

function mergeAll(tags: Tags): TagMetadata {
  const article = findArticle(tags.data)
  const meta = (...names: readonly string[]): (string | undefined)[] =>
    names.map((name) => tags.meta.get(name))
  const publisher = nameOf(article?.['publisher'])
  const outlet = [
    ...meta('og:site_name'),
    publisher !== undefined && isAgency(wordsIn(publisher), 0) ? undefined : publisher,
    ...meta('application-name'),
  ]
    .map((name) => readOutletName(name && decodeEntities(name)))
    .find((name) => name !== null)
  const headline = [textOf(article?.['headline']), ...meta('og:title', 'twitter:title'), tags.title]
    .map((text) => squeeze(decodeEntities(text ?? '')))
    .find((text) => text !== '')
  return {
    outlet,
    byline: [nameOf(article?.['author']), ...meta('author', 'article:author', 'byl', 'dc.creator')]
      .map((name) => cleanByline(name && decodeEntities(name)))
      .find((name) => name !== undefined),
    headline:
      headline === undefined
        ? undefined
        : [outlet, tags.meta.get('og:site_name'), publisher].reduce(withoutOutlet, headline),
    published: [
      textOf(article?.['datePublished']),
      ...meta(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'pubdate',
        'publish-date',
      ),
      timeOf(tags, true),
    ].find((date) => readPublished(date) !== null),
    dated: [...meta('dc.date', 'date'), timeOf(tags, false)].find(
      (date) => readPublished(date) !== null,
    ),
    url: meta('og:url', 'canonical').find((address) => address !== undefined),
  }
}

/** The day on which the page's time elements agree: those marked as published, or the others. */
function timeOf({ times }: Tags, marked: boolean): string | undefined {
  const told = times.filter(({ isPublished }) => isPublished === marked)
  const days = new Set(told.map(({ value }) => readPublished(value)?.value?.slice(0, 10)))
  return days.size === 1 ? told[0]?.value : undefined
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

const CONTROLS = /[\u0000-\u001f]+/g

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first JSON-LD object that has a publication date. */
function findArticle(texts: readonly string[]): Data | undefined {
  for (const text of texts) {
    for (const item of itemsOf(parseOrNull(text))) {
      if (isData(item) && typeof item['datePublished'] === 'string') return item
    }
  }
  return undefined
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => (isData(item) ? itemsOf(item) : []))
  if (!isData(value)) return []
  const graph = value['@graph']
  return Array.isArray(graph) ? [value, ...graph] : [value]
}

/** Line ends inside strings are not allowed, and found all the same. */
function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text.replace(CONTROLS, ' '))
  } catch {
    return null
  }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

/** The name of a person or organisation, of the first three if there are several. */
function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = value.slice(0, 3).map((item) => (Array.isArray(item) ? undefined : nameOf(item)))
    const known = names.filter((name) => name !== undefined)
    return known.length > 0 ? known.join(', ') : undefined
  }
  // Authors are sometimes given by the address of their page.
  const name = isData(value) ? textOf(value['name']) : textOf(value)
  return name === undefined || name.includes('://') || name.length > LONGEST_NAME ? undefined : name
}

const LONGEST_NAME = 120

/** “Ferry sinks off Lund - The Gazette” without the outlet's name. */
function withoutOutlet(headline: string, outlet: string | undefined): string {
  if (outlet === undefined || !headline.toLowerCase().endsWith(outlet.toLowerCase()))
    return headline
  const rest = headline.slice(0, -outlet.length).trimEnd()
  const mark = rest.at(-1) ?? ''
  return '|-–—:·'.includes(mark) && mark !== '' ? rest.slice(0, -1).trimEnd() : headline
}
