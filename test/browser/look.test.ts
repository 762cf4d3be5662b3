import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { findBarriers, test } from '../support/browser-test.ts'
import { visitEveryPage } from './support/play.ts'

/** Set to a folder to get a picture of every page. */
const PICTURES = process.env['PICTURES']

const SCREENS = [
  { width: 360, height: 720, colorScheme: 'light' },
  { width: 360, height: 720, colorScheme: 'dark' },
  { width: 1280, height: 800, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'dark' },
] as const

test.for(SCREENS)(
  'no page has a barrier or scrolls sideways: $width px, $colorScheme',
  { timeout: 180_000 },
  async ({ width, height, colorScheme }, { openPage, expect }) => {
    const page = await openPage({ viewport: { width, height }, colorScheme })
    const barriers: string[] = []
    await visitEveryPage(page, async (name) => {
      const found = await findBarriers(page)
      barriers.push(...found.map((barrier) => `${name}: ${barrier}`))
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (overflow > 0) barriers.push(`${name}: scrolls ${overflow} px sideways`)
      if (PICTURES) {
        mkdirSync(PICTURES, { recursive: true })
        const path = join(PICTURES, `${name}-${width}-${colorScheme}.png`)
        await page.screenshot({ path, fullPage: true })
      }
    })
    expect(barriers).toEqual([])
  },
)

test('every page is under 50 kB and asks nothing of other hosts', async ({ page, expect }) => {
  const heavy: string[] = []
  const foreign: string[] = []
  page.on('response', async (response) => {
    if (!response.url().startsWith(new URL(page.url()).origin)) foreign.push(response.url())
    if (response.request().resourceType() !== 'document' || response.status() >= 300) return
    const { length } = await response.body()
    if (length > 50_000) heavy.push(`${response.url()} has ${length} bytes`)
  })
  await visitEveryPage(page, async () => {})
  expect(heavy).toEqual([])
  expect(foreign.filter((url) => !url.startsWith('about:'))).toEqual([])
})

test('what is pressed is at least 44 pixels high on a phone', async ({ openPage, expect }) => {
  const page = await openPage({ viewport: { width: 360, height: 720 }, hasTouch: true })
  const small: string[] = []
  await visitEveryPage(page, async (name) => {
    const targets = page.locator('button, label.option, summary, .button, .tap, .tally a')
    for (const target of await targets.all()) {
      const box = await target.boundingBox()
      if (box && box.height < 44) small.push(`${name}: ${await target.textContent()}`)
    }
  })
  expect(small).toEqual([])
})
