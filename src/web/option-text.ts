import { inOneLine } from '../app/in-one-line.ts'
import type { Item, Option, Verdict } from '../items/item.ts'
import { en } from './strings/en.ts'

type Asked = {
  readonly response: Item['response']
  readonly options: readonly { readonly id: string; readonly text: string }[]
}

/** What an option says on a page: verdicts in the reader's words, everything else as the item has it. */
export function optionText({ response }: Pick<Asked, 'response'>, { id, text }: Option): string {
  return response === 'verdict' && isVerdict(id) ? en.question.verdicts[id] : text
}

/** The same of a key or a response, by id: of several options all in one line. */
export function textOfResponse(asked: Asked, ids: Item['key']): string {
  return inOneLine(asked.response, ids, (id) => {
    const option = asked.options.find((candidate) => candidate.id === id)
    return option ? optionText(asked, option) : id
  })
}

function isVerdict(id: string): id is Verdict {
  return Object.hasOwn(en.question.verdicts, id)
}
