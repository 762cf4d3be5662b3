import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
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
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - innerWidth',
      )
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

test(
  'every page is under 50 kB and asks nothing of other hosts',
  { timeout: 120_000 },
  async ({ page, expect }) => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const heavy: string[] = []
    await visitEveryPage(page, async (name) => {
      const { length } = await page.content()
      // The desk is one page of work, not one to load on a phone again and again.
      if (length > (name.startsWith('desk') ? 250_000 : 50_000))
        heavy.push(`${name} has ${length} characters`)
    })
    expect(heavy).toEqual([])
    expect(requests.filter((url) => !url.startsWith(inject('productUrl')))).toEqual([])
  },
)

test('the files beside the pages are served as what they are, and their settings are not', async ({
  page,
  expect,
}) => {
  for (const path of [
    '/style.css',
    '/play.js',
    '/forms.js',
    '/host.js',
    '/favicon.svg',
    '/robots.txt',
  ]) {
    const file = await page.request.get(path)
    expect(file.status(), path).toBe(200)
    expect(file.headers()['x-content-type-options'], path).toBe('nosniff')
  }
  for (const path of ['/tsconfig.json', '/_headers', '/.assetsignore']) {
    expect((await page.request.get(path)).status(), path).toBe(404)
  }
})

test(
  'what is pressed is at least 44 pixels high on a phone',
  { timeout: 180_000 },
  async ({ openPage, expect }) => {
    const page = await openPage({ viewport: { width: 360, height: 720 }, hasTouch: true })
    const small: string[] = []
    await visitEveryPage(page, async (name) => {
      const targets = page.locator('button, label.option, summary, .button, .tap, .tally a')
      for (const target of await targets.all()) {
        const box = await target.boundingBox()
        // What is folded away has no size yet.
        if (box && box.height < 44 && (await target.isVisible()))
          small.push(`${name}: ${await target.textContent()}`)
      }
    })
    expect(small).toEqual([])
  },
)
