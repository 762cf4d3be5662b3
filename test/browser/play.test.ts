import type { Page } from 'playwright-core'
import { test } from '../support/browser-test.ts'
import { answer, orderByKeys, score, toFirstQuestion } from './support/play.ts'

test('one click plays', async ({ page, expect }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Play now' }).click()
  await page.getByRole('heading', { name: 'First, read the reports' }).waitFor()
  expect(await page.getByRole('article').count()).toBeGreaterThan(0)
})

test('a whole round by keyboard alone', async ({ page, expect }) => {
  await page.goto('/')
  await tabTo(page, 'Play now')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^First, read/ }).waitFor()
  await tabTo(page, 'Start the questions')
  await page.keyboard.press('Enter')

  const keys = ['a', 'B', '1', '2', 'c']
  for (let number = 1; number <= 10; number++) {
    await page.getByRole('heading', { name: `Question ${number} of 10` }).waitFor()
    await page.waitForLoadState()
    if (!(await orderByKeys(page))) {
      const key = keys[number % keys.length] ?? 'a'
      await page.keyboard.press(key)
      const place = 'abc'.includes(key.toLowerCase())
        ? 'abc'.indexOf(key.toLowerCase())
        : Number(key) - 1
      expect(await page.locator('.option input').nth(place).isChecked()).toBe(true)
      await page.keyboard.press('Enter')
    }
    await page.getByRole('status').waitFor()
    const focused = number < 10 ? 'Next question' : 'See your result'
    expect(await page.locator(':focus').textContent()).toBe(focused)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('heading', { name: /^\d+ of 10$/ }).waitFor()
  await tabTo(page, 'Play again')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^First, read/ }).waitFor()
})

test('a whole round by keyboard with script off: tab, arrows, space, Enter', async ({
  openPage,
  expect,
}) => {
  const page = await openPage({ javaScriptEnabled: false })
  await toFirstQuestion(page)
  for (let number = 1; number <= 10; number++) {
    await page.getByRole('heading', { name: `Question ${number} of 10` }).waitFor()
    if (!(await orderByKeys(page))) {
      await page.getByRole('radio').first().focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
      expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true)
      await page.keyboard.press('Enter')
    }
    await page.getByRole('status').waitFor()
    expect(await page.locator(':focus').textContent()).toMatch(/^Next question|See your result$/)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('heading', { name: /^\d+ of 10$/ }).waitFor()
})

test('reading the reports keeps the choice, and they stay open for the next question', async ({
  page,
  expect,
}) => {
  await toFirstQuestion(page)
  await page.keyboard.press('b')
  expect(await page.getByRole('article').first().isVisible()).toBe(false)
  await page.getByText(/^Read the reports?$/).click()
  expect(await page.getByRole('article').first().isVisible()).toBe(true)
  expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true)
  // Enter in the text is for the text.
  await page.getByRole('region', { name: 'The reports' }).focus()
  await page.keyboard.press('Enter')
  expect(await page.title()).toContain('Question 1 of 10')
  await page.getByRole('button', { name: 'Answer' }).click()
  await page.getByRole('link', { name: 'Next question' }).click()
  await page.getByRole('heading', { name: 'Question 2 of 10' }).waitFor()
  await page.getByRole('article').first().waitFor()
})

test('on a phone the next question is not hidden by open reports', async ({ openPage, expect }) => {
  const page = await openPage({ viewport: { width: 360, height: 740 } })
  await toFirstQuestion(page)
  await page.getByText(/^Read the reports?$/).click()
  expect(await page.getByRole('article').first().isVisible()).toBe(true)
  await answer(page, 0)
  await page.getByRole('link', { name: 'Next question' }).click()
  await page.getByRole('heading', { name: 'Question 2 of 10' }).waitFor()
  expect(await page.getByRole('article').first().isVisible()).toBe(false)
  expect(await page.locator('label.option').first().isVisible()).toBe(true)
})

test('letters choose only while the question has the focus, and never with a modifier', async ({
  page,
  expect,
}) => {
  await toFirstQuestion(page)
  await page.keyboard.press('Control+b')
  await page.keyboard.press('d')
  await page.keyboard.press('9')
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  await page.getByRole('link', { name: 'How it works and privacy' }).focus()
  await page.keyboard.press('a')
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
})

test('an answer without a choice is asked for one by the page itself, with script and without', async ({
  page,
  openPage,
  expect,
}) => {
  const isAsked = async (asked: Page) => {
    const alert = asked.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toBe('Please choose one of the answers first.')
    expect(await asked.title()).toBe('Choose an answer · Question 1 of 10 · Says Who')
  }
  await toFirstQuestion(page)
  await page.keyboard.press('Enter')
  await isAsked(page)
  // The notice is where reading starts, and the keys work from there.
  await page.waitForLoadState()
  expect(await page.locator(':focus').getAttribute('role')).toBe('alert')
  await page.keyboard.press('a')
  await page.keyboard.press('Enter')
  await page.getByRole('status').waitFor()

  const plain = await openPage({ javaScriptEnabled: false })
  await toFirstQuestion(plain)
  await plain.getByRole('button', { name: 'Answer' }).click()
  await isAsked(plain)
})

test.for([
  [360, 640],
  [360, 740],
] as const)(
  'on a phone of %i × %i the reports are in reach, and nothing of a question hides behind the bar',
  { timeout: 60_000 },
  async ([width, height], { openPage, expect }) => {
    const page = await openPage({ viewport: { width, height } })
    await toFirstQuestion(page)
    const round = page.url().replace(/q\/1$/, '')
    const hidden: string[] = []
    let wholeAtFirst = 0
    for (let number = 1; number <= 10; number++) {
      await page.goto(`${round}q/${number}`)
      const summary = await page.getByText(/^Read the reports?$/).boundingBox()
      if (!summary || summary.y < 0 || summary.y + summary.height > height)
        hidden.push(`${number}: “Read the reports” is out of sight`)
      const options = page.locator('label.option :is(input, select)')
      const last = (await options.count()) - 1
      if (!(await isCovered(page, last))) wholeAtFirst++

      // With the reports open the bar is at its highest.
      for (const isOpen of [false, true]) {
        if (isOpen) await page.getByText(/^Read the reports?$/).click()
        for (let place = 0; place <= last; place++) {
          await page.evaluate('scrollTo(0, 0)')
          await options.nth(place).focus()
          if (await isCovered(page, place))
            hidden.push(`${number}: option ${place + 1}, reports open: ${isOpen}`)
        }
        if (isOpen) await page.getByText(/^Read the reports?$/).click()
      }
      await answer(page, 0)
    }
    expect(hidden).toEqual([])
    expect(wholeAtFirst).toBeGreaterThanOrEqual(8)
  },
)

/** Whether any of the option at that place is under what sticks to the lower edge, or outside the window. */
const isCovered = (page: Page, place: number) =>
  page.evaluate<boolean>(`(() => {
    const boxOf = (element) => element.getBoundingClientRect()
    const { top, bottom } = boxOf(document.querySelectorAll('label.option')[${place}])
    const edges = ['.bar', '.at-hand'].map((name) => boxOf(document.querySelector(name)).top)
    return top < 0 || bottom > Math.min(innerHeight, ...edges)
  })()`)

test('back, reload, a double click, a replay and a second tab never change the score', async ({
  page,
  expect,
}) => {
  await toFirstQuestion(page)
  const first = page.url()
  const secondTab = await page.context().newPage()
  await secondTab.goto(first)

  await page.getByRole('radio').nth(0).check()
  await page.getByRole('button', { name: 'Answer' }).dblclick()
  await page.getByRole('status').waitFor()
  const outcome = await page.getByRole('status').textContent()
  const before = await score(page)

  await page.reload()
  expect(await page.getByRole('status').textContent()).toBe(outcome)

  await page.getByRole('link', { name: 'Next question' }).click()
  await page.getByRole('heading', { name: 'Question 2 of 10' }).waitFor()
  await page.goBack()
  expect(await page.getByRole('status').textContent()).toBe(outcome)
  expect(await page.getByRole('radio').count()).toBe(0)

  for (const place of [1, 2, 0]) {
    await secondTab.goto('about:blank')
    await secondTab.goBack()
    if ((await secondTab.getByRole('radio').count()) === 0) break
    await secondTab.getByRole('radio').nth(place).check()
    await secondTab.getByRole('button', { name: 'Answer' }).click()
    await secondTab.getByRole('status').waitFor()
    expect(await secondTab.getByRole('status').textContent()).toBe(outcome)
  }
  expect(await score(page)).toEqual(before)
})

test('another answer from a tab left open is told that the first one stands', async ({
  page,
  expect,
}) => {
  await toFirstQuestion(page)
  const stale = await page.context().newPage()
  await stale.goto(page.url())
  await answer(page, 0)
  const outcome = await page.getByRole('status').textContent()
  await answer(stale, 1)
  expect(await stale.getByText('Your first answer stands.').isVisible()).toBe(true)
  expect(await stale.getByRole('status').textContent()).toBe(outcome)
})

test('the button is sent once, and works again on a page that comes back', async ({
  page,
  expect,
}) => {
  await toFirstQuestion(page)
  const posts: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url())
  })
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Answer' }).dblclick()
  await page.getByRole('status').waitFor()
  expect(posts).toHaveLength(1)
})

test('the evidence card names sentence, outlet and date, and “next” is in view from the start', async ({
  openPage,
  expect,
}) => {
  const page = await openPage({ viewport: { width: 360, height: 640 } })
  await toFirstQuestion(page)
  await answer(page, 0)
  expect(await page.getByRole('list', { name: 'From the outlet back to the source' }).count()).toBe(
    1,
  )
  expect(await page.getByText('Date of the report:').count()).toBeGreaterThan(0)
  expect(await page.evaluate('scrollY')).toBe(0)
  const box = await page.getByRole('link', { name: 'Next question' }).boundingBox()
  expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
})

test('the story page keeps the claims behind a link that says what it gives away', async ({
  page,
  expect,
}) => {
  await page.goto('/stories')
  await page.getByRole('link', { name: 'See the reports' }).first().click()
  expect(await page.locator('.m-source').count()).toBe(0)
  expect(await page.getByText('This gives away answers: play first.').first().isVisible()).toBe(
    true,
  )
  await page.getByRole('link', { name: 'Show who claims what' }).first().click()
  await page.getByRole('heading', { name: 'Who claims what', level: 1 }).waitFor()
  expect(await page.locator('.report .m-source').count()).toBeGreaterThan(5)
})

/** Presses Tab until the focus is on what has that text. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if ((await page.locator(':focus').textContent())?.trim() === text) return
  }
  throw new Error(`Tab never reached “${text}”`)
}

test('a form that would make a second game stays locked until its page is shown again', async ({
  page,
  expect,
}) => {
  await page.clock.install()
  await page.goto('/stories/ukraine-2021/share')
  await page.evaluate(
    "globalThis.sent = 0; addEventListener('submit', (event) => { if (!event.defaultPrevented) globalThis.sent++; event.preventDefault() })",
  )
  const button = page.getByRole('button', { name: 'Make the link' })
  await button.click()
  await page.clock.runFor(60_000)
  await page.getByRole('status').getByText('it is on its way').waitFor()
  expect(await button.getAttribute('aria-disabled')).toBe('true')
  await button.click({ force: true })
  expect(await page.evaluate('globalThis.sent')).toBe(1)
  await page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
  expect(await button.getAttribute('aria-disabled')).toBeNull()
  await button.click()
  expect(await page.evaluate('globalThis.sent')).toBe(2)
})

test('an answer that gets stuck on the way can be sent once more', async ({ page, expect }) => {
  await page.clock.install()
  await toFirstQuestion(page)
  // The first one gets nowhere.
  await page.evaluate(
    "addEventListener('submit', (event) => event.preventDefault(), { once: true })",
  )
  await page.keyboard.press('a')
  await page.keyboard.press('Enter')
  const button = page.getByRole('button', { name: 'Answer' })
  const slow = page.getByRole('status').getByText('This takes longer than usual.')
  expect(await button.getAttribute('aria-disabled')).toBe('true')
  await button.click({ force: true })
  await page.clock.runFor(7900)
  expect(await slow.count()).toBe(0)
  await page.clock.runFor(200)
  await slow.waitFor()
  expect(await button.getAttribute('aria-disabled')).toBeNull()
  await button.click()
  await page.getByRole('link', { name: 'Next question' }).waitFor()
})
