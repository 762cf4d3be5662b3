import type { GateRule } from './rule.ts'

/** A key is proven by words that stand in the report, in its own prose, where the item says. */
export const evidenceStands: GateRule = {
  id: '1 evidence-stands',
  refuses({ evidence }, { documents }) {
    if (evidence.length === 0) return 'there is no evidence'
    for (const { articleId, sentence, span, marks } of evidence) {
      const document = documents.get(articleId)
      if (!document) return 'the report is not in the story'
      if (document.body.slice(...span) !== sentence)
        return 'the sentence does not stand at its span'
      if (document.removed.some((part) => part.span[0] < span[1] && part.span[1] > span[0]))
        return '9: the sentence lies in a part that is not the report’s own prose'
      if (!document.paragraphs.some((part) => part.span[0] <= span[0] && part.span[1] >= span[1]))
        return '9: the sentence lies in no paragraph of the report'
      if (marks.some((mark) => mark.span[0] < span[0] || mark.span[1] > span[1]))
        return 'a mark lies outside the sentence'
    }
    return null
  },
}
