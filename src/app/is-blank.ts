/** Spaces, control characters, and characters that stand for nothing to be seen. */
const UNSEEN = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]+/gu

/** Whether a reader would see nothing at all. */
export function isBlank(text: string): boolean {
  return text.replace(UNSEEN, '') === ''
}
