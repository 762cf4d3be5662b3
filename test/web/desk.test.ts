import { describe, test } from 'vitest'
import { en } from '../../src/web/strings/en.ts'
import { sampleReports } from '../../questions/sample-reports.ts'
import { aWeb } from './support/a-web.ts'
import { elementsOf, fieldsOf, linkTo, type Page } from './support/browse.ts'
import { keyUrlOf, paste, pathOf, toDesk } from './support/paste.ts'

const [{ text: REPORT }] = sampleReports

function formWith(page: Page, field: string) {
  const form = elementsOf(page).find(
    (element) => element.name === 'form' && Object.hasOwn(fieldsOf(element), field),
  )
  if (!form) throw new Error(`${page.path} has no form with “${field}”`)
  return fieldsOf(form)
}

const stemsOf = (page: Page) =>
  elementsOf(page).flatMap(({ name, attribs, children }) =>
    name === 'h3' && attribs['class'] !== 'headline'
      ? [children.map((child) => ('data' in child ? child.data : '')).join('')]
      : [],
  )

const REFUSED: readonly [why: string, fields: Record<string, string>, message: string][] = [
  ['nothing', { article: ' \n ' }, 'There is no text in it. Paste the report.'],
  ['a file', { article: '\0\0PK' }, 'This is not text. Copy the words of the report, not a file.'],
  ['far too much', { article: 'Too long. '.repeat(6000) }, 'the limit is 50000'],
  ['a page of scripts', { article: '<html><script>a()</script></html>' }, 'no readable text'],
  [
    'no such day',
    { article: REPORT, published: '2026-02-31' },
    'There is no such date from 1900 to 2099.',
  ],
  ['an endless outlet', { article: REPORT, outlet: 'a'.repeat(121) }, 'At most 120 characters.'],
]

describe('what cannot be used comes back as it was typed', () => {
  test.for(REFUSED)('%s', async ([, fields, message], { expect }) => {
    const { browser } = aWeb()
    const typed = { outlet: 'The <b>Post</b>', published: '2026-03-09', format: 'auto', ...fields }
    const page = await browser.press(await browser.get('/new'), en.paste.more, typed)
    expect(page.status).toBe(422)
    expect(page.text).toContain(message)
    expect(formWith(page, 'article')).toEqual(typed)
    expect(page.html).toContain('aria-invalid="true"')
    expect(page.html).toContain('role="alert"')
  })

  test('a further report that cannot be used leaves the story as it is', async ({ expect }) => {
    const { browser } = aWeb()
    const desk = await paste(browser, REPORT)
    const add = await browser.get(`${pathOf(desk)}/add`)
    const twice = await browser.press(add, en.paste.see, { article: REPORT, outlet: 'Post' })
    expect(twice.status).toBe(422)
    expect(twice.text).toContain('the same text')
    expect(formWith(twice, 'article')).toMatchObject({ article: REPORT, outlet: 'Post' })
    expect((await browser.get(pathOf(desk))).text).toMatch(/1 report\d/)
  })
})

test('the source of a page is told from a text', async ({ expect }) => {
  const { browser } = aWeb()
  const html = `<html><body><nav>Menu</nav><article>${REPORT.split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`
  const fromText = await paste(browser, REPORT, { outlet: 'Post' })
  const fromHtml = await paste(browser, html, { outlet: 'Post' })
  // The two texts differ by their headline, so that chance picks other statements; what is read is the same.
  expect(stemsOf(fromText).length).toBeGreaterThan(4)
  expect(stemsOf(fromHtml).length).toBeGreaterThan(4)
  for (const paragraph of REPORT.split('\n\n').slice(1)) expect(fromHtml.text).toContain(paragraph)
  expect(fromHtml.text).not.toContain('<p>')
})

test('up to eight reports, one after the other', async ({ expect }) => {
  const { browser } = aWeb()
  let page = await browser.get('/new')
  for (let at = 1; at <= 8; at++) {
    expect(page.text).toContain(`Report ${at} of 8`)
    const article = `The mayor of Elm ${at}, Ann Ode, said that ${at + 10} boats would leave.`
    page = await browser.press(page, at < 8 ? en.paste.more : en.paste.see, { article })
  }
  expect(page.text).toContain('8 reports')
  expect(page.text).not.toContain(en.paste.more)
})

describe('the desk', () => {
  test('keep, swap, drop, use, put back and choose others', async ({ expect }) => {
    const { browser } = aWeb()
    const desk = await toDesk(browser)
    const before = stemsOf(desk)
    expect(before).toHaveLength(10)
    expect(desk.text).toMatch(/From text to questions in \d+ milliseconds?\./)
    expect(desk.html).toContain('class="m-source"')

    const kept = await browser.press(desk, 'Keep')
    expect(kept.text).toContain(en.desk.done.keep)
    expect(stemsOf(kept)).toEqual(before)

    const dropped = await browser.press(kept, 'Drop')
    expect(stemsOf(dropped)).toEqual(before.slice(1))
    expect(dropped.text).toContain('1 question that you dropped')

    const swapped = await browser.press(dropped, 'Swap')
    expect(stemsOf(swapped)).toHaveLength(9)
    expect(stemsOf(swapped).slice(1)).toEqual(before.slice(2))
    expect(before).not.toContain(stemsOf(swapped)[0])

    const more = /\d+ more questions to choose from/.exec(swapped.text)?.[0]
    expect(more).toBeDefined()
    const all = await browser.get(linkTo(swapped, more ?? ''))
    const used = await browser.press(all, 'Use')
    expect(stemsOf(used)).toHaveLength(10)
    const back = await browser.press(used, 'Put back')
    expect(back.text).not.toContain('that you dropped')
    const anew = await browser.press(back, en.desk.chooseAgain)
    expect(anew.text).toContain(en.desk.done.choose)
    expect(stemsOf(anew)).toHaveLength(10)
  })

  test('outlet and date are put right, and a report is taken out', async ({ expect }) => {
    const { browser } = aWeb()
    const desk = await toDesk(browser)
    const saved = await browser.press(desk, en.desk.saveReport, { outlet: 'The Elm Herald' })
    expect(saved.text).toContain(en.desk.done.save)
    expect(saved.text).toContain('The Elm Herald')
    expect(saved.text).not.toContain('The Alderwick Courier')
    expect(saved.text).toContain('9 March 2026')
    const one = await browser.press(saved, en.desk.dropReport)
    expect(one.text).toMatch(/1 report\d/)
    expect(one.text).not.toContain('The Elm Herald')
    expect(one.text).not.toContain(en.desk.dropReport)
  })

  test('it is opened by its link on another device, and by nothing else', async ({ expect }) => {
    const { browser, web } = aWeb()
    const desk = await toDesk(browser)
    const opened = await web.request(keyUrlOf(desk))
    expect(opened.status).toBe(302)
    expect(opened.headers.get('Location')).toBe(pathOf(desk))
    const [cookie = ''] = opened.headers.getSetCookie()
    expect(cookie).toContain(`; Path=${pathOf(desk)};`)
    expect(cookie).toContain('; HttpOnly')
    for (const path of ['', '/add', '/share', '/delete', '/key/wrong']) {
      const stranger = await web.request(pathOf(desk) + path)
      expect(stranger.status, path).toBe(404)
      expect(stranger.headers.get('Cache-Control')).toBe('no-store')
      expect(await stranger.text()).toContain(en.errors.kinds.story.title)
    }
  })

  test('it says what is missing, what is not English, and what was left out', async ({
    expect,
  }) => {
    const { browser } = aWeb()
    const thin = await paste(browser, 'It rained in Elm all day. The boats stayed in.')
    expect(thin.text).toContain('No question can be made.')
    expect(thin.text).toContain(en.desk.noneThere)
    const german = await paste(
      browser,
      'Der Bürgermeister sagte am Montag, dass die Brücke bis Mai geschlossen bleibe. Die Händler sind dagegen, weil sie Kunden verlieren.',
    )
    expect(german.text).toContain('does not read as English')
    expect(german.text).toContain(en.desk.notEnglish)
    const dump = await paste(browser, `Sign up for our newsletter\n\n${REPORT}\n\nRelated topics`)
    expect(dump.text).toContain(en.desk.removedKinds.navigation)
    expect(dump.text).toContain('Related topics')
  })

  test('a deleted story is gone, after a second look', async ({ expect }) => {
    const { browser } = aWeb()
    const desk = await toDesk(browser)
    const confirm = await browser.get(linkTo(desk, en.desk.delete))
    expect(confirm.text).toContain(en.desk.confirmDeleteText)
    expect((await browser.get(pathOf(desk))).status).toBe(200)
    const deleted = await browser.press(confirm, en.desk.confirmDeleteButton)
    expect(deleted.text).toContain(en.desk.deleted)
    expect((await browser.get(pathOf(desk))).status).toBe(404)
  })
})

/** A hundred and fifty claims, the same in each. */
const longReport = (outlet: string) =>
  `The flood in the Alderwick, by ${outlet}\n\n` +
  Array.from(
    { length: 150 },
    (_, at) =>
      `Mayor Ines Hallorin said on Monday that ${1000 + at} houses of the town would need ${2000 + at} new doors.`,
  ).join('\n\n')

test('the desk of long reports lists a hundred comparisons, and says how many it leaves out', async ({
  expect,
}) => {
  const { browser } = aWeb()
  const first = await paste(browser, longReport('the Courier'), { outlet: 'Alderwick Courier' })
  const add = await browser.get(`${pathOf(first)}/add`)
  const desk = await browser.press(add, en.paste.see, {
    article: longReport('the radio'),
    outlet: 'Radio Eskdale',
  })
  expect(desk.html.match(/class="relations"/g)).toHaveLength(100)
  expect(desk.text).toMatch(/\d{2,} further claims are not listed here/)
  expect(desk.html.length).toBeLessThan(1_000_000)
})

test('a name for a report that cannot be used is refused in words', async ({ expect }) => {
  const { browser } = aWeb()
  const desk = await paste(browser, REPORT)
  const refused = await browser.press(desk, en.desk.saveReport, { outlet: 'The\u200BPost' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('control characters cannot be used')
  expect(linkTo(refused, en.desk.backToDesk)).toBe(pathOf(desk))
})

test('a full story leads back to its desk, and takes no ninth report', async ({ expect }) => {
  const { browser } = aWeb()
  const desk = await paste(browser, REPORT)
  const add = await browser.get(`${pathOf(desk)}/add`)
  for (let place = 2; place <= 8; place++) {
    await browser.press(add, en.paste.see, { article: `It rained in the town. ${place}` })
  }
  expect((await browser.get(`${pathOf(desk)}/add`)).path).toBe(pathOf(desk))
  const ninth = await browser.press(add, en.paste.see, { article: REPORT, outlet: 'Post' })
  expect(ninth.status).toBe(422)
  expect(ninth.text).toContain('A story takes 8 articles.')
  expect(ninth.text).not.toContain('9 of 8')
})

test('a report in another language is not counted out, and promises no questions below', async ({
  expect,
}) => {
  const { browser } = aWeb()
  const desk = await paste(
    browser,
    'Die Stadt Alderwick will die Brücke im April sperren. Bürgermeisterin Ines Hallorin sagte am Montag, die Reparatur werde 4,2 Millionen Kronen kosten. Der Verband der Händler sagte, das sei zu viel und werde den Läden in der unteren Stadt sehr schaden.',
  )
  expect(desk.text).toContain('does not read as English')
  expect(desk.text).not.toContain('usable fact')
  expect(desk.text).toContain(en.desk.noneThere)
})

test('a paste beyond all bounds is told what to do instead', async ({ expect }) => {
  const { browser } = aWeb()
  const headers = {
    Origin: 'http://localhost',
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': '7000000',
  }
  const body = `article=${'a'.repeat(7_000_000)}`
  const response = await browser.send('/new', { method: 'POST', headers, body })
  expect(response.status).toBe(413)
  expect(await response.text()).toContain(en.errors.tooLong)
})
