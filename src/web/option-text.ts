import type { Option, Verdict } from '../items/item.ts'
import type { Question } from '../play/question.ts'
import { en } from './strings/en.ts'

/** What an option says on a page: verdicts in the reader's words, everything else as the item has it. */
export function optionText({ response }: Question, { id, text }: Option): string {
  return response === 'verdict' && isVerdict(id) ? en.question.verdicts[id] : text
}

/** The same by id, for the key and the choice of an answered question. */
export function textOfOption(question: Question, id: string): string {
  const option = question.options.find((candidate) => candidate.id === id)
  return option ? optionText(question, option) : id
}

function isVerdict(id: string): id is Verdict {
  return Object.hasOwn(en.question.verdicts, id)
}
