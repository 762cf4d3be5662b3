import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { findFacts } from '../../src/facts/find-facts.ts'
import type { ArticleInput } from '../../src/text/document.ts'
import { readArticle } from '../../src/text/read-article.ts'

/**
 * The engine behind the one call that the evaluators make, `POST /api/v1/stories`, on a free port of this
 * machine: what the product answers, without its database and its limits.
 */
export async function serveEngine(): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** What the engine throws is an answer too: the evaluators count it as refused. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { articles } = JSON.parse(await text(request)) as { articles: ArticleInput[] }
    const documents = articles.map(readArticle)
    const facts = documents.flatMap((document) => findFacts(document))
    response.writeHead(201, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ articles: documents, facts }))
  } catch (error) {
    response.writeHead(500)
    response.end(String(error))
  }
}
