import type { Page } from 'playwright-core'

/** Presses Play and goes to the first question, one with a single choice: another round is played if it is none. */
export async function toFirstQuestion(page: Page): Promise<void> {
  for (let isChoice = false; !isChoice; isChoice = (await page.getByRole('radio').count()) > 0) {
    await page.goto('/')
    await page.getByRole('button', { name: 'Play now' }).click()
    await page.getByRole('link', { name: 'Start the questions' }).click()
    await page.getByRole('heading', { name: 'Question 1 of 10' }).waitFor()
    // Script runs before the page counts as loaded.
    await page.waitForLoadState()
  }
}

/** Gives every line of an order its place by keyboard, and answers; false if the question asks for none. */
export async function orderByKeys(page: Page): Promise<boolean> {
  const places = await page.locator('label.option select').all()
  await places[0]?.focus()
  for (const at of places.keys()) {
    await page.keyboard.press(`${at + 1}`)
    await page.keyboard.press('Tab')
  }
  // Behind the last place stand the reports, and then the button.
  if (places.length > 0) await page.getByRole('button', { name: 'Answer' }).press('Enter')
  return places.length > 0
}

/** Chooses the option at that place; of an order, takes the options as they stand. */
export async function choose(page: Page, place: number): Promise<void> {
  const places = await page.locator('label.option select').all()
  for (const [at, select] of places.entries()) await select.selectOption(`${at + 1}`)
  if (places.length === 0) await page.locator('label.option input').nth(place).check()
}

/** Answers the question on the page with the option at that place. */
export async function answer(page: Page, place: number): Promise<void> {
  await choose(page, place)
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
  await visitTeacherPages(page, see)

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

/** The pages of a teacher, and those of a student that only a shared game has. */
async function visitTeacherPages(page: Page, see: (name: string) => Promise<void>) {
  const visit = async (name: string, path: string) => {
    await page.goto(path)
    await see(name)
  }
  const press = async (name: string | RegExp, at = 0) => {
    await page.getByRole('button', { name }).nth(at).click()
  }
  await visit('paste', '/new')
  await page.getByRole('textbox', { name: 'The report' }).fill('\u00a0')
  await press('See the questions')
  await page.getByRole('alert').waitFor()
  await see('paste-refused')
  await visit('share-built-in', '/stories/ukraine-2021/share')
  await visit('join-unknown', '/join?code=zzz zzz')

  await page.goto('/new')
  await press('Try it with a sample')
  await page.getByText('Your story').waitFor()
  await see('desk-sample')
  const desk = page.url().replace(/\?.*$/, '')
  await visit('desk-all', `${desk}?all`)
  await page.goto(desk)
  await press(/^Keep/)
  await page.getByText('Kept: it stays').waitFor()
  await press(/^Drop/, 1)
  await page.getByText('Dropped.').waitFor()
  for (const fold of await page.locator('details > summary').all()) {
    if (await fold.isVisible()) await fold.click()
  }
  await see('desk-open')
  await visit('add', `${desk}/add`)
  await visit('delete-story', `${desk}/delete`)
  await visit('share', `${desk}/share`)
  await page.getByLabel('Show ranks.').check()
  await press('Make the link')
  await page.getByRole('heading', { name: 'How to join' }).waitFor()
  await see('host-empty')
  const host = page.url()
  const game = host.replace('/h/', '/g/')

  await visit('join', game)
  await press('Take part')
  await see('reading-shared')
  await visit('who', game)
  await page.goto(`${game}/q/1`)
  await answer(page, 0)
  await visit('result-shared', `${game}/result`)
  await visit('ranks', `${game}/ranks`)

  await visit('host', host)
  await press(/^Withdraw/, 1)
  await page.getByText('withdrawn: it does not count').waitFor()
  for (const fold of await page.locator('details > summary').all()) await fold.click()
  await see('host-open')
  await visit('qr', `${host}/qr`)
  await page.goto(host)
  await page.locator('.players a').first().click()
  await page.getByRole('button', { name: 'Rename' }).waitFor()
  await see('player')
  await page.goto(`${host}/delete`)
  await see('delete-game')
  await press('Delete the game')
  await page.getByRole('heading', { name: 'The game is deleted' }).waitFor()
  await see('deleted-game')
  await visit('gone', game)
}
