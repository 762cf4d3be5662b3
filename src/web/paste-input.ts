import type { SubmittedArticle } from '../app/read-reports.ts'
import { Problem, type ProblemCode } from '../app/problems.ts'
import type { Pasted, PasteField, PasteFormat, PasteRefusal } from './components/paste-form.tsx'
import { ERROR_KINDS } from './error-kind.ts'
import { looksLikeHtml } from './looks-like-html.ts'
import type { Form } from './read-form.ts'
import { en } from './strings/en.ts'

export function readPasted({ text }: Form): Pasted {
  return {
    // Browsers send every line break as two characters.
    article: text('article').replaceAll('\r\n', '\n'),
    format: formatOf(text('format')),
    outlet: text('outlet').trim(),
    published: text('published').trim(),
  }
}

const formatOf = (sent: string): PasteFormat => (sent === 'text' || sent === 'html' ? sent : 'auto')

/** As the acts take it: what was left empty is not sent. */
export function toArticle({ article, format, outlet, published }: Pasted): SubmittedArticle {
  const isHtml = format === 'html' || (format === 'auto' && looksLikeHtml(article))
  return {
    ...(isHtml ? { html: article } : { text: article }),
    ...(outlet !== '' && { outlet }),
    ...(published !== '' && { published }),
  }
}

/** What to put right, at the field where it is; anything else is thrown on. */
export function toPasteRefusal(error: unknown): { refusal: PasteRefusal; problem: Problem } {
  if (!(error instanceof Problem) || !isPasteProblem(error.code)) throw error
  const [issue] = error.issues
  const message =
    error.code === 'story_changed' ? en.paste.changed : (issue?.message ?? error.detail)
  return { problem: error, refusal: { field: fieldOf(issue?.path ?? ''), message } }
}

function isPasteProblem(code: ProblemCode): boolean {
  const kind = ERROR_KINDS[code]
  return kind === 'article' || kind === 'form' || kind === 'changed'
}

function fieldOf(path: string): PasteField {
  const last = path.split('.').at(-1)
  return last === 'outlet' || last === 'published' ? last : 'article'
}
