import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { test } from 'vitest'
import { decodeEntities } from '../../src/text/decode-entities.ts'

/** The parser's own table of all names of HTML 5. */
function decodeHtml5(text: string): string {
  let decoded = ''
  new Parser({ ontext: (part) => void (decoded += part) }, { decodeEntities: true }).end(text)
  return decoded
}

const SOURCE = readFileSync(join(import.meta.dirname, '../../src/text/decode-entities.ts'), 'utf8')

test.for([
  ['Tea &amp; cake', 'Tea & cake'],
  ['&ldquo;No,&rdquo; she said&hellip;', '“No,” she said…'],
  ['caf&eacute; &mdash; &euro;5', 'café — €5'],
  ['don&#39;t &#x2014; stop', 'don’t — stop'.replace('’', "'")],
  ['smart&#146;s quote', 'smart’s quote'],
  ['AT&T and R&D', 'AT&T and R&D'],
  ['fish & chips &', 'fish & chips &'],
  ['&unheardof; stays', '&unheardof; stays'],
  ['&#0; &#xD800; &#9999999;', '\uFFFD \uFFFD \uFFFD'],
  ['a &lt;b&gt; c', 'a <b> c'],
  ['', ''],
] as const)('%s reads as %s', ([text, decoded], { expect }) => {
  expect(decodeEntities(text)).toBe(decoded)
})

test('every name means what it means in HTML 5', ({ expect }) => {
  const names = [...SOURCE.matchAll(/\b([A-Za-z][A-Za-z\d]{1,7})\b/g)].map(
    ([, name]) => `&${name};`,
  )
  const known = names.filter((name) => decodeEntities(name) !== name)
  expect(new Set(known).size).toBe(153)
  for (const name of new Set(known)) {
    expect(decodeEntities(name), name).toBe(decodeHtml5(name))
  }
})
