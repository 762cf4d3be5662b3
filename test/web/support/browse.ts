import type { Hono } from 'hono'
import { DomUtils, parseDocument } from 'htmlparser2'

type Dom = ReturnType<typeof parseDocument>
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]
type Cookie = { readonly value: string; readonly path: string }

/** A page as a browser without script has it. */
export type Page = {
  readonly path: string
  readonly status: number
  readonly headers: Headers
  readonly html: string
  readonly dom: Dom
  readonly title: string
  /** What is to be read in the main part. */
  readonly text: string
}

export type Browser = ReturnType<typeof browse>

/**
 * A browser without script over the pages: keeps cookies by name and path, follows redirects and
 * sends forms with the headers of a browser on plain http.
 */
export function browse(web: Hono, origin = 'http://localhost') {
  const cookies = new Map<string, Cookie>()

  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const [pathname = ''] = path.split(/[?#]/)
    const cookie = [...cookies]
      .filter(([, { path: scope }]) => pathname === scope || pathname.startsWith(`${scope}/`))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')
    const headers = new Headers(init.headers)
    if (cookie !== '') headers.set('Cookie', cookie)
    const response = await web.request(origin + path, { ...init, headers })
    for (const line of response.headers.getSetCookie()) keep(line)
    return response
  }

  function keep(line: string) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (name === undefined || value === undefined) return
    cookies.set(name, { value, path: /; Path=([^;]+)/.exec(line)?.[1] ?? '/' })
  }

  async function open(path: string, response: Response): Promise<Page> {
    const location = response.headers.get('Location')
    if (location !== null && response.status < 400) return get(location)
    const html = await response.text()
    const dom = parseDocument(html)
    return {
      path,
      status: response.status,
      headers: response.headers,
      html,
      dom,
      title: textOf(DomUtils.getElementsByTagName('title', dom)),
      text: textOf(DomUtils.getElementsByTagName('main', dom)),
    }
  }

  async function get(path: string): Promise<Page> {
    return open(path, await send(path))
  }

  /** Sends a form, as a press of its button does. */
  async function post(
    path: string,
    fields: Record<string, string> | [name: string, value: string][],
  ): Promise<Page> {
    const headers = { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' }
    const body = new URLSearchParams(fields).toString()
    return open(path, await send(path, { method: 'POST', headers, body }))
  }

  /** Sends the first form of a page with what it holds, and what is filled in. */
  async function submit(
    page: Page,
    filledIn: Record<string, string> | [name: string, value: string][] = {},
  ): Promise<Page> {
    const [form] = DomUtils.getElementsByTagName('form', page.dom)
    if (!form) throw new Error(`There is no form on ${page.path}: ${page.text}`)
    const hidden = inputsOf(form, 'hidden').map(({ attribs }): [string, string] => [
      attribs['name'] ?? '',
      attribs['value'] ?? '',
    ])
    const filled = Array.isArray(filledIn) ? filledIn : Object.entries(filledIn)
    return post(form.attribs['action'] ?? page.path, [
      ...hidden.filter(([name]) => filled.every(([other]) => other !== name)),
      ...filled,
    ])
  }

  /** Presses the button of that text, with what its form holds and what is filled in. */
  async function press(
    page: Page,
    text: string,
    filledIn: Record<string, string> = {},
  ): Promise<Page> {
    const button = DomUtils.getElementsByTagName('button', page.dom).find((candidate) =>
      textOf([candidate]).startsWith(text),
    )
    const form = button && formOf(button)
    if (!form) throw new Error(`There is no button “${text}” on ${page.path}: ${page.text}`)
    const { name, value = '' } = button.attribs
    return post(form.attribs['action'] ?? page.path, [
      ...entriesOf(form).filter(([field]) => !Object.hasOwn(filledIn, field)),
      ...(name === undefined ? [] : [[name, value] as [string, string]]),
      ...Object.entries(filledIn),
    ])
  }

  return { cookies, send, get, post, submit, press }
}

function formOf(element: Element): Element | undefined {
  const { parent } = element
  if (!parent || !('attribs' in parent)) return undefined
  return parent.name === 'form' ? parent : formOf(parent)
}

/** What a form sends by itself: what is written in it, and what is checked. */
function entriesOf(form: Element): [name: string, value: string][] {
  return DomUtils.getElementsByTagName('*', form).flatMap(({ name, attribs, children }) => {
    const { name: field, type = 'text', value = type === 'checkbox' ? 'on' : '' } = attribs
    const isChoice = type === 'radio' || type === 'checkbox'
    if (field === undefined || (isChoice && !('checked' in attribs))) return []
    if (name === 'textarea') return [[field, DomUtils.textContent(children)]]
    return name === 'input' ? [[field, value]] : []
  })
}

/** The same by name. */
export const fieldsOf = (form: Element): Record<string, string> =>
  Object.fromEntries(entriesOf(form))

function textOf(elements: Element[]): string {
  return DomUtils.textContent(elements).replaceAll(/\s+/g, ' ').trim()
}

function inputsOf(within: Dom | Element, type: string): Element[] {
  return DomUtils.getElementsByTagName('input', within).filter(
    ({ attribs }) => attribs['type'] === type,
  )
}

/** The values that a question lets one choose from. */
export function choicesOf(page: Page): string[] {
  return inputsOf(page.dom, 'radio').map(({ attribs }) => attribs['value'] ?? '')
}

/** Something that answers a question of any kind: its first option, or its options in the order in which they stand. */
export function anyAnswer(page: Page): [name: string, value: string][] {
  const [box] = inputsOf(page.dom, 'checkbox')
  if (box) return [['chosen', box.attribs['value'] ?? '']]
  const selects = DomUtils.getElementsByTagName('select', page.dom)
  if (selects.length === 0) return [['response', choicesOf(page)[0] ?? '']]
  return selects.map((select, at) => {
    const options = DomUtils.getElementsByTagName('option', select)
    return [select.attribs['name'] ?? '', options[at + 1]?.attribs['value'] ?? '']
  })
}

/** The target of the link with that text. */
export function linkTo(page: Page, text: string): string {
  const link = DomUtils.getElementsByTagName('a', page.dom).find((a) => textOf([a]) === text)
  const target = link?.attribs['href']
  if (target === undefined) throw new Error(`There is no link “${text}” on ${page.path}`)
  return target
}

/** Every element, for rules that hold for all of them. */
export function elementsOf(page: Page): Element[] {
  return DomUtils.getElementsByTagName('*', page.dom)
}
