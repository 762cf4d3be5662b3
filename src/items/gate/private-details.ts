import { ADDRESS, isAge, MINOR } from '../words/private-details.ts'
import type { GateRule } from './rule.ts'

/** No address, no minor and nobody’s age is asked about or shown as evidence. */
export const privateDetails: GateRule = {
  id: '9 private-details',
  refuses({ stem, evidence, type, options, key }) {
    for (const text of [stem, ...evidence.map(({ sentence }) => sentence)]) {
      if (ADDRESS.test(text)) return 'it gives a street address'
      if (MINOR.test(text)) return 'it speaks of a minor'
    }
    if (type !== 'figure' && type !== 'figure-source') return null
    const sentence = evidence[0]?.sentence ?? ''
    const asked = [stem, ...options.filter(({ id }) => id === key).map(({ text }) => text)]
    const numbers = asked.flatMap((text) => text.match(/\b\d{1,3}\b(?![,.]\d)/g) ?? [])
    return numbers.some((number) => isAge(number, sentence)) ? 'the figure is an age' : null
  },
}
