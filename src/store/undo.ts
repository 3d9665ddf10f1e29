import { dropAction, record } from './action.ts'
import { dropAdopted } from './address-book.ts'
import { watchTables } from './journal.ts'
import { loosenPlan } from './plan.ts'
import { row, rows, type Store, statement } from './store.ts'

export interface Action {
  id: number
  command: string
  /** Seconds since 1970. */
  at: number
}

interface JournalRow {
  tbl: string
  kind: 'inserted' | 'changed' | 'run'
  first: number
  last: number
  before: string | null
}

/** What can be taken back (or, of the redo stack, brought back), the latest first. */
export function actionsOn(store: Store, stack: 'undo' | 'redo'): Action[] {
  return rows(store, 'SELECT id, command, acted_at AS at FROM action WHERE stack = ? ORDER BY id DESC', stack)
}

/**
 * Takes the latest action off its stack, puts every row back as it was before it, and leaves the opposite action on
 * the other stack.
 *
 * @returns the action, or null where the stack is empty
 */
export async function reverseLatest(store: Store, from: 'undo' | 'redo', dryRun: boolean): Promise<Action | null> {
  const [latest] = actionsOn(store, from)
  if (!latest) return null
  const to = from === 'undo' ? 'redo' : 'undo'
  await record(store, to, { command: latest.command, at: latest.at, dryRun }, async () => {
    reverseAll(store, latest.id)
    dropAdopted(store)
    loosenPlan(store)
    dropAction(store, latest.id)
    return { result: latest, keepRedo: true }
  })
  return latest
}

/** Removes the runs of new rows, then puts back the rest, the last change first. */
function reverseAll(store: Store, action: number): void {
  const sql = `SELECT tbl, kind, first, last, before FROM journal WHERE action = ? ORDER BY kind = 'run' DESC, id DESC`
  for (const entry of rows<JournalRow>(store, sql, action)) reverse(store, entry)
}

function reverse(store: Store, { tbl, first, last, before }: JournalRow): void {
  const columns = watchTables(store).find(({ table }) => table === tbl)?.columns
  if (!columns) throw new Error(`the journal names an unknown table: ${tbl}`)
  if (before === null) {
    statement(store, `DELETE FROM ${tbl} WHERE id BETWEEN ? AND ?`).run(first, last)
    return
  }
  const image = JSON.parse(before) as Record<string, unknown>
  const known = columns.filter(column => column in image)
  const values = known.map(column => image[column])
  if (row(store, `SELECT 1 FROM ${tbl} WHERE id = ?`, first)) {
    const sets = known.map(column => `"${column}" = ?`).join(', ')
    statement(store, `UPDATE ${tbl} SET ${sets} WHERE id = ?`).run(...values, first)
    return
  }
  const names = known.map(column => `"${column}"`).join(', ')
  const places = known.map(() => '?').join(', ')
  statement(store, `INSERT INTO ${tbl} (${names}) VALUES (${places})`).run(...values)
}
