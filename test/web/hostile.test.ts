import { test } from 'vitest'
import { en } from '../../src/web/strings/en.ts'
import { sampleReports } from '../../questions/sample-reports.ts'
import { aWeb } from './support/a-web.ts'
import { aChoiceItem, aDocument, anEvidence, bridgeStory } from './support/bridge-story.ts'
import { browse, choicesOf, elementsOf, linkTo, type Page } from './support/browse.ts'
import { pathOf } from './support/paste.ts'

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
    expect(looseOverrides(page), page.path).toEqual([])
  }
})

/** Elements whose text holds an override that nothing keeps in. */
function looseOverrides(page: Page): string[] {
  return elementsOf(page)
    .filter(({ name, children }) => {
      const holds = children.some((child) => 'data' in child && child.data.includes('\u202E'))
      return holds && name !== 'title' && !isIsolated(children[0])
    })
    .map(({ name, attribs }) => `${name}.${attribs['class']}`)
}

type Node = { parent: { name?: string; attribs?: Record<string, string>; parent: unknown } | null }

/** Whether the node stands in an element that keeps the direction of its text to itself. */
function isIsolated(node: unknown): boolean {
  const parent = (node as Node | undefined)?.parent
  if (!parent) return false
  return parent.name === 'bdi' || parent.attribs?.['dir'] === 'auto' || isIsolated(parent)
}

/** Everything a teacher sees of a hostile report that was pasted, and a class of it. */
async function everyTeacherPage() {
  const { browser, web, call } = aWeb()
  const article = `${sampleReports[0].text.replace('Mill Bridge', `Mill ${MARKUP} ${OVERRIDE} Bridge`).replace('free of charge', `free ${MARKUP}`)}

Ann ${MARKUP} Ode, the mayor of Elm, said that the bridge ${OVERRIDE} would close on 1 May. She said that ${LONG} 4,000 cars cross it every day.

Bo Alder, who leads the traders, said that the closure would cost shops 900,000 crowns ${MARKUP}.

According to the Harbour Office, 40 boats are ready. "${MARKUP}${OVERRIDE}," the office said.`
  const pasted = { article, outlet: `Post ${MARKUP}`.slice(0, 120), format: 'text' }
  const desk = await browser.press(await browser.get('/new'), en.paste.see, pasted)
  const refused = await browser.press(
    await browser.get(`${pathOf(desk)}/add`),
    en.paste.see,
    pasted,
  )
  const form = await browser.get(`${pathOf(desk)}/share`)
  const opened = await call('POST', '/games', {
    body: { story: 'bridge', mode: 'assignment', nicknames: 'free', title: `T ${MARKUP}` },
  })
  const game = await opened.json<{ code: string; hostKey: string }>()
  const names = ['=1+1', '@SUM(1)', '-cmd|calc', `<b>"'</b>,\t`.trim(), '\u05D0\u05D1 7']
  for (const nickname of names) {
    const pupil = browse(web)
    const joined = await pupil.submit(await pupil.get(`/g/${game.code}`), { nickname })
    const question = await pupil.get(linkTo(joined, 'Start the questions'))
    await pupil.submit(question, { response: choicesOf(question)[0] ?? '' })
  }
  const host = await browser.get(`/h/${game.code}/key/${game.hostKey}`)
  const players = [...host.html.matchAll(/"(\/h\/\w+\/players\/\w+)"/g)].map(
    ([, path]) => path ?? '',
  )
  return {
    pages: [
      desk,
      refused,
      form,
      await browser.get(`${pathOf(desk)}/delete`),
      await browser.get(`${pathOf(desk)}/add`),
      host,
      await browser.get(`/h/${game.code}/qr`),
      await browser.get(players[0] ?? ''),
      await browser.get(`/g/${game.code}`),
    ],
    desk,
    host,
    names,
    csv: await (await browser.send(`/h/${game.code}/report.csv`)).text(),
  }
}

test('a hostile report and hostile names leave the teacher’s pages and the table harmless', async ({
  expect,
}) => {
  const { pages, desk, host, names, csv } = await everyTeacherPage()
  for (const page of pages) {
    expect(page.status, page.path).toBeLessThan(423)
    expect(harmIn(page), page.path).toEqual([])
  }
  expect(desk.text).toContain('<script>alert(1)</script>')
  expect(desk.text).toMatch(/[1-9]\d* claims/)
  for (const name of names) expect(host.text).toContain(name)
  // A cell that begins like a formula is text to every program that opens the table.
  for (const line of csv.split('\r\n')) {
    for (const cell of line.split(',')) expect(cell).not.toMatch(/^\uFEFF?"?[=+\-@\t\r]/)
  }
})

test('a direction override on the desk turns its own text and nothing around it', async ({
  expect,
}) => {
  const { pages } = await everyTeacherPage()
  for (const page of pages) expect(looseOverrides(page), page.path).toEqual([])
})
