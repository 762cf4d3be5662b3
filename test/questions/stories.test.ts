import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { buildStory, printIndex, printStory, readBrief } from '../../questions/build-story.ts'
import { STORIES } from '../../questions/stories.ts'

const root = join(import.meta.dirname, '../../questions')

describe('built-in stories', () => {
  for (const id of STORIES) {
    const folder = join(root, id)
    test(`${id}: generated.json is what its briefs give, byte for byte`, ({ expect }) => {
      expect(
        printStory(buildStory(folder)) === readFileSync(join(folder, 'generated.json'), 'utf8'),
      ).toBe(true)
    })
    test(`${id}: at least 40 items, and every item's evidence stands in its brief`, ({
      expect,
    }) => {
      const story = buildStory(folder)
      expect(story.items.length).toBeGreaterThanOrEqual(40)
      const bodies = new Map(story.documents.map(({ id: article, body }) => [article, body]))
      for (const { id: item, evidence } of story.items)
        for (const { articleId, span, sentence } of evidence)
          expect(bodies.get(articleId)?.slice(...span), item).toBe(sentence)
    })
    test(`${id}: briefs are 150 to 350 words`, ({ expect }) => {
      for (const { body, reportName } of buildStory(folder).documents) {
        const words = body.split(/\s+/).length
        expect(words, reportName ?? '').toBeGreaterThanOrEqual(150)
        expect(words, reportName ?? '').toBeLessThanOrEqual(350)
      }
    })
  }
  test('index.ts lists every story folder', ({ expect }) => {
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    expect(folders.map(({ name }) => name).toSorted()).toEqual([...STORIES].toSorted())
    const stories = STORIES.map((id) => buildStory(join(root, id)))
    expect(readFileSync(join(root, 'index.ts'), 'utf8')).toBe(printIndex(stories))
  })
})

describe('readBrief', () => {
  test('refuses a file without front matter and a key it does not know, by name', ({ expect }) => {
    expect(() => readBrief('The mayor of Elm said the bridge was closed.', 'x.md')).toThrow(
      'x.md: no front matter',
    )
    expect(() => readBrief('---\nauthor: nobody\n---\n\nText.', 'x.md')).toThrow(
      'unknown line “author: nobody”',
    )
  })
  test('says what is known of a date that is not stated', ({ expect }) => {
    const brief = readBrief(
      '---\noutlet: Elm Post\npublished:\npublished_note: a Monday\n---\n\nThe mayor of Elm said on Monday that the old bridge was closed.',
      'x.md',
    )
    expect(brief.published).toMatchObject({ value: null, explicit: false, known: 'a Monday' })
    expect(brief.outlet).toBe('Elm Post')
  })
})
