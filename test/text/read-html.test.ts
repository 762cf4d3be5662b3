import { test } from 'vitest'
import { readArticle } from '../../src/text/read-article.ts'
import { HEADLINE, PARAGRAPHS } from './samples.ts'

const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')

const PAGE = `<!doctype html><html><head><title>${HEADLINE} - Hilltop Gazette</title>
<meta property="og:site_name" content="Hilltop Gazette"><link rel="canonical" href="https://gazette.example/ferry">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"${HEADLINE}",
"datePublished":"2019-03-12T21:50:00+01:00","author":[{"name":"Anna Lind"},{"name":"Bo Ek"}]}]}</script>
<style>p { color: red }</style></head><body><nav><ul><li><a href="/">Home page</a></li></ul></nav>
<div class="layout-widget"><h1>${HEADLINE}</h1><p class="byline">By Anna Lind</p>
<figure><img alt="A ferry"><figcaption>The ferry in harbour.</figcaption></figure>
${paragraphs}
<div class="newsletter-box"><p>Get our best stories every day, and never miss what matters to you.</p></div>
<h2>Divers wait</h2><p>Caf&eacute;s in Vessby &ldquo;never closed&rdquo;, Ms Roe said.<br><br>They had soup.</p></div>
<aside><p>Another story about another ferry, which is not this one at all.</p></aside>
<footer><p>All of this belongs to the Hilltop Gazette and to nobody else in the world.</p></footer>
<script>var text = "The ferry is not here, the coast guard said."</script></body></html>`

test('a page gives its text and nothing else', ({ expect }) => {
  const { body, paragraphs: kept } = readArticle({ html: PAGE })
  expect(kept.map(({ span }) => body.slice(...span))).toEqual([
    ...PARAGRAPHS,
    'Cafés in Vessby “never closed”, Ms Roe said.',
    'They had soup.',
  ])
  expect(body).not.toContain('not here')
  expect(body).not.toContain('best stories')
})

test('subheadings stay in the body and are marked', ({ expect }) => {
  const { body, removed } = readArticle({ html: PAGE })
  const subheading = removed.find(({ kind }) => kind === 'subheading')
  expect(subheading && body.slice(...subheading.span)).toBe('Divers wait')
})

test('a page’s tags say who published it when', ({ expect }) => {
  expect(readArticle({ html: PAGE })).toMatchObject({
    outlet: 'Hilltop Gazette',
    byline: 'Anna Lind, Bo Ek',
    headline: HEADLINE,
    url: 'https://gazette.example/ferry',
    published: {
      value: '2019-03-12T21:50+01:00',
      precision: 'minute',
      explicit: true,
      evidence: null,
    },
    reportName: 'the Hilltop Gazette report',
  })
})

test('without such tags the visible lines say it', ({ expect }) => {
  const html = `<h1>${HEADLINE}</h1><p>By: AFP</p><p>Published 12 March 2019</p>${paragraphs}`
  expect(readArticle({ html })).toMatchObject({
    agency: 'AFP',
    headline: HEADLINE,
    published: { value: '2019-03-12', evidence: null },
  })
})

const OUTLETS: readonly (readonly [siteName: string, outlet: string | null])[] = [
  ['The Valley Post | ValleyPost.example', 'The Valley Post'],
  [' The Valley Post - News from Norland ', 'The Valley Post'],
  ['https://www.valleypost.example', null],
  ['www.valleypost.example', null],
  ['valleypost.example', null],
  ['valleypost', null],
  ['Hosted', null],
  ['@valleypost', null],
  ['@politifact', 'PolitiFact'],
  ['TheHill', 'The Hill'],
  ['the Guardian', 'The Guardian'],
  ['Caf&amp;eacute; News', 'Café News'],
]

for (const [siteName, outlet] of OUTLETS) {
  test(`og:site_name “${siteName}” names ${outlet ?? 'nobody'}`, ({ expect }) => {
    const html = `<meta property="og:site_name" content="${siteName}">${paragraphs}`
    expect(readArticle({ html }).outlet).toBe(outlet)
  })
}

test('a tag that holds no name or date leaves the word to the next one', ({ expect }) => {
  const html = `<meta property="og:site_name" content="valleypost">
<meta name="author" content="By Anna Lind"><meta property="article:published_time" content="2019-03-12T10:00:00+01:00">
<meta property="og:title" content="Ferry &amp;#8220;sinks&amp;#8221; off Norland | valleypost">
<script type="application/ld+json">{"datePublished":"0001-01-01T00:00:00Z","publisher":{"name":"Valley Post"},
"articleBody":"One
two"}</script>${paragraphs}`
  expect(readArticle({ html })).toMatchObject({
    outlet: 'Valley Post',
    byline: 'Anna Lind',
    headline: 'Ferry “sinks” off Norland',
    published: { value: '2019-03-12T10:00+01:00' },
  })
})

const TIMES: readonly (readonly [why: string, times: string, value: string | null])[] = [
  ['one time', '<time datetime="2019-03-12T10:00:00Z">now</time>', '2019-03-12'],
  [
    'a date of something, and a byline that says more',
    '<meta name="date" content="2019-03-14T10:00:00Z"><p>By Anna Lind | 12 March 2019</p>',
    '2019-03-12',
  ],
  ['a date of something alone', '<meta name="date" content="2019-03-14T10:00:00Z">', '2019-03-14'],
  [
    'a marked time among others',
    '<time datetime="2019-03-14">x</time><time itemprop="datePublished" datetime="2019-03-12">x</time>',
    '2019-03-12',
  ],
  ['an update', '<time class="updated" datetime="2019-03-14">x</time>', null],
  [
    'times of several days',
    '<time datetime="2019-03-12">x</time><time datetime="2019-03-14">x</time>',
    null,
  ],
]

for (const [why, times, value] of TIMES) {
  test(`time elements: ${why}`, ({ expect }) => {
    expect(readArticle({ html: `${times}${paragraphs}` }).published.value).toBe(value)
  })
}

test('what the caller knows wins over tags', ({ expect }) => {
  expect(readArticle({ html: PAGE, outlet: 'The Valley Post' }).outlet).toBe('The Valley Post')
})

for (const html of [
  '',
  '<script>a("b")</script>',
  '<',
  '<p',
  '<!--',
  '<title>',
  '<script type="application/ld+json">{',
]) {
  test(`nothing to read in ${JSON.stringify(html)}`, ({ expect }) => {
    expect(readArticle({ html })).toMatchObject({ body: '', paragraphs: [], removed: [] })
  })
}

test('a whole page inside a form is read', ({ expect }) => {
  const { paragraphs: kept } = readArticle({ html: `<form id="aspnet">${paragraphs}</form>` })
  expect(kept).toHaveLength(PARAGRAPHS.length)
})

test('JSON-LD of any shape does no harm', ({ expect }) => {
  for (const data of [
    '[]',
    'null',
    '3',
    '{"@graph":3}',
    '[[{"datePublished":"x","author":[[]]}]]',
  ]) {
    const html = `<script type="application/ld+json">${data}</script>${paragraphs}`
    expect(readArticle({ html }).published.value).toBe(null)
  }
})

test('what a page claims of itself is taken only if it could be a name or an address', ({
  expect,
}) => {
  const prose =
    'The mayor of Elmford, Ann Lee, said on Monday that the bridge would stay shut until the spring.'
  const page = (site: string, url: string): string =>
    `<html><head><meta property="og:site_name" content="${site}"><meta property="og:url" content="${url}"></head><body><article><p>${prose}</p><p>${prose} Again.</p></article></body></html>`
  const fair = readArticle({ html: page('Elmford Echo', 'https://echo.example/1') })
  expect(fair).toMatchObject({ outlet: 'Elmford Echo', url: 'https://echo.example/1' })
  const foul = readArticle({ html: page('Elmford '.repeat(2000), 'javascript:alert(1)') })
  expect(foul).toMatchObject({ outlet: null, url: null })
})
