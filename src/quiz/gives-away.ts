import { keyTexts } from '../items/checks/checks.ts'
import type { Item, Option } from '../items/item.ts'
import { stemsOf } from '../items/similarity.ts'
import { checksOf } from '../items/types/index.ts'

/**
 * Whether one item's stem tells another's key: the key's text stands in it, and the other's own stem does not hold
 * it. Where the key is a report, as many stems name it, the stem has to speak of the same matter too. Events are put
 * in order by their years, so that another stem tells one if it holds a year and most of the event's words; and a
 * statement about several claims is told by whatever asks about one of them.
 */
export function givesAway(item: Item, other: Item): boolean {
  if (other.response === 'verdict') return false
  if (other.type === 'timeline')
    return YEAR.test(item.stem) && other.options.some((event) => isOfOneMatter(event, item))
  const { form } = checksOf(other)
  if (form === 'statements') return isOfOneMatter(other, item)
  return keyTexts(other).some((key) => {
    const words = key.replace(/^(?:the|an?) /i, '').toLowerCase()
    if (!holds(item.stem, words) || holds(other.stem, words)) return false
    return (form !== 'reports' && form !== 'steps') || isOfOneMatter(other, item)
  })
}

const YEAR = /\b[12]\d{3}\b/

/** Share of the words that one stem has in common with another of the same matter. */
const OF_ONE_MATTER = 0.4

function isOfOneMatter(one: Item | Option, other: Item): boolean {
  const [stems, others] = [stemsIn(one), stemsIn(other)]
  let shared = 0
  for (const stem of stems) if (others.has(stem)) shared++
  return shared >= stems.size * OF_ONE_MATTER
}

const known = new WeakMap<Item | Option, ReadonlySet<string>>()

/** The stems of an item's stem, or of an option. A draw asks for them again and again. */
function stemsIn(of: Item | Option): ReadonlySet<string> {
  const stems = known.get(of) ?? stemsOf('stem' in of ? of.stem : of.text)
  known.set(of, stems)
  return stems
}

/** Whether the text holds the words as words: “US” does not stand in “Russia”. */
function holds(text: string, words: string): boolean {
  const lower = text.toLowerCase()
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1))
    if (!/\w/.test(lower.charAt(at - 1)) && !/\w/.test(lower.charAt(at + words.length))) return true
  return false
}
