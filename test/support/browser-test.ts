import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core'
import { inject, test as base } from 'vitest'

type OpenPage = (options?: BrowserContextOptions) => Promise<Page>

/**
 * `test` for browser tests. `page` is a fresh page of a fresh visitor (no cookies); `openPage`
 * gives further visitors, or one with other settings: `openPage({ javaScriptEnabled: false })`,
 * `openPage({ viewport: { width: 360, height: 640 } })`. Paths are relative: `page.goto('/play')`.
 * A test fails when one of its pages throws, or when its policy blocks something.
 */
export const test = base.extend<{ browser: Browser; openPage: OpenPage; page: Page }>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixture names from the pattern
    async ({}, use) => {
      const browser = await chromium.launch(inject('chromium'))
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  openPage: async ({ browser }, use) => {
    const complaints: string[] = []
    const opened: Page[] = []
    await use(async (options) => {
      const context = await browser.newContext({ baseURL: inject('productUrl'), ...options })
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) complaints.push(message.text())
      })
      opened.push(page)
      return page
    })
    for (const page of opened) await page.context().close()
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`)
  },
  page: async ({ openPage }, use) => {
    await use(await openPage())
  },
})

/**
 * What axe finds wrong with the page as it is now (WCAG 2.2 A and AA), one line a finding, so that
 * a test can say `expect(await findBarriers(page)).toEqual([])`. Needs JavaScript on.
 */
export async function findBarriers(page: Page): Promise<string[]> {
  // Run through the debugger, not as a script tag: the product's policy allows only its own files.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<axe.AxeResults>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  )
}
