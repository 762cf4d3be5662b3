import type { Page } from 'playwright-core'
import { findBarriers, test } from '../support/browser-test.ts'

/** A game on the practice story with questions of this type alone; the page is at the first of them. */
async function toQuestion(page: Page, type: string): Promise<void> {
  await page.goto('/')
  const opened = await page.request.post('/api/v1/games', {
    data: { story: 'practice-pellwick', mode: 'assignment', types: [type], n: 1 },
  })
  const { code } = (await opened.json()) as { code: string }
  await page.goto(`/g/${code}`)
  await page.getByRole('button', { name: 'Take part' }).click()
  await page.getByRole('link', { name: 'Start the questions' }).click()
  await page.getByRole('heading', { name: 'Question 1 of 1' }).waitFor()
  await page.waitForLoadState()
}

test('several choices by keyboard: letters tick and untick, Enter answers', async ({
  page,
  expect,
}) => {
  await toQuestion(page, 'corroboration')
  await page.getByText('Choose every right one.').waitFor()
  expect(await findBarriers(page)).toEqual([])
  for (const key of ['a', '2', 'c', 'A']) await page.keyboard.press(key)
  const boxes = page.getByRole('checkbox')
  expect(await boxes.nth(0).isChecked()).toBe(false)
  expect(await boxes.nth(1).isChecked()).toBe(true)
  expect(await boxes.nth(2).isChecked()).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByRole('status').waitFor()
  expect(await page.locator('.option.is-key').count()).toBeGreaterThan(1)
  expect(await findBarriers(page)).toEqual([])
})

test('several choices with script off: tab, space, Enter', async ({ openPage, expect }) => {
  const page = await openPage({ javaScriptEnabled: false })
  await toQuestion(page, 'corroboration')
  await page.getByRole('button', { name: 'Answer' }).click()
  await page.getByText('Please choose at least one of the answers first.').waitFor()
  await page.getByRole('checkbox').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.getByRole('status').waitFor()
  expect(await page.getByText(/Right answer, and yours|Your answer/).count()).toBe(2)
})

for (const javaScriptEnabled of [true, false])
  test(`an order by keyboard, with script ${javaScriptEnabled ? 'on' : 'off'}: a number a line, and a slip costs nothing`, async ({
    openPage,
    expect,
  }) => {
    const page = await openPage({ javaScriptEnabled, viewport: { width: 360, height: 740 } })
    await toQuestion(page, 'timeline')
    await page.getByText('Give each line its place: 1 comes first.').waitFor()
    const places = page.getByRole('combobox')
    await places.first().focus()
    for (const number of ['2', '1', '1']) {
      await page.keyboard.press(number)
      await page.keyboard.press('Tab')
    }
    await page.getByRole('button', { name: 'Answer' }).press('Enter')
    await page.getByText('Please give each line a place of its own first.').waitFor()
    await page.waitForLoadState()
    const given = async () => (await places.all()).map((place) => place.locator('option:checked'))
    expect(await Promise.all((await given()).map((option) => option.textContent()))).toEqual([
      '2',
      '1',
      '1',
    ])
    await places.last().focus()
    await page.keyboard.press('3')
    await page.getByRole('button', { name: 'Answer' }).press('Enter')
    await page.getByRole('status').waitFor()
    const list = page.getByRole('list', { name: 'The options in the right order' })
    expect(await list.getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('The town council voted for the repair'),
      expect.stringContaining('Work in the tower began'),
      expect.stringContaining('struck the hour'),
    ])
    if (javaScriptEnabled) expect(await findBarriers(page)).toEqual([])
  })
