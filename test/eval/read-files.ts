/**
 * Articles in files, read as the product reads them.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compareReports, englishOf, toReport } from '../../src/app/write-story.ts'
import type { Story } from '../../src/facts/story.ts'
import type { ArticleInput } from '../../src/text/document.ts'
import { readArticle } from '../../src/text/read-article.ts'

/** What a file holds, by its name or else by how it begins: a saved page or plain text. */
const inputOf = (file: string, content: string): ArticleInput =>
  /\.html?$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(content)
    ? { html: content }
    : { text: content }

/** A file's article; `-` is standard input. Ends the program with a sentence if there is no such file. */
export function readInput(file: string): ArticleInput {
  if (file !== '-') refuseMissing(file)
  if (file !== '-' && statSync(file).isDirectory()) fail(`${file} is a folder, not an article`)
  return inputOf(file, readFileSync(file === '-' ? 0 : file, 'utf8'))
}

export function refuseMissing(path: string): void {
  if (!existsSync(path)) fail(`There is no ${path}`)
}

/** Says what is wrong and ends the program as one that was called wrongly. */
export function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

/** What of the articles, as one story, can be asked about. */
export const storyOf = (inputs: readonly ArticleInput[]): Story =>
  englishOf(compareReports(inputs.map((input) => toReport(readArticle(input)))))

export type NamedInput = { readonly name: string; readonly input: ArticleInput }

/**
 * The articles of a folder or file, in the order of their names: `.txt`, `.html`, and each line of a `.jsonl` with a
 * `text`. A page that is there as text too (`name.raw.txt` beside `name.html`) is read once, as text.
 */
export function* articlesIn(path: string): Generator<NamedInput> {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .toSorted()
        .map((file) => join(path, file))
    : [path]
  const texts = new Set(files.filter((file) => file.endsWith('.raw.txt')))
  for (const file of files)
    if (!/\.html?$/.test(file) || !texts.has(file.replace(/\.html?$/, '.raw.txt')))
      yield* articlesOf(file)
}

function* articlesOf(file: string): Generator<NamedInput> {
  const content = (): string => readFileSync(file, 'utf8')
  if (/\.(?:txt|html?)$/i.test(file))
    yield { name: basename(file), input: inputOf(file, content()) }
  if (!file.endsWith('.jsonl')) return
  for (const line of content().split('\n')) {
    if (line === '') continue
    const { doc, text } = JSON.parse(line) as { doc?: string; text: string }
    yield { name: doc ?? basename(file), input: { text } }
  }
}
