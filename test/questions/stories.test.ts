import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { buildStory, printIndex, printStory, readBrief } from '../../questions/build-story.ts'
import { STORIES } from '../../questions/stories.ts'

const root = join(import.meta.dirname, '../../questions')

const countWords = (text: string): number => text.trim().split(/\s+/).length

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
      for (const { id: item, evidence } of story.items) {
        expect(evidence, item).not.toEqual([])
        for (const { articleId, span, sentence, marks } of evidence) {
          expect(bodies.get(articleId)?.slice(...span), item).toBe(sentence)
          for (const { span: mark } of marks)
            expect(span[0] <= mark[0] && mark[0] < mark[1] && mark[1] <= span[1], item).toBe(true)
        }
      }
    })
    test(`${id}: every decision about an item gives its reason`, ({ expect }) => {
      const decisions = JSON.parse(readFileSync(join(folder, 'review.json'), 'utf8')) as readonly {
        readonly item: string
        readonly why: string
      }[]
      for (const { item, why } of decisions) expect(why.trim(), item).not.toBe('')
      expect(new Set(decisions.map(({ item }) => item)).size).toBe(decisions.length)
    })
    const isInvented = id.startsWith('practice-')
    test(`${id}: briefs are ${isInvented ? 100 : 150} to 350 words, with short quotations`, ({
      expect,
    }) => {
      for (const { body, reportName } of buildStory(folder).documents) {
        const words = countWords(body)
        expect(words, reportName ?? '').toBeGreaterThanOrEqual(isInvented ? 100 : 150)
        expect(words, reportName ?? '').toBeLessThanOrEqual(350)
        if (isInvented) continue
        for (const [, quoted = ''] of body.matchAll(/"([^"]*)"/g))
          expect(countWords(quoted), quoted).toBeLessThanOrEqual(8)
      }
    })
    test(`${id}: each brief says where it comes from, and how it is named`, ({ expect }) => {
      const { documents } = buildStory(folder)
      for (const { outlet, agency, reportName, published, url } of documents) {
        expect(outlet ?? agency, reportName ?? '').toBeTruthy()
        expect(reportName).toMatch(/report$/)
        expect(published.value ?? published.known, reportName ?? '').toBeTruthy()
        if (isInvented) expect(url).toBeNull()
      }
      expect(new Set(documents.map(({ reportName }) => reportName)).size).toBe(documents.length)
    })
  }
  test('an invented story says so in its title and in its notice, and no other does', ({
    expect,
  }) => {
    for (const id of STORIES) {
      const { title, notice } = buildStory(join(root, id))
      expect(title.endsWith('(invented)'), id).toBe(id.startsWith('practice-'))
      expect(/\binvented\b/.test(notice ?? ''), id).toBe(id.startsWith('practice-'))
    }
  })
  test('the story that opens Home needs no notice', ({ expect }) => {
    expect(buildStory(join(root, STORIES[0])).notice).toBeNull()
  })
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
