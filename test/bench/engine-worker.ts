import { sampleReports } from '../../questions/sample-reports.ts'
import { warmUp } from '../../src/app/warm-up.ts'
import { compareArticles } from '../../src/facts/compare-articles.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import { writeItems } from '../../src/items/write-items.ts'
import { readArticle } from '../../src/text/read-article.ts'
import type { Task } from './engine-task.ts'

// As the product does when an isolate starts.
warmUp(sampleReports)

/** The engine alone, without a database: does a task as often as told, and says how much it found. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { times, ...task } = await request.json<Task & { times: number }>()
    let found = 0
    for (let time = 0; time < times; time++) found += run(task)
    return Response.json({ found })
  },
}

function run(task: Task): number {
  if ('documents' in task) {
    const story = compareArticles(task.documents, task.facts)
    return task.kind === 'items' ? writeItems(story).length : story.grid.length
  }
  const document = readArticle({ text: task.text })
  return task.kind === 'clean' ? document.paragraphs.length : findFacts(document).length
}
