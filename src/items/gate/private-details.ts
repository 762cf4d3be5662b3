import { bodyNouns, partiesIn } from '../../facts/gazetteer.ts'
import { keyText } from '../checks/checks.ts'
import type { StoryView } from '../story-view.ts'
import { lastWord } from '../wording/text.ts'
import { ADDRESS, HEALTH, isAge, MINOR, PRIVATE_PERSON } from '../words/private-details.ts'
import { CRIME } from '../words/sensitive.ts'
import { isPublic } from '../pick-sources.ts'
import { checksOf } from '../types/index.ts'
import type { GateRule } from './rule.ts'

/** No address, no minor, nobody’s age or health, and no accusation of a private person is asked about or shown as evidence. */
export const privateDetails: GateRule = {
  id: '9 private-details',
  refuses(item, view) {
    const { evidence } = item
    // What is put in order is told by the options.
    const told = item.response === 'order' ? item.options.map(({ text }) => `${text}.`) : []
    const stem = [item.stem, ...told].join(' ')
    for (const text of [stem, ...evidence.map(({ sentence }) => sentence)]) {
      if (ADDRESS.test(text)) return 'it gives a street address'
      if (MINOR.test(text)) return 'it speaks of a minor'
    }
    if (PRIVATE_PERSON.test(stem) || evidence.some(({ sentence }) => PRIVATE_PERSON.test(sentence)))
      return 'it names a private person'
    if (HEALTH.test(stem) && NAMED.test(stem)) return 'it tells of somebody’s health'
    if (TOLD_AGE.test(stem)) return 'it tells somebody’s age'
    // What a person is accused of is asked only of those who hold an office, or of parties.
    const accused = CRIME.test(stem) || ATTACK.test(stem)
    const stranger = accused ? findStranger(stem, view) : undefined
    if (stranger) return `${stranger} may be a private person`
    if (!checksOf(item).isOfNumber) return null
    const sentence = evidence[0]?.sentence ?? ''
    const asked = [stem, keyText(item)]
    const numbers = asked.flatMap((text) => text.match(/\b\d{1,3}\b(?![,.]\d)/g) ?? [])
    return numbers.some((number) => isAge(number, sentence)) ? 'the figure is an age' : null
  },
}

const TOLD_AGE = /\b\d{1,3}-year-old\b|\baged \d/
const NAMED = /\b[A-Z][a-z'’-]+ [A-Z][a-z'’-]+\b/
const ATTACK = /\b(?:attack|stabb?|beat|hit|threaten|cheat|lied|lying|bull(?:y|ied))(?:ed|ing|s)?\b/
const FULL_NAME = /(?<![A-Z][\w'’-]* )\b[A-Z][a-z'’-]+ [A-Z][a-z'’-]+\b(?! [A-Z])/g

/** The first full name in the stem that is no party of the story with an office or a side. */
function findStranger(stem: string, { actors, actorNames, story }: StoryView): string | undefined {
  const words = stem.replace(/^In [^,]*, |^Which report /, '')
  return [...words.matchAll(FULL_NAME)]
    .map(([name]) => name)
    .find((name) => {
      const actor = actorNames.get(name) ?? actors.find(({ variants }) => variants.includes(name))
      if (actor) return !isPublic(actor)
      const party = story.parties.find(({ variants }) => variants.includes(name))
      if (party) return party.roles.length === 0 && party.side === null
      // Named once and for nothing else. Cities and bodies are none of it.
      return partiesIn(name).length === 0 && !bodyNouns.has(lastWord(name).toLowerCase())
    })
}
