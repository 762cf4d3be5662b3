/**
 * Fields that several inputs share.
 *
 * @module
 */
import * as v from 'valibot'
import { ITEM_TYPES } from '../store/stored-json.ts'
import { isDay } from './dates.ts'
import { isBlank } from './is-blank.ts'

/**
 * Controls, line breaks, halves of characters, direction marks and characters without width: they have no
 * place in a name, and can make it read as another.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u

/** So many accents on one letter run over the lines above and below. */
const PILED_UP = /\p{M}{4}/u

/** Whatever else is not seen: two names would look the same. */
const HIDDEN = /\p{DI}/u

/**
 * What is not seen but needed: joiners between letters of Arabic and of the scripts of India (U+08A0 to U+0DFF)
 * and between emoji, and signs of how an emoji looks.
 */
const NEEDED =
  /(?<=[[\u0600-\u06FF\u0750-\u077F\u08A0-\u0DFF]&&[\p{L}\p{M}]])[\u200C\u200D](?=[[\u0600-\u06FF\u0750-\u077F\u08A0-\u0DFF]&&[\p{L}\p{M}]])|(?<=[\p{ExtPict}\p{EMod}\uFE0F])\u200D(?=\p{ExtPict})|(?<=\p{ExtPict})[\uFE0E\uFE0F]|(?<=[0-9#*])\uFE0F(?=\u20E3)/gv

/** One line of plain text. */
export const lineOfText = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'Leave the field out, or give it at least one character.'),
    v.maxLength(longest, `At most ${longest} characters.`),
    v.check(
      (text) => !UNSEEN.test(text),
      'Line breaks and control characters cannot be used here.',
    ),
    v.check((text) => !isBlank(text), 'Give at least one character that can be seen.'),
  )

/** What players call themselves or are called by their host. */
export const nickname = v.pipe(
  lineOfText(30),
  v.normalize('NFC'),
  v.check((text) => /[\p{L}\p{N}]/u.test(text), 'A nickname has at least one letter or digit.'),
  v.check((text) => !HIDDEN.test(text.replace(NEEDED, '')), 'A nickname has no hidden characters.'),
  v.check((text) => !PILED_UP.test(text), 'At most three accents on one letter.'),
)

/** An id or a code that a caller sends back. */
export const identifier = v.pipe(
  v.string(),
  v.minLength(1, 'An id is not empty.'),
  v.maxLength(100, 'No id is longer than 100 characters.'),
)

export const key = v.pipe(v.string(), v.maxLength(200, 'No key is longer than 200 characters.'))

/** What a game or a story is called. */
export const gameTitle = lineOfText(200)

/** Items in the order in which they are to be asked. */
export const itemIds = v.pipe(
  v.array(identifier),
  v.minLength(1, 'Name at least one item, or leave the field out.'),
  v.maxLength(50, 'At most 50 items.'),
  v.check((ids) => new Set(ids).size === ids.length, 'Name each item once.'),
)

/** How many questions. */
export const count = v.pipe(
  v.number(),
  v.integer('A whole number is needed.'),
  v.minValue(1, 'At least 1.'),
  v.maxValue(50, 'At most 50.'),
)

export { ITEM_TYPES }

export const types = v.pipe(
  v.array(
    v.picklist(ITEM_TYPES),
    `This field takes a list. Give one or more of: ${ITEM_TYPES.join(', ')}.`,
  ),
  v.minLength(1, 'Name at least one type, or leave the field out.'),
  v.maxLength(20, 'At most 20 types.'),
)

export const difficulty = v.picklist(['easy', 'medium', 'hard'])

/** What makes a choice repeatable. A number means the same as its digits. */
export const seed = v.pipe(
  v.union([v.string(), v.number()], 'This field takes text or a number.'),
  v.transform(String),
  v.minLength(1, 'A seed has at least one character.'),
  v.maxLength(64, 'A seed has at most 64 characters.'),
)

/** An instant with its offset, as milliseconds since 1970. */
export const instant = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/,
    'Write it like 2026-11-21T15:00:00Z.',
  ),
  v.check(
    (text) => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
    'There is no such date.',
  ),
  v.transform(Date.parse),
)
