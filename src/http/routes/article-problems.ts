import type { ProblemCode } from '../../app/problems.ts'

/** Why submitted articles can be refused. */
export const ARTICLE_PROBLEMS = [
  'articles_missing',
  'articles_too_many',
  'article_text_missing',
  'article_text_twice',
  'article_empty',
  'article_too_long',
  'article_html_too_long',
  'article_not_text',
  'article_unreadable',
  'article_duplicate',
] as const satisfies readonly ProblemCode[]

/** One page of the largest size, or eight articles of ordinary ones: an isolate has 128 MB for everything. */
export const LONGEST_ARTICLES = 8_000_000
