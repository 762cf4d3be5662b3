/** `npm run questions`: writes `generated.json` of every story and `index.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildStory, printIndex, printStory } from './build-story.ts'
import { STORIES } from './stories.ts'

const stories = STORIES.map((id) => {
  const folder = join(import.meta.dirname, id)
  const story = buildStory(folder)
  writeFileSync(join(folder, 'generated.json'), printStory(story))
  console.log(
    `${id}: ${story.documents.length} reports, ${story.facts.length} facts, ${story.items.length} items`,
  )
  return story
})
writeFileSync(join(import.meta.dirname, 'index.ts'), printIndex(stories))
