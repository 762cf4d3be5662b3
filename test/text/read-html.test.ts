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
    published: { value: '2019-03-12T21:50', precision: 'minute', explicit: true, evidence: null },
    reportName: "Hilltop Gazette's report",
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
