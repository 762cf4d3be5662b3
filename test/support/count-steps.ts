/**
 * How much work a call does, without a clock: every question it asks of a set, a map, an expression or a list. The same
 * call counts the same on every machine.
 *
 * @module
 */

type Method = (this: unknown, ...args: unknown[]) => unknown

/** Where the work of reading shows: words are looked up, texts matched, tokens walked. */
const COUNTED: readonly (readonly [prototype: object, names: readonly string[]])[] = [
  [Set.prototype, ['has', 'add']],
  [Map.prototype, ['get', 'has', 'set']],
  [RegExp.prototype, ['exec', 'test']],
  [Array.prototype, ['slice', 'push', 'at', 'some', 'find', 'findIndex', 'filter', 'indexOf']],
  [String.prototype, ['slice', 'charAt', 'indexOf', 'toLowerCase']],
]

/** Calls of the counted methods while `run` runs. */
export function countSteps(run: () => void): number {
  let steps = 0
  const restore: (() => void)[] = []
  for (const [prototype, names] of COUNTED)
    for (const name of names) {
      const original: unknown = Reflect.get(prototype, name)
      if (typeof original !== 'function') throw new Error(`there is no ${name}`)
      const counted: Method = function counted(...args) {
        steps++
        return Reflect.apply(original, this, args)
      }
      Reflect.set(prototype, name, counted)
      restore.push(() => Reflect.set(prototype, name, original))
    }
  try {
    run()
  } finally {
    for (const put of restore) put()
  }
  return steps
}
