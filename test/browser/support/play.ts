import type { Page } from 'playwright-core'

/** Presses Play and goes to the first question. */
export async function toFirstQuestion(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Play now' }).click()
  await page.getByRole('link', { name: 'Start the questions' }).click()
  await page.getByRole('heading', { name: 'Question 1 of 10' }).waitFor()
  // Script runs before the page counts as loaded.
  await page.waitForLoadState()
}

/** Answers the question on the page with the option at that place. */
export async function answer(page: Page, place: number): Promise<void> {
  await page.getByRole('radio').nth(place).check()
  await page.getByRole('button', { name: 'Answer' }).click()
  await page.getByRole('status').waitFor()
}

/** What the result page counts, read in a tab of its own. */
export async function score(page: Page): Promise<{ total: string; answered: number }> {
  const tab = await page.context().newPage()
  await tab.goto(page.url().replace(/q\/\d+.*$/, 'result'))
  const total = (await tab.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const answered = await tab.getByText('You chose:').count()
  await tab.close()
  return { total, answered }
}

/** The address of every kind of page: those of a round in which one question is answered. */
export async function visitEveryPage(page: Page, look: (name: string) => Promise<void>) {
  const see = async (name: string) => {
    await page.waitForLoadState()
    await look(name)
  }
  const visit = async (name: string, path: string) => {
    await page.goto(path)
    await see(name)
  }
  await visit('home', '/')
  await visit('stories', '/stories')
  await page.getByRole('link', { name: 'See the reports' }).first().click()
  const story = page.url()
  await see('story')
  await visit('claims', `${story}/claims`)
  await visit('about', '/about')
  await visit('missing', '/nothing-here')

  await page.goto('/')
  await page.getByRole('button', { name: 'Play now' }).click()
  await see('reading')
  const round = page.url()
  await visit('result-before', `${round}/result`)
  await visit('choose', `${round}/q/1?choose`)
  await visit('too-early', `${round}/q/9`)
  for (let number = 1; number <= 10; number++) {
    await visit(`question-${number}`, `${round}/q/${number}`)
    if (number === 1) {
      await page.getByText(/^Read the reports?$/).click()
      await see('question-1-open')
    }
    await answer(page, number % 3)
    await see(`answer-${number}`)
  }
  await page.goto(`${round}/result`)
  await page.getByText('Show the evidence').first().click()
  await see('result')
}
