import { createWeb } from '../../../src/web/create-web.tsx'
import { aSite } from '../../support/a-site.ts'
import { bridgeStory } from './bridge-story.ts'
import { browse } from './browse.ts'

type WebOptions = {
  readonly stories?: readonly (typeof bridgeStory)[]
  readonly origin?: string
  /** Makes keys and nicknames the same in each site of that chance. */
  readonly chance?: () => number
}

/** The pages over a real D1, and a browser without script to open them with. */
export function aWeb({ stories = [bridgeStory], origin, chance }: WebOptions = {}) {
  const site = aSite({ stories, ...(chance && { chance }) })
  const web = createWeb(site.deps)
  return { ...site, web, browser: browse(web, origin) }
}
