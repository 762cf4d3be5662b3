/**
 * The catalogue of refusals: everything that can go wrong for a person, by a stable code.
 *
 * The API answers them as problem+json, the pages as error pages. Branch on `code`, never on text.
 *
 * @module
 */

/** What every refusal is called and how HTTP names it. */
export const PROBLEMS = {
  // What was sent cannot be read.
  body_malformed: { status: 400, title: 'The body is not JSON' },
  body_not_text: { status: 400, title: 'The body is not UTF-8 text' },
  body_too_large: { status: 413, title: 'The body is too large' },
  content_type_unsupported: { status: 415, title: 'This call takes JSON' },

  // It can be read, but not like this.
  field_unknown: { status: 422, title: 'There is no such field' },
  field_missing: { status: 422, title: 'A field is missing' },
  field_type: { status: 422, title: 'A field has the wrong type' },
  field_out_of_range: { status: 422, title: 'A value is out of range' },
  field_invalid: { status: 422, title: 'A value cannot be used' },

  // Articles.
  articles_missing: { status: 422, title: 'There is no article' },
  articles_too_many: { status: 422, title: 'A story takes eight articles at most' },
  article_text_missing: { status: 422, title: 'An article has neither text nor html' },
  article_text_twice: { status: 422, title: 'An article has both text and html' },
  article_empty: { status: 422, title: 'An article is empty' },
  article_too_long: { status: 422, title: 'An article is too long' },
  article_html_too_long: { status: 422, title: 'The HTML of an article is too long' },
  article_not_text: { status: 422, title: 'An article is not text' },
  article_unreadable: { status: 422, title: 'An article has no readable text' },
  article_duplicate: { status: 422, title: 'Two articles have the same text' },
  article_unknown: { status: 404, title: 'No such article' },
  article_last: { status: 409, title: 'A story needs an article' },

  // Stories and items.
  story_unknown: { status: 404, title: 'No such story' },
  story_read_only: { status: 403, title: 'Built-in stories cannot be changed' },
  story_changed: { status: 409, title: 'The story was changed meanwhile' },
  item_unknown: { status: 404, title: 'No such item' },
  nothing_to_ask: { status: 422, title: 'There is nothing to ask' },
  nothing_to_swap: { status: 409, title: 'No other question is left' },

  // Games.
  game_unknown: { status: 404, title: 'No such game' },
  game_not_open: { status: 409, title: 'The game is not open yet' },
  game_closed: { status: 409, title: 'The game is closed' },
  game_full: { status: 409, title: 'The game is full' },
  game_expired: { status: 410, title: 'The game is past its date' },
  game_deleted: { status: 410, title: 'The game was deleted' },
  reports_gone: { status: 410, title: 'The reports were deleted' },
  question_unknown: { status: 404, title: 'No such question' },
  item_not_open: { status: 409, title: 'This question is not open yet' },
  item_withdrawn: { status: 410, title: 'This question was withdrawn' },
  response_invalid: { status: 422, title: 'The response cannot be scored' },
  ranks_off: { status: 403, title: 'This game shows no ranks' },

  // Players.
  nickname_taken: { status: 409, title: 'The nickname is taken' },
  nickname_not_free: { status: 422, title: 'This game gives out nicknames' },
  player_unknown: { status: 404, title: 'No such player' },
  player_removed: { status: 403, title: 'The host took this player out' },

  // Keys.
  key_missing: { status: 401, title: 'A key is needed' },
  key_wrong: { status: 403, title: 'The key does not fit' },

  // HTTP.
  route_unknown: { status: 404, title: 'No such address' },
  method_not_allowed: { status: 405, title: 'This address does not take that method' },
  busy: { status: 503, title: 'The database is busy' },
  internal_error: { status: 500, title: 'Something unexpected happened' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof PROBLEMS

/** Where in the input something is wrong (`articles.0.text`; empty for the whole) and what. */
export type Issue = { readonly path: string; readonly message: string }

/** A refusal on its way to the person: an expected answer, not a bug. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly issues: readonly Issue[]

  constructor(code: ProblemCode, detail: string, issues: readonly Issue[]) {
    super(detail)
    this.code = code
    this.issues = issues
  }

  get status(): (typeof PROBLEMS)[ProblemCode]['status'] {
    return PROBLEMS[this.code].status
  }

  get title(): string {
    return PROBLEMS[this.code].title
  }

  /** A sentence that tells a person what to do about it. */
  get detail(): string {
    return this.message
  }
}

/** A refusal to throw: a code of the catalogue and a sentence that a person can act on. */
export function problem(code: ProblemCode, detail: string, issues: readonly Issue[] = []): Problem {
  return new Problem(code, detail, issues)
}
