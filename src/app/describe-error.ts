/**
 * What may be kept of an error: the message of its innermost cause and where it came from. The messages of the
 * wrappers are left out, because a failed query's repeats every value that it was given.
 */
export function describeError(error: unknown): string {
  let inner = error
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause
  if (!(inner instanceof Error)) return typeof inner
  const places = (inner.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`${inner.name}: ${inner.message}`, ...places.slice(0, 8)].join('\n')
}
