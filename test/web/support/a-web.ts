import { createWeb } from '../../../src/web/create-web.tsx'
import { aSite } from '../../support/a-site.ts'
import { bridgeStory } from './bridge-story.ts'
import { browse } from './browse.ts'

type WebOptions = {
  readonly stories?: readonly (typeof bridgeStory)[]
  /** What draws the questions: the same seed and the same items give the same round. */
  readonly seed?: string
  readonly origin?: string
}

/** The pages over a real D1, and a browser without script to open them with. */
export function aWeb({ stories = [bridgeStory], seed, origin }: WebOptions = {}) {
  const site = aSite({ stories })
  const newCode: typeof site.deps.newCode = (length) =>
    length === 8 && seed !== undefined ? seed : site.deps.newCode(length)
  const deps = { ...site.deps, newCode }
  const web = createWeb(deps)
  return { ...site, deps, web, browser: browse(web, origin) }
}
