import type { Page } from 'playwright-core'
import { sampleReports } from '../../../questions/sample-reports.ts'

/** Three reports on one invented event, as a teacher would paste them. */
export const REPORTS: readonly { readonly outlet: string; readonly text: string }[] = [
  ...sampleReports,
  {
    outlet: 'Harbour Observer',
    text: `Ferry firm hires twelve people for the Mill Bridge closure

The ferry company Eskdale Line will hire 12 people for the closure of the Mill Bridge, its director, Olga Brandt, said on Wednesday. She said that the boats would leave every 15 minutes.

Mayor Ines Hallorin told the Harbour Observer that the town would pay 310,000 crowns for the ferry.

Tobias Renn, the regional opposition leader, said that the ferry would cost 500,000 crowns. "The town has forgotten the winter ice," Renn said.

According to the Alderwick Harbour Office, the river was frozen for 19 days last winter. The office warned that no boat could run on such days.`,
  },
]

/** From the home page to the desk, one report after the other. Answers how often something was pressed. */
export async function pasteReports(page: Page): Promise<number> {
  let presses = 0
  const press = async (name: string, role: 'link' | 'button' = 'button') => {
    await page.getByRole(role, { name, exact: true }).click()
    presses++
  }
  await page.goto('/')
  await press('Make a quiz from your articles', 'link')
  for (const [at, { outlet, text }] of REPORTS.entries()) {
    await page.getByRole('textbox', { name: 'The report' }).fill(text)
    await page.getByRole('textbox', { name: 'Outlet' }).fill(outlet)
    const isLast = at === REPORTS.length - 1
    await press(isLast ? 'See the questions' : 'Add another report')
    await page.getByText(isLast ? 'Your story' : `Report ${at + 2} of 8`).waitFor()
  }
  return presses
}

/** From the desk to the teacher's page of a game. Answers its code. */
export async function shareStory(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Share with your class' }).click()
  await page.getByRole('button', { name: 'Make the link' }).click()
  await page.getByRole('heading', { name: 'How to join' }).waitFor()
  return new URL(page.url()).pathname.slice('/h/'.length)
}

/** The stems of the questions on the desk, in their order. */
export async function stemsOnDesk(page: Page): Promise<string[]> {
  return page.locator('.desk-cards h3').allTextContents()
}
