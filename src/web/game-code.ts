/** “7KQ 2MF”: in two halves a code is easier to read, to say and to type. */
export function spacedCode(code: string): string {
  return code.replace(/^(.{3})(.{3})$/, '$1 $2')
}
