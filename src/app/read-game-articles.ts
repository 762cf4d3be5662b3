import type { Document } from '../text/document.ts'
import { type Game, findGameReports } from '../store/games.ts'
import { findDocuments } from '../store/stories.ts'
import { type ArticleView, toArticleView } from './article-view.ts'
import type { Deps } from './deps.ts'
import { findPlay, type PlayerAccess } from './find-play.ts'
import { problem } from './problems.ts'

/** The reports a game draws on, in story order, and what a reader of them should know. */
export type GameArticles = {
  readonly title: string
  readonly notice: string | null
  readonly articles: readonly ArticleView[]
}

/**
 * The reports to read, whole and without highlights: which sentence settles a question stays unsaid.
 * A game on a pasted story has its own copy, so that it goes on when the story is changed or deleted.
 * Throws the problems of `findPlay`, and `reports_gone` if the texts are no longer there.
 */
export async function readGameArticles(deps: Deps, access: PlayerAccess): Promise<GameArticles> {
  const { game } = await findPlay(deps, access)
  const builtIn = await deps.stories.load(game.story)
  const documents = builtIn?.documents ?? (await findPasted(deps, game))
  const wanted = new Set(game.quiz.articleIds)
  const articles = documents.filter((document) => wanted.has(document.id))
  if (articles.length === 0) {
    throw problem(
      'reports_gone',
      'The reports of this game were deleted. Its questions can still be answered.',
    )
  }
  return {
    title: game.title,
    notice: builtIn?.notice ?? null,
    articles: articles.map(toArticleView),
  }
}

async function findPasted(deps: Deps, game: Game): Promise<Document[]> {
  const copied = await findGameReports(deps.db, game.code)
  // Games that were opened before there were copies read their story as long as it lives.
  return copied.length > 0 ? copied : findDocuments(deps.db, game.story)
}
