import type { Context } from 'hono'
import { problem } from '../app/problems.ts'

/** The fields of a form as text: a file is none, and a field sent twice counts by its last. */
export type Form = {
  /** Empty if it was not sent. */
  readonly text: (name: string) => string
  /** All values of a field that may be sent several times. */
  readonly all: (name: string) => string[]
}

export async function readForm(c: Context): Promise<Form> {
  try {
    const form = await c.req.parseBody({ all: true })
    const all = (name: string) =>
      [form[name] ?? []].flat().filter((value) => typeof value === 'string')
    return { all, text: (name) => all(name).at(-1) ?? '' }
  } catch {
    throw problem('body_malformed', 'This is not a form that can be read.')
  }
}
