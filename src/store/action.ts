import { checkPlace } from './in-place.ts'
import { watchChanges } from './journal.ts'
import { change, row, rows, type Store, statement } from './store.ts'

/** What an action is called in `undo --list`, and when it is done. */
export interface ActionInfo {
  command: string
  /** Seconds since 1970. */
  at: number
  /** Rows are inserted by the ten thousand: note them as runs, not one by one. */
  bulk?: boolean
  /** Roll everything back at the end. */
  dryRun?: boolean
}

/**
 * Does `work` as one action: one transaction and one step for `undo`. An action that changed nothing leaves no step.
 * Where `work` fails, nothing of it stays.
 */
export async function act<Result>(store: Store, info: ActionInfo, work: () => Result | Promise<Result>) {
  return record(store, 'undo', info, async () => {
    const result = await work()
    return { result, keepRedo: false }
  })
}

/** `act`, onto either stack; undo and redo move an action from one stack to the other. */
export async function record<Result>(
  store: Store,
  stack: 'undo' | 'redo',
  info: ActionInfo,
  work: (action: number) => Promise<{ result: Result; keepRedo: boolean }>,
): Promise<Result> {
  if (info.bulk) store.pragma('foreign_keys = OFF')
  store.exec('BEGIN IMMEDIATE')
  try {
    store.pragma('defer_foreign_keys = ON')
    const sql = 'INSERT INTO action (stack, command, acted_at) VALUES (?, ?, ?)'
    const { id } = change(store, sql, stack, info.command, info.at)
    const finish = watchChanges(store, id, info.bulk === true)
    const { result, keepRedo } = await work(id)
    finish()
    settle(store, id, keepRedo)
    if (info.bulk) checkReferences(store)
    if (!info.dryRun) checkPlace(store)
    store.exec(info.dryRun ? 'ROLLBACK' : 'COMMIT')
    return result
  } catch (error) {
    if (store.inTransaction) store.exec('ROLLBACK')
    throw error
  } finally {
    if (info.bulk) store.pragma('foreign_keys = ON')
  }
}

/** All references at once, at the end: with hundreds of thousands of rows a fifth of the time of one by one. */
function checkReferences(store: Store): void {
  const broken = row<{ table: string; parent: string }>(
    store,
    'SELECT "table", parent FROM pragma_foreign_key_check LIMIT 1',
  )
  if (broken) throw new Error(`a row of ${broken.table} names a ${broken.parent} that is not there`)
}

/** Drops an action that changed nothing; one that did ends what could be redone. */
function settle(store: Store, action: number, keepRedo: boolean): void {
  const changed = row(store, 'SELECT 1 FROM journal WHERE action = ? LIMIT 1', action) !== null
  if (!changed) {
    statement(store, 'DELETE FROM action WHERE id = ?').run(action)
    return
  }
  statement(store, 'UPDATE counter SET value = value + 1').run()
  if (keepRedo) return
  for (const { id } of rows<{ id: number }>(store, "SELECT id FROM action WHERE stack = 'redo'")) dropAction(store, id)
}

/** Removes an action and its journal. */
export function dropAction(store: Store, action: number): void {
  statement(store, 'DELETE FROM journal WHERE action = ?').run(action)
  statement(store, 'DELETE FROM action WHERE id = ?').run(action)
}
