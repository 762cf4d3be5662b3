import type { Evidence } from '../items/item.ts'
import type { Question } from '../play/question.ts'

/**
 * The source of an evidence as its question calls it: with the article, if options, stem or explanation
 * have it (“The US”, where the fact is held as “US”). Null if the report names no source.
 */
export function sourceName(
  { source }: Pick<Evidence, 'source'>,
  { options, stem }: Question,
  explanation: string,
): string | null {
  if (source === null || /^the\s/i.test(source)) return source
  const withArticle = `The ${source}`
  const isOption = options.some(({ text }) => text.toLowerCase() === withArticle.toLowerCase())
  // “the US Army” and “the Kremlin's” are about somebody or something else.
  const name = source.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)
  const inText = new RegExp(String.raw`\b[Tt]he ${name}(?![\p{L}\p{N}'’-]| [\p{Lu}])`, 'u')
  return isOption || inText.test(stem) || inText.test(explanation) ? withArticle : source
}
