import type { ArticleMetadata } from './document.ts'

/** What the head of a page says about it, as found. */
export type Tags = {
  /** `<meta>` contents by property or name, in lower case; the first of each. */
  readonly meta: Map<string, string>
  title: string
  /** The first `<time datetime>`. */
  time: string | null
  /** The texts of JSON-LD scripts. */
  readonly data: string[]
}

/** Outlet, byline, headline, date and address from JSON-LD, Open Graph and plain meta tags, in this order. */
export function mergeTags(tags: Tags): ArticleMetadata {
  const article = findArticle(tags.data)
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => tags.meta.get(name)).find((value) => value !== undefined)
  const outlet =
    first('og:site_name') ?? nameOf(article?.['publisher']) ?? first('application-name')
  const headline = textOf(article?.['headline']) ?? first('og:title', 'twitter:title') ?? tags.title
  return {
    outlet,
    byline:
      nameOf(article?.['author']) ??
      plainName(first('author', 'article:author', 'byl', 'dc.creator')),
    headline: headline === '' ? undefined : withoutOutlet(headline, outlet),
    published:
      textOf(article?.['datePublished']) ??
      first(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dc.date',
        'pubdate',
        'publish-date',
        'date',
      ) ??
      tags.time ??
      undefined,
    url: first('og:url', 'canonical'),
  }
}

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

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
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
  return plainName(isData(value) ? textOf(value['name']) : textOf(value))
}

/** Authors are sometimes given by the address of their page. */
const plainName = (name: string | undefined): string | undefined =>
  name === undefined || name.includes('://') || name.length > 120 ? undefined : name

/** “Ferry sinks off Lund - The Gazette” without the outlet's name. */
function withoutOutlet(headline: string, outlet: string | undefined): string {
  if (outlet === undefined || !headline.toLowerCase().endsWith(outlet.toLowerCase()))
    return headline
  const rest = headline.slice(0, -outlet.length).trimEnd()
  const mark = rest.at(-1) ?? ''
  return '|-–—:·'.includes(mark) && mark !== '' ? rest.slice(0, -1).trimEnd() : headline
}
