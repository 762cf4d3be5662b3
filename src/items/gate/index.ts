/**
 * The gate: rules that every item passes before anybody sees it.
 *
 * @module
 */
import type { Story } from '../../facts/story.ts'
import type { Item } from '../item.ts'
import { viewStory, type StoryView } from '../story-view.ts'
import { alteration } from './alteration.ts'
import { evidenceStands } from './evidence-stands.ts'
import { figureLogic } from './figure-logic.ts'
import { keyDerived } from './key-derived.ts'
import { levelsApart } from './levels-apart.ts'
import { noGiveAway } from './no-give-away.ts'
import { oneRight } from './one-right.ts'
import { optionCount } from './option-count.ts'
import { privateDetails } from './private-details.ts'
import { publicOnly } from './public-only.ts'
import { realDistractors } from './real-distractors.ts'
import type { GateRule, Refusal } from './rule.ts'
import { silentReport } from './silent-report.ts'
import { standsAlone } from './stands-alone.ts'

/** In the order in which they are asked: cheap ones first, so that few items meet the dear ones. */
export const GATE: readonly GateRule[] = [
  evidenceStands,
  optionCount,
  standsAlone,
  noGiveAway,
  publicOnly,
  privateDetails,
  levelsApart,
  figureLogic,
  realDistractors,
  oneRight,
  alteration,
  silentReport,
  keyDerived,
]

/** The first rule that refuses the item, or null if it passes them all. */
export function refusalOf(item: Item, view: StoryView): Refusal | null {
  for (const rule of GATE) {
    const because = rule.refuses(item, view)
    if (because !== null) return { rule: rule.id, because }
  }
  return null
}

/** Asks the gate again about a stored item, for instance after a report has joined the story. */
export const checkItem = (item: Item, story: Story): Refusal | null =>
  refusalOf(item, viewStory(story))
