import { checksOf } from '../types/index.ts'
import type { GateRule } from './rule.ts'
import { LONGEST_STEM } from '../wording/stems.ts'
import { isBalanced, wordCount } from '../wording/text.ts'

/** “said that “It is late””: a whole sentence behind “that”. */
const OPENS_SENTENCE =
  /\bthat “(?:(?:We|I|It|This|That|There|They|You|He|She)(?:['’]\w+)?|These|Those|If|When|What|But|And|So|The|An?|My|Our|In|For|Now|Then)\b/

/** A stem is read without the report: it is short, names the report and points at nothing outside. */
export const standsAlone: GateRule = {
  id: '6 stands-alone',
  refuses(item, { reportNames, documents }) {
    const { stem, asks } = item
    const words = wordCount(stem)
    if (words > LONGEST_STEM) return `${words} words`
    if (!stem.endsWith(item.response === 'verdict' ? '.' : '?'))
      return 'it does not end as it should'
    if (!isBalanced(stem)) return 'a quotation mark has no partner'
    if (/\s{2}|\s[,.?]|,,|\.\.\.|["\n]|^[a-z]/.test(stem)) return 'its punctuation is broken'
    if (/[?!.]”\?$/.test(stem)) return 'two marks stand at its end'
    if (/\b(\w{3,}) \1\b/i.test(stem)) return 'a word stands twice in a row'
    if (OPENS_SENTENCE.test(stem)) return 'it turns a quotation into a clause'
    // “two of it soldiers”: a slip of the report that a stem should not repeat.
    if (/\b(?:of|with|by|for|from) it [a-z]+s\b/.test(stem)) return 'its grammar is broken'
    // Which report it is is the question, or one step of a chain; or they are held against each other.
    if (checksOf(item).form === 'reports' || item.type === 'chain') return null
    if (checksOf(item).form === 'statements' && asks.length > 1) return null
    const isNamed = asks.every((id) => stem.includes(reportNames.get(id) ?? '\n'))
    return documents.size > 1 && !isNamed ? 'it does not name the report' : null
  },
}
