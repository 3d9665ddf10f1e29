import { row, type Store, statement } from './store.ts'

export type Value = string | number | null

const rowsAtOnce = 24

/**
 * Inserts rows of one table many at a time: where there are hundreds of thousands, most of the time is spent on the
 * way in. What was added is in the table only after `flush`.
 */
export class Batch {
  readonly #store: Store
  readonly #table: string
  readonly #columns: readonly string[]
  readonly #full: string
  readonly #before: Batch | undefined
  readonly #fixed: Record<string, number>
  readonly #values: Value[]
  #filled = 0

  /**
   * @param before the batch of a table to which these rows refer: it is flushed first
   * @param fixed columns that hold the same number in every row
   */
  constructor(
    store: Store,
    table: string,
    columns: readonly string[],
    { before, fixed = {} }: { before?: Batch; fixed?: Record<string, number> } = {},
  ) {
    this.#fixed = fixed
    this.#store = store
    this.#table = table
    this.#columns = columns
    this.#full = this.#sql(rowsAtOnce)
    this.#before = before
    this.#values = Array(rowsAtOnce * columns.length).fill(null)
  }

  /** Takes the values of one row, in the order of the columns. */
  add(...row: Value[]): void {
    for (let column = 0; column < row.length; column++) this.#values[this.#filled++] = row[column] ?? null
    if (this.#filled === this.#values.length) this.flush()
  }

  flush(): void {
    this.#before?.flush()
    const rows = this.#filled / this.#columns.length
    if (rows === 0) return
    if (rows === rowsAtOnce) statement(this.#store, this.#full).run(this.#values)
    else statement(this.#store, this.#sql(rows)).run(this.#values.slice(0, this.#filled))
    this.#filled = 0
  }

  /** `OR FAIL` spares SQLite a journal for the statement: where a row fails, the whole import is rolled back anyway. */
  #sql(count: number): string {
    const row = `(${[...this.#columns.map(() => '?'), ...Object.values(this.#fixed)].join(', ')})`
    const names = [...this.#columns, ...Object.keys(this.#fixed)].join(', ')
    return `INSERT OR FAIL INTO ${this.#table} (${names}) VALUES ${Array(count).fill(row).join(', ')}`
  }
}

/** The id that the next row of a table gets; one that was used before is not used again where the table sees to that. */
export function nextId(store: Store, table: string): number {
  const sql = `SELECT max(coalesce((SELECT max(id) FROM ${table}), 0),
    coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0)) AS last`
  return (row<{ last: number }>(store, sql, table)?.last ?? 0) + 1
}
