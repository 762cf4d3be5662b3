/**
 * Bodies called by their initials: “the Elmford Harbour Board (EHB)”, later “the EHB”.
 *
 * @module
 */
import { partyOf } from '../gazetteer.ts'

/** Words of a name before its initials in parentheses. */
const LONGEST_NAME = 10

/** Without parentheses, two letters could stand for anything. */
const ENOUGH_INITIALS = 3

/** Whether a name is initials that no list of bodies knows. */
export const isAcronym = (name: string): boolean =>
  /^[A-Z][A-Za-z]?[A-Z]{1,4}$/.test(name) && partyOf(name) === undefined

/** “EHB” for “Elmford Harbour Board”, with or without its small words: “BoE” and “BE” for “Bank of Elmford”. */
function isSpelledBy(acronym: string, name: string): boolean {
  const initials = name.split(/[\s-]+/).map((word) => word.charAt(0))
  const capitals = initials.filter((letter) => letter !== letter.toLowerCase())
  const letters = acronym.toUpperCase()
  return (
    capitals.length > 1 &&
    (letters === capitals.join('') || letters === initials.join('').toUpperCase())
  )
}

/** Whether a name used elsewhere is the one that the initials stand for. */
export const isLongFor = (acronym: string, name: string): boolean =>
  acronym.length >= ENOUGH_INITIALS && isSpelledBy(acronym, name)

/** The name that a text sets before these initials in parentheses, and where; undefined if it never does. */
export function introducedAs(
  acronym: string,
  text: string,
): { readonly name: string; readonly at: number } | undefined {
  const at = text.indexOf(` (${acronym})`)
  const words = text.slice(0, Math.max(0, at)).split(/\s+/).slice(-LONGEST_NAME)
  for (let size = 2; size <= words.length; size++) {
    const name = words.slice(-size).join(' ').replaceAll('’', "'")
    if (/^[A-Z]/.test(name) && isSpelledBy(acronym, name)) return { name, at }
  }
  return undefined
}
