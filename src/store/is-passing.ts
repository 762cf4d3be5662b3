/**
 * Whether D1 failed in a way that passes by itself: a full queue, a lost connection, a restarted object.
 * D1 tells these apart by text only, here and inside the error that drizzle throws in its place.
 */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return PASSING.test(error.message) || isPassing(error.cause)
}

const PASSING =
  /\b(?:overloaded|network connection lost|storage caused object to be reset|code was updated)\b/i
