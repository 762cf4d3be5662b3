const TAG =
  /<(?:!doctype|html|head|body|main|article|section|div|p|span|h[1-6]|a|br|ul)\b[^>]{0,500}>/i

/**
 * Whether a pasted text is the source of a page. Told from its beginning: people paste either a text,
 * which begins with words, or a source, which begins with tags.
 */
export function looksLikeHtml(text: string): boolean {
  const start = text.trimStart().slice(0, 2000)
  return start.startsWith('<') && TAG.test(start)
}
