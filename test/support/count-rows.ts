/** What D1 itself reports about the statements that went through a binding. */
export type Rows = { trips: number; written: number; read: number }

/** The binding, and what it costs: each batch and each statement alone is one trip. */
export function countRows(binding: D1Database): {
  binding: D1Database
  rows: Rows
  reset: () => void
} {
  const rows: Rows = { trips: 0, written: 0, read: 0 }
  const note = <T>(results: D1Result<T>[]) => {
    rows.trips += 1
    for (const { meta } of results) {
      rows.written += meta.rows_written
      rows.read += meta.rows_read
    }
    return results
  }
  const counted = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get(target, name) {
        if (name === 'bind') return (...values: unknown[]) => counted(target.bind(...values))
        if (name === 'run' || name === 'all') {
          return async () => note([await target[name]()])[0]
        }
        // `raw` reports no costs: the same rows by way of `all`.
        if (name === 'raw') {
          return async () =>
            note([await target.all<object>()])[0]?.results.map((row) => Object.values(row))
        }
        const value: unknown = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>()
  const proxy = new Proxy(binding, {
    get(target, name) {
      if (name === 'prepare') return (query: string) => remember(target.prepare(query))
      if (name === 'batch') {
        return async (statements: D1PreparedStatement[]) =>
          note(await target.batch(statements.map((each) => originals.get(each) ?? each)))
      }
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return {
    binding: proxy,
    rows,
    reset: () => Object.assign(rows, { trips: 0, written: 0, read: 0 }),
  }

  function remember(statement: D1PreparedStatement): D1PreparedStatement {
    const wrapped = new Proxy(counted(statement), {
      get(target, name) {
        if (name === 'bind') return (...values: unknown[]) => remember(statement.bind(...values))
        return Reflect.get(target, name, target)
      },
    })
    originals.set(wrapped, statement)
    return wrapped
  }
}
