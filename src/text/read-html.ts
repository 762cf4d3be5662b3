import { type Handler, Parser } from 'htmlparser2'
import { decodeEntities } from './decode-entities.ts'
import { cleanLines, type Verdict } from './clean-lines.ts'
import { trimSpan } from './characters.ts'
import { type Line, type LineHint, makeLine } from './line.ts'
import { mergeTags, type TagMetadata, type Tags } from './read-tags.ts'
import {
  BLOCK_ELEMENTS,
  FURNITURE_NAMES,
  SKIPPED_ELEMENTS,
  TEXT_NAMES,
  VOID_ELEMENTS,
} from './words/html-elements.ts'

/** What a page gives. */
export type Page = {
  /** The text of the blocks that cleaning keeps, a blank line between them. */
  readonly body: string
  /** The lines of `body`; subheadings are among them. */
  readonly lines: readonly Line[]
  readonly verdicts: readonly Verdict[]
  /** Every line of the page, for what stands outside the article's text (bylines, dates, credits). */
  readonly all: { readonly lines: readonly Line[]; readonly verdicts: readonly Verdict[] }
  /** What the page's tags say about it. */
  readonly metadata: TagMetadata
}

/** Reads a page in one pass over its tags. Scripts, styles, menus, forms and captions give no text. */
export function readHtml(html: string): Page {
  const { blocks, tags } = parse(html)
  const [, lines] = layOut(blocks)
  const verdicts = cleanLines(lines)
  const isKept = (_: unknown, at: number): boolean =>
    verdicts[at] === null || verdicts[at] === 'subheading'
  const [body, kept] = layOut(blocks.filter(isKept))
  return {
    body,
    lines: kept,
    verdicts: verdicts.filter(isKept),
    all: { lines, verdicts },
    metadata: mergeTags(tags),
  }
}

/** `furniture` holds the numbers of the elements around it whose names mark page furniture. */
type Block = {
  readonly text: string
  readonly hint: LineHint
  readonly furniture: readonly number[]
}

const GAP = '\n\n'

function layOut(blocks: readonly Block[]): readonly [text: string, lines: Line[]] {
  const text = blocks.map((block) => block.text).join(GAP)
  let at = 0
  const lines = blocks.map((block) => {
    const start = at
    at += block.text.length + GAP.length
    return makeLine(text, [start, start + block.text.length], true, block.hint)
  })
  return [text, lines]
}

/** An open element; what it inherits from its ancestors is worked out once, when it opens. */
type Frame = {
  readonly isSkipped: boolean
  readonly isLink: boolean
  readonly role: LineHint['role']
  readonly furniture: readonly number[]
}

const OUTERMOST: Frame = { isSkipped: false, isLink: false, role: 'text', furniture: [] }
const MOST_FURNITURE = 8
const LONGEST_DATA = 200_000
const PIECE = 8192
const DEEPEST = 1000

function parse(html: string): { blocks: Block[]; tags: Tags } {
  const blocks: Block[] = []
  const tags: Tags = { meta: new Map(), title: '', times: [], data: [] }
  const stack: Frame[] = []
  let frame = OUTERMOST
  let furnished = 0
  let text = ''
  let linked = 0
  let reading: 'title' | 'data' | null = null
  let read = ''

  const flush = (): void => {
    const clean = squeeze(decodeEntities(text))
    if (clean !== '') {
      const share = Math.min(1, linked / clean.length)
      blocks.push({
        text: clean,
        hint: { linked: share, role: frame.role },
        furniture: frame.furniture,
      })
    }
    text = ''
    linked = 0
  }

  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      const isBlock = BLOCK_ELEMENTS.has(name)
      if (isBlock || name === 'br') flush()
      if (name === 'meta') readMeta(tags, attributes)
      if (name === 'link' && attributes['rel'] === 'canonical')
        tags.meta.set('canonical', decodeEntities(attributes['href'] ?? ''))
      if (name === 'time') readTime(tags, attributes)
      if (VOID_ELEMENTS.has(name)) return
      if (name === 'title' && tags.title === '') reading = 'title'
      if (name === 'script' && attributes['type'] === 'application/ld+json') reading = 'data'
      read = ''
      stack.push(frame)
      frame = {
        isSkipped: frame.isSkipped || SKIPPED_ELEMENTS.has(name) || isHidden(attributes),
        isLink: frame.isLink || name === 'a',
        role: isBlock ? roleOf(name, frame.role) : frame.role,
        furniture: isBlock
          ? furnitureOf(name, attributes, frame, () => ++furnished)
          : frame.furniture,
      }
    },
    ontext(data) {
      if (reading !== null && read.length < LONGEST_DATA) read += data
      if (frame.isSkipped) return
      text += data
      if (frame.isLink) linked += data.trim().length
    },
    onclosetag(name) {
      if (VOID_ELEMENTS.has(name)) return
      if (BLOCK_ELEMENTS.has(name)) flush()
      if (reading === 'title' && name === 'title') tags.title = squeeze(decodeEntities(read))
      if (reading === 'data' && name === 'script') tags.data.push(read)
      reading = null
      frame = stack.pop() ?? OUTERMOST
    },
  }
  // Entities are decoded here, block by block: the parser's own table of them is the largest thing in its bundle.
  const parser = new Parser(handler, { decodeEntities: false })
  // In pieces, so that a page nested without end can be left: the parser's cost grows with the depth.
  for (let at = 0; at < html.length && stack.length < DEEPEST; at += PIECE) {
    parser.write(html.slice(at, at + PIECE))
  }
  parser.end()
  flush()
  return { blocks: withoutFurniture(blocks), tags }
}

type Attributes = Readonly<Record<string, string>>

function readMeta(tags: Tags, attributes: Attributes): void {
  const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop']
  const content = squeeze(decodeEntities(attributes['content'] ?? ''))
  if (name === undefined || content === '') return
  const key = name.toLowerCase()
  if (!tags.meta.has(key)) tags.meta.set(key, content)
}

const MOST_TIMES = 20

/** Times of updates are no dates of publication. */
function readTime(tags: Tags, attributes: Attributes): void {
  const value = attributes['datetime']
  if (value === undefined || tags.times.length >= MOST_TIMES) return
  const marks = `${attributes['class'] ?? ''} ${attributes['itemprop'] ?? ''}`.toLowerCase()
  const isPublished = marks.includes('publish') || 'pubdate' in attributes
  if (isPublished || !/updat|modif/.test(marks)) tags.times.push({ value, isPublished })
}

const isHidden = (attributes: Attributes): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  attributes['role'] === 'navigation' ||
  (attributes['style'] ?? '').replaceAll(' ', '').includes('display:none')

/** Furniture inside the text is furniture; text inside furniture-named wrappers is text. */
function furnitureOf(
  name: string,
  attributes: Attributes,
  parent: Frame,
  number: () => number,
): readonly number[] {
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase()
  if (attributes['itemprop'] === 'articleBody' || hasPart(names, TEXT_NAMES)) return []
  if (name !== 'form' && !hasPart(names, FURNITURE_NAMES)) return parent.furniture
  return [...parent.furniture.slice(-MOST_FURNITURE), number()]
}

const hasPart = (names: string, parts: readonly string[]): boolean =>
  names.length > 1 && parts.some((part) => names.includes(part))

const HEADING = /^h[1-6]$/

function roleOf(name: string, outer: LineHint['role']): LineHint['role'] {
  if (HEADING.test(name)) return 'heading'
  if (name === 'li') return 'item'
  return name === 'figure' || outer === 'caption' ? 'caption' : 'text'
}

const MOST_OF_THE_TEXT = 0.35
const SENTENCE_LENGTH = 80

/** Drops furniture, unless the element so named holds much of the page's text (“widget-wrapper”). */
function withoutFurniture(blocks: readonly Block[]): Block[] {
  const held = new Map<number, number>()
  let all = 0
  for (const { text, furniture, hint } of blocks) {
    if (text.length < SENTENCE_LENGTH || hint.linked > 0.5) continue
    all += text.length
    for (const number of furniture) held.set(number, (held.get(number) ?? 0) + text.length)
  }
  const isFurniture = (number: number): boolean => (held.get(number) ?? 0) < all * MOST_OF_THE_TEXT
  return blocks.filter(({ furniture }) => !furniture.some(isFurniture))
}

const SPACES = /[ \t\n\r\f\u00a0]+/g
const squeeze = (text: string): string => {
  const plain = text.replace(SPACES, ' ')
  return plain.slice(...trimSpan(plain, 0, plain.length))
}
