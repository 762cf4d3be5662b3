import type { ProblemCode } from '../app/problems.ts'

/** What went wrong, as far as a person can do something about it. Each has its words in `strings/`. */
export type ErrorKind =
  | 'form'
  | 'article'
  | 'story'
  | 'readOnly'
  | 'changed'
  | 'nothingToAsk'
  | 'game'
  | 'notOpen'
  | 'closed'
  | 'full'
  | 'expired'
  | 'deleted'
  | 'reportsGone'
  | 'question'
  | 'notYet'
  | 'withdrawn'
  | 'ranksOff'
  | 'nickname'
  | 'player'
  | 'removed'
  | 'lastArticle'
  | 'noSwap'
  | 'noKey'
  | 'notHost'
  | 'address'
  | 'method'
  | 'busy'
  | 'forbidden'
  | 'internal'

/** Every refusal of the catalogue has its page: the compiler says so if one is new. */
export const ERROR_KINDS = {
  body_malformed: 'form',
  body_not_text: 'form',
  body_too_large: 'form',
  content_type_unsupported: 'form',
  field_unknown: 'form',
  field_missing: 'form',
  field_type: 'form',
  field_out_of_range: 'form',
  field_invalid: 'form',
  articles_missing: 'article',
  articles_too_many: 'article',
  article_text_missing: 'article',
  article_text_twice: 'article',
  article_empty: 'article',
  article_too_long: 'article',
  article_html_too_long: 'article',
  article_not_text: 'article',
  article_unreadable: 'article',
  article_duplicate: 'article',
  article_unknown: 'story',
  article_last: 'lastArticle',
  story_unknown: 'story',
  story_read_only: 'readOnly',
  story_changed: 'changed',
  item_unknown: 'question',
  nothing_to_ask: 'nothingToAsk',
  nothing_to_swap: 'noSwap',
  game_unknown: 'game',
  game_not_open: 'notOpen',
  game_closed: 'closed',
  game_full: 'full',
  game_expired: 'expired',
  game_deleted: 'deleted',
  reports_gone: 'reportsGone',
  question_unknown: 'question',
  item_not_open: 'notYet',
  item_withdrawn: 'withdrawn',
  response_invalid: 'form',
  ranks_off: 'ranksOff',
  nickname_taken: 'nickname',
  nickname_not_free: 'nickname',
  player_unknown: 'player',
  player_removed: 'removed',
  key_missing: 'noKey',
  key_wrong: 'noKey',
  route_unknown: 'address',
  method_not_allowed: 'method',
  busy: 'busy',
  internal_error: 'internal',
} as const satisfies Record<ProblemCode, ErrorKind>
