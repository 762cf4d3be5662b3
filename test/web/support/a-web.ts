import { createWeb } from '../../../src/web/create-web.tsx'
import { aSite } from '../../support/a-site.ts'
import { bridgeStory } from './bridge-story.ts'
import { browse } from './browse.ts'

type WebOptions = {
  readonly stories?: readonly (typeof bridgeStory)[]
  readonly origin?: string
}

/** The pages over a real D1, and a browser without script to open them with. */
export function aWeb({ stories = [bridgeStory], origin }: WebOptions = {}) {
  const site = aSite({ stories })
  const web = createWeb(site.deps)
  return { ...site, web, browser: browse(web, origin) }
}
