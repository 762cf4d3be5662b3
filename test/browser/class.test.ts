import type { Page } from 'playwright-core'
import { parseCsv } from './support/parse-csv.ts'
import { pasteReports, shareStory, stemsOnDesk } from './support/class.ts'
import { choose } from './support/play.ts'
import { test } from '../support/browser-test.ts'

type Played = { readonly stem: string; readonly chosen: string; readonly isRight: boolean }

/** Answers every question with the option at the place that `placeOf` says; notes what came of it. */
async function playAll(
  page: Page,
  questions: number,
  placeOf: (number: number) => number,
  doReload: boolean,
): Promise<Played[]> {
  const played: Played[] = []
  const again = async () => {
    if (doReload) await page.reload()
  }
  await page.getByRole('link', { name: 'Start the questions' }).click()
  for (let number = 1; number <= questions; number++) {
    await page.getByRole('heading', { name: `Question ${number} of ${questions}` }).waitFor()
    await again()
    const option = page.locator('label.option').nth(placeOf(number))
    const chosen = (await option.locator('.option-text').textContent()) ?? ''
    const stem = (await page.locator('legend .stem').textContent()) ?? ''
    await choose(page, placeOf(number))
    await page.getByRole('button', { name: 'Answer' }).click()
    await page.getByRole('status').waitFor()
    await again()
    const isRight = await page.getByRole('heading', { name: 'Right', exact: true }).isVisible()
    played.push({ stem, chosen, isRight })
    await page.getByRole('link', { name: /^Next question$|^See your result$/ }).click()
  }
  await page.getByRole('heading', { level: 1, name: ` of ${questions}` }).waitFor()
  await again()
  return played
}

/** “Alder 12” of “You are Alder 12”. */
const nameOf = (you: string | null) => (you ?? '').replace('You are ', '')

const rightOf = (played: readonly Played[]) => played.filter(({ isRight }) => isRight).length

test(
  'from three pasted reports to what two students answered',
  { timeout: 120_000 },
  async ({ page: teacher, openPage, expect }) => {
    await pasteReports(teacher)
    const before = await stemsOnDesk(teacher)
    expect(before).toHaveLength(10)

    await teacher.getByRole('button', { name: /^Drop/ }).nth(3).click()
    await teacher.getByText('Dropped. You find it further down').waitFor()
    await teacher.getByRole('button', { name: /^Swap/ }).nth(0).click()
    await teacher.getByText('Swapped for another one.').waitFor()
    const after = await stemsOnDesk(teacher)
    expect(after).toHaveLength(9)
    expect(after[0]).not.toBe(before[0])
    expect(after.slice(1)).toEqual(before.slice(1).toSpliced(2, 1))
    await teacher.getByRole('button', { name: /^Keep/ }).nth(1).click()
    await teacher.getByText('Kept: it stays').waitFor()

    const code = await shareStory(teacher)
    expect(code).toMatch(/^[2-9B-DF-HJ-NP-TV-XZ]{6}$/)
    expect(await teacher.locator('.code').textContent()).toBe(
      `${code.slice(0, 3)} ${code.slice(3)}`,
    )

    // One types the code, as people do, and has no script.
    const plain = await openPage({ javaScriptEnabled: false })
    await plain.goto('/')
    await plain.getByLabel('Code').fill(` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)} `)
    await plain.getByRole('button', { name: 'Join', exact: true }).click()
    await plain.getByRole('button', { name: 'Take part' }).click()
    const one = await plain.locator('.you p').first().textContent()
    const plainPlayed = await playAll(plain, 9, (number) => number % 2, false)

    // The other has a small phone that loses every page, and comes by the link.
    const phone = await openPage({ viewport: { width: 360, height: 640 }, hasTouch: true })
    await phone.goto(`/g/${code}`)
    await phone.getByRole('button', { name: 'Take part' }).click()
    // A page that is still on its way cannot be loaded again.
    await phone.locator('.you p').first().waitFor()
    await phone.reload()
    const other = await phone.locator('.you p').first().textContent()
    const phonePlayed = await playAll(phone, 9, () => 0, true)
    expect(other).not.toBe(one)

    for (const [student, played] of [
      [plain, plainPlayed],
      [phone, phonePlayed],
    ] as const) {
      expect(played.map(({ stem }) => stem)).toEqual(after)
      const total = await student.getByRole('heading', { level: 1 }).textContent()
      expect(total).toBe(`${rightOf(played)} of 9`)
    }

    // The teacher's page has learned of it by itself.
    await teacher.getByText('2 players').waitFor({ timeout: 15_000 })
    for (const [you, played] of [
      [one, plainPlayed],
      [other, phonePlayed],
    ] as const) {
      const row = teacher.locator('.players li').filter({ hasText: nameOf(you) })
      await row.locator('b', { hasText: `${rightOf(played)} of 9` }).waitFor({ timeout: 15_000 })
    }
    for (const [at, item] of (await teacher.locator('.reported').all()).entries()) {
      const right = [plainPlayed[at], phonePlayed[at]].filter((played) => played?.isRight).length
      expect(await item.locator('.meta').textContent()).toContain(`(${right} of 2)`)
      for (const played of [plainPlayed[at], phonePlayed[at]]) {
        const option = item
          .locator('.tallied li')
          .filter({ hasText: played?.chosen ?? '?' })
          .first()
        expect(await option.locator('.count').textContent()).not.toBe('0×')
      }
    }

    const csv = await (await teacher.request.get(`/h/${code}/report.csv`)).text()
    const [head = [], ...rows] = parseCsv(csv.replace(/^\uFEFF/, ''))
    expect(head.slice(5)).toEqual(after.map((stem, at) => `${at + 1}. ${stem}`))
    expect(rows).toHaveLength(2)
    for (const [you, played] of [
      [one, plainPlayed],
      [other, phonePlayed],
    ] as const) {
      const row = rows.find(([name]) => name === nameOf(you)) ?? []
      expect(row.slice(2, 5)).toEqual(['9', String(rightOf(played)), '9'])
      expect(row.slice(5).map((cell) => cell.startsWith('✓'))).toEqual(
        played.map(({ isRight }) => isRight),
      )
    }

    // What a student holds opens nothing of the teacher's.
    for (const path of [`/h/${code}`, `/h/${code}/report.csv`, `/h/${code}/qr`]) {
      expect((await phone.request.get(path)).status()).toBe(401)
    }
  },
)

test('a newcomer with three reports is at the QR code after seven presses', async ({
  page,
  expect,
}) => {
  const presses = await pasteReports(page)
  await shareStory(page)
  expect(presses + 2).toBeLessThanOrEqual(7)
  expect(await page.getByRole('img', { name: /^QR code that leads to/ }).isVisible()).toBe(true)
  await page.getByRole('link', { name: /Show it big$/ }).click()
  const box = await page.getByRole('img', { name: /^QR code/ }).boundingBox()
  expect(box?.width).toBeGreaterThan(400)
})

test('a device that was played on asks who is there; a link brings back the first', async ({
  page: teacher,
  openPage,
  expect,
}) => {
  await teacher.goto('/new')
  await teacher.getByRole('button', { name: 'Try it with a sample' }).click()
  expect(await teacher.getByText(/^From text to questions in \d+ milliseconds?\.$/).count()).toBe(1)
  const code = await shareStory(teacher)

  const device = await openPage({ javaScriptEnabled: false })
  await device.goto(`/g/${code}`)
  await device.getByRole('button', { name: 'Take part' }).click()
  const first = ((await device.locator('.you p').first().textContent()) ?? '').slice(8)
  const resume = (await device.locator('.secret a').getAttribute('href')) ?? ''
  await device.getByRole('link', { name: 'Start the questions' }).click()
  await choose(device, 0)
  await device.getByRole('button', { name: 'Answer' }).click()

  await device.goto(`/g/${code}`)
  await device.getByRole('heading', { name: `Are you ${first}?` }).waitFor()
  await device.getByRole('link', { name: `Continue as ${first}` }).click()
  await device.getByRole('link', { name: 'Go on with the questions' }).waitFor()
  await device.goto(`/g/${code}`)
  await device.getByRole('button', { name: 'I am someone new' }).click()
  expect(await device.locator('.you p').first().textContent()).not.toBe(`You are ${first}`)
  await device.getByRole('link', { name: 'Start the questions' }).waitFor()

  const elsewhere = await openPage()
  await elsewhere.goto(resume)
  await elsewhere.getByRole('heading', { name: 'Question 2 of 10' }).waitFor()
  expect(elsewhere.url()).not.toContain('resume')
})

test('the teacher’s page goes on by itself around what has the focus', async ({
  page,
  openPage,
  expect,
}) => {
  await page.goto('/new')
  await page.getByRole('button', { name: 'Try it with a sample' }).click()
  const code = await shareStory(page)
  await page.getByText('Show the evidence').first().click()
  const student = await openPage()
  await student.goto(`/g/${code}`)
  await student.getByRole('button', { name: 'Take part' }).click()
  await student.getByRole('link', { name: 'Start the questions' }).click()
  await choose(student, 0)
  await student.getByRole('button', { name: 'Answer' }).click()
  await student.getByRole('status').waitFor()

  await page.getByRole('heading', { name: '1 player' }).waitFor({ timeout: 15_000 })
  await page.getByText('1 of 10 answered').waitFor({ timeout: 15_000 })
  expect(await page.locator('.reported .meta').first().textContent()).toContain('of 1)')
  expect(await page.locator(':focus').textContent()).toContain('Show the evidence')
  expect(await page.locator('.reported blockquote').first().isVisible()).toBe(true)
})
