import { sampleReports } from '../../../questions/sample-reports.ts'
import { en } from '../../../src/web/strings/en.ts'
import type { Browser, Page } from './browse.ts'

/** The desk of a new story of two invented reports. */
export async function toDesk(browser: Browser): Promise<Page> {
  return browser.press(await browser.get('/new'), en.paste.sample)
}

/** Pastes a text by itself. */
export async function paste(
  browser: Browser,
  article: string = sampleReports[0].text,
  fields: Record<string, string> = {},
): Promise<Page> {
  return browser.press(await browser.get('/new'), en.paste.see, { article, ...fields })
}

/** Shares the story of a desk as it stands. */
export async function share(
  browser: Browser,
  desk: Page,
  fields: Record<string, string> = {},
): Promise<Page> {
  const form = await browser.get(`${pathOf(desk)}/share`)
  return browser.press(form, en.share.button, fields)
}

/** The address of a page without what was done last. */
export const pathOf = ({ path }: Page): string => path.replace(/[?#].*$/, '')

export const codeOf = (host: Page): string => pathOf(host).slice('/h/'.length)

/** The link with the key that a page asks one to keep. */
export function keyUrlOf({ html, path }: Page): string {
  const url = /href="([^"]+\/(?:key|resume)\/[^"]+)"/.exec(html)?.[1]
  if (url === undefined) throw new Error(`${path} has no link to keep`)
  return url
}
