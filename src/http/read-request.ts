import { parseInput } from '../app/parse-input.ts'
import { problem } from '../app/problems.ts'
import type { QueryKinds, Route } from './route.ts'

/** The query as its schema wants it. Throws the problems of `parseInput`. */
export function readQuery({ query, queryKinds }: Route, parameters: URLSearchParams): unknown {
  if (!query) return undefined
  const names = [...new Set(parameters.keys())]
  return parseInput(
    query,
    Object.fromEntries(names.map((name) => [name, readParameter(name, parameters, queryKinds)])),
  )
}

/** What cannot be read as its kind stays text, which the schema then refuses by name. */
function readParameter(name: string, parameters: URLSearchParams, kinds: QueryKinds): unknown {
  const texts = parameters.getAll(name)
  const text = texts.at(-1) ?? ''
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (kind === 'number') return NUMBER.test(text) ? Number(text) : text
  if (kind === 'flag') return FLAGS.get(text) ?? text
  if (kind === 'list') return texts.flatMap((each) => each.split(',')).filter((each) => each !== '')
  return text
}

const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/

const FLAGS = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
])

/**
 * The JSON body as the route's schema wants it; an empty body counts as `{}`. It is read up to the route's
 * cap and no further. Throws `body_too_large`, `content_type_unsupported`, `body_not_text`,
 * `body_malformed` and the problems of `parseInput`.
 */
export async function readBody({ body, longest }: Route, request: Request): Promise<unknown> {
  if (!body) return undefined
  const bytes = await readBytes(request, longest)
  if (bytes.length === 0) return parseInput(body, {})

  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw problem(
      'content_type_unsupported',
      'Send JSON, with the header “Content-Type: application/json”.',
    )
  }
  const json = parseJson(decode(bytes))
  if (Array.isArray(json)) {
    const detail = 'Send an object with named fields, not a list.'
    throw problem('field_type', detail, [{ path: '', message: detail }])
  }
  return parseInput(body, json)
}

async function readBytes(request: Request, longest: number): Promise<Uint8Array> {
  const tooLarge = () =>
    problem(
      'body_too_large',
      `The body is over ${longest} bytes. Send less, or one article at a time.`,
    )
  if (Number(request.headers.get('content-length') ?? 0) > longest) throw tooLarge()
  if (!request.body) return new Uint8Array()

  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body) {
    length += chunk.length
    if (length > longest) throw tooLarge()
    chunks.push(chunk)
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw problem(
      'body_not_text',
      'The body has bytes that are not UTF-8. Send text, encoded as UTF-8.',
    )
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw problem(
      'body_malformed',
      'The body cannot be read as JSON. Check its quotes, commas and brackets.',
    )
  }
}

/** The key of `Authorization: Bearer …`. Throws `key_missing` if the route needs one. */
export function readKey({ key, isKeyRequired }: Route, request: Request): string | undefined {
  if (!key) return undefined
  const [, given] =
    /^Bearer +([\w.~+/-]{1,200}=*)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  if (given === undefined && isKeyRequired) {
    throw problem('key_missing', `Send the ${key} in the header “Authorization: Bearer …”.`)
  }
  return given
}
