import { test } from 'vitest'
import { aWeb } from './support/a-web.ts'
import { aChoiceItem, aDocument, anEvidence, bridgeStory } from './support/bridge-story.ts'
import { choicesOf, elementsOf, linkTo, type Page } from './support/browse.ts'

const MARKUP = `</p><script>alert(1)</script><img src=x onerror=alert(1)>"'><style>*{display:none}</style>&lt;b&gt;`
const OVERRIDE = '\u202Etxet desrever\u2067'
const LONG = 'a'.repeat(10_000)
const SENTENCE = `${MARKUP} said that ${OVERRIDE} ${LONG}.`

const document = aDocument({
  body: `${SENTENCE}\n\nMore ${MARKUP}.`,
  kind: 'article',
  outlet: `Outlet ${MARKUP}`,
  agency: `Agency ${OVERRIDE}`,
  byline: MARKUP,
  headline: `Headline ${MARKUP}`,
  url: `javascript:alert(1)`,
  published: {
    value: null,
    precision: 'none',
    explicit: false,
    evidence: null,
    known: MARKUP,
  },
})

const hostile = {
  ...bridgeStory,
  title: `Title ${MARKUP} ${OVERRIDE}`,
  notice: `${MARKUP} ${OVERRIDE}`,
  documents: [document],
  facts: [],
  grid: [],
  items: ['one', 'two', 'three'].map((stem) =>
    aChoiceItem(
      {
        type: 'who-said',
        stem: `${stem} ${MARKUP} ${OVERRIDE} ${LONG}?`,
        asks: [document.id],
        evidence: [
          anEvidence(document, {
            sentence: SENTENCE,
            source: MARKUP,
            cue: 'said',
            content: [LONG],
            via: [MARKUP],
          }),
        ],
        explanation: `${MARKUP} ${OVERRIDE}`,
        alteration: { original: `It is ${MARKUP}`, from: MARKUP, to: OVERRIDE },
      },
      [`${stem} ${MARKUP}`, `${stem} ${OVERRIDE}`, `${stem} ${LONG}`],
    ),
  ),
}

const OUR_SCRIPTS: ReadonlySet<string> = new Set(['/play.js', '/forms.js', '/host.js'])

/** Elements and attributes that hostile text would have to make to do harm. */
function harmIn(page: Page): string[] {
  return elementsOf(page).flatMap(({ name, attribs }) => {
    const isOurScript = name === 'script' && OUR_SCRIPTS.has(attribs['src'] ?? '')
    const isBad = ['script', 'style', 'img', 'iframe', 'object', 'base'].includes(name)
    const handlers = Object.keys(attribs).filter((key) => key.startsWith('on') || key === 'style')
    const targets = [attribs['href'], attribs['src'], attribs['action']]
    const scripts = targets.filter((target) => target && /^\s*(javascript|data):/i.test(target))
    return [...(isBad && !isOurScript ? [name] : []), ...handlers, ...scripts.map(String)]
  })
}

async function everyPage(): Promise<Page[]> {
  const { browser } = aWeb({ stories: [hostile] })
  const home = await browser.get('/')
  const reading = await browser.submit(home)
  const question = await browser.get(linkTo(reading, 'Start the questions'))
  const answer = await browser.submit(question, { response: choicesOf(question)[0] ?? '' })
  return [
    reading,
    question,
    answer,
    await browser.get(question.path.replace(/q\/1$/, 'result')),
    home,
    await browser.get('/stories'),
    await browser.get('/stories/bridge'),
    await browser.get('/stories/bridge/claims'),
  ]
}

test('markup, direction overrides and endless words in every text do no harm', async ({
  expect,
}) => {
  const pages = await everyPage()
  for (const page of pages) {
    expect(page.status, page.path).toBe(200)
    expect(harmIn(page), page.path).toEqual([])
    // It is there to be read, as it stands.
    expect(page.text, page.path).toContain('<script>alert(1)</script>')
  }
})

test('a direction override turns its own text and nothing around it', async ({ expect }) => {
  for (const page of await everyPage()) {
    const loose = elementsOf(page).filter(({ name, children }) => {
      const holds = children.some((child) => 'data' in child && child.data.includes('\u202E'))
      return holds && name !== 'title' && !isIsolated(children[0])
    })
    expect(
      loose.map(({ name, attribs }) => `${name}.${attribs['class']}`),
      page.path,
    ).toEqual([])
  }
})

type Node = { parent: { name?: string; attribs?: Record<string, string>; parent: unknown } | null }

/** Whether the node stands in an element that keeps the direction of its text to itself. */
function isIsolated(node: unknown): boolean {
  const parent = (node as Node | undefined)?.parent
  if (!parent) return false
  return parent.name === 'bdi' || parent.attribs?.['dir'] === 'auto' || isIsolated(parent)
}
