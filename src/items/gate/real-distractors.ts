import { actorShownAs } from '../option-texts.ts'
import { isDefinite } from '../pick-sources.ts'
import { isSameSide } from '../actors.ts'
import { readAmount } from '../wording/read-amount.ts'
import { VOICE_OPTIONS } from '../voices.ts'
import { reportAsSubject } from '../wording/stems.ts'
import type { GateRule } from './rule.ts'

/** Wrong options are real values of the story; two sources of one side never stand together. */
export const realDistractors: GateRule = {
  id: '3 real-distractors',
  refuses(item, view) {
    if (item.response === 'verdict') return null
    const texts = item.options.map(({ text }) => text)
    if (new Set(texts.map((text) => text.toLowerCase())).size < texts.length)
      return 'two options are the same'
    if (item.type === 'figure') {
      const key = readAmount(item.options.find(({ id }) => id === item.key)?.text ?? '').value ?? 0
      for (const text of texts) {
        const { value } = readAmount(text)
        if (value === null || !view.figures.some((figure) => figure.value === value))
          return `“${text}” is no figure of the story`
        if (value / key > 10 || value / key < 0.1) return `“${text}” is of another magnitude`
      }
      return null
    }
    if (item.type === 'outlet') {
      const reports = item.asks.map((id) => reportAsSubject(id, view))
      const stray = texts.find((text) => !reports.includes(text))
      return stray === undefined ? null : `“${stray}” is no report that is asked`
    }
    if (item.type === 'voice') {
      const stray = Object.values(VOICE_OPTIONS).find((text) => !texts.includes(text))
      return stray === undefined ? null : `“${stray}” is no option`
    }
    const actors = texts.map((text) => actorShownAs(text, view))
    const nobody = actors.find((actor) => actor && !isDefinite(actor))
    if (nobody) return `“${nobody.shown}” is nobody in particular`
    if (actors.filter((actor) => actor?.isNamed === false).length > 1)
      return 'more than one option has no name'
    for (const [at, actor] of actors.entries()) {
      const text = texts[at] ?? ''
      if (!actor) return `“${text}” is no source of the story`
      const twin = actors.slice(at + 1).find((other) => other && isSameSide(actor, other))
      if (twin) return `“${text}” and “${twin.shown}” are of one side`
    }
    return null
  },
}
