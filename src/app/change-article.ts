import * as v from 'valibot'
import type { Document } from '../text/document.ts'
import { readPublished } from '../text/find-published.ts'
import { nameReport } from '../text/name-report.ts'
import { changeStory } from '../store/stories.ts'
import type { Deps } from './deps.ts'
import { identifier, lineOfText } from './fields.ts'
import { findPastedStory, refuseBuiltIn, type StoryAccess } from './find-story.ts'
import { type Problem, problem } from './problems.ts'
import { publishedDate } from './read-reports.ts'
import { type ChangedStory, rewriteStory, storyChanged, viewChanged } from './rewrite-story.ts'
import { toReport } from './write-story.ts'

/** What is left out stays; null says that it is not known. */
export const changeArticleInput = v.strictObject({
  articleId: identifier,
  outlet: v.optional(v.nullable(lineOfText(120))),
  agency: v.optional(v.nullable(lineOfText(120))),
  headline: v.optional(v.nullable(lineOfText(300))),
  published: v.optional(v.nullable(publishedDate)),
})
export type ChangeArticleInput = v.InferOutput<typeof changeArticleInput>

const UNDATED = {
  value: null,
  precision: 'none',
  explicit: false,
  evidence: null,
  known: null,
} as const

/**
 * Corrects what is known about a report; its text stays. Items that ask about it are written anew, because
 * they name it. Throws `story_unknown`, `story_read_only`, `article_unknown`, `story_changed`.
 */
export async function changeArticle(
  deps: Deps,
  { id, editKey, articleId, ...fields }: StoryAccess & ChangeArticleInput,
): Promise<ChangedStory> {
  refuseBuiltIn(deps, id)
  const found = await findPastedStory(deps, { id, editKey })
  const before = found.reports.find(({ document }) => document.id === articleId)
  if (!before) throw articleUnknown()
  const report = toReport(correct(before.document, fields))
  const reports = found.reports.map((each) => (each === before ? report : each))

  const rewritten = rewriteStory(found, reports, articleId)
  const { items, desk } = rewritten
  const saved = await changeStory(deps.db, found, { changed: { articleId, report }, items, desk })
  if (!saved) throw storyChanged()
  return viewChanged(found, rewritten)
}

function correct(
  document: Document,
  { published, ...fields }: Omit<ChangeArticleInput, 'articleId'>,
): Document {
  const {
    outlet = document.outlet,
    agency = document.agency,
    headline = document.headline,
  } = fields
  return {
    ...document,
    outlet,
    agency,
    headline,
    reportName: nameReport(outlet, agency),
    published:
      published === undefined
        ? document.published
        : (readPublished(published ?? undefined) ?? UNDATED),
  }
}

export function articleUnknown(): Problem {
  return problem('article_unknown', 'This story has no article of this id.')
}
