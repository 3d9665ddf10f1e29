import { UserError } from '../model/errors.ts'
import { type Action, actionsOn, reverseLatest } from '../store/undo.ts'
import type { Desk } from './desk.ts'

/** A command as the journal remembers it. */
export interface PastCommand {
  command: string
  /** ISO 8601 in UTC. */
  at: string
}

export interface Reversal extends PastCommand {
  dryRun: boolean
}

export interface UndoList {
  /** The latest first. */
  undo: PastCommand[]
  redo: PastCommand[]
}

/**
 * Takes back the latest command, or with `redo` brings back what was last taken back.
 *
 * @throws UserError `nothing-to-undo` or `nothing-to-redo`
 */
export async function reverse({ store }: Pick<Desk, 'store'>, stack: 'undo' | 'redo', dryRun: boolean) {
  const action = await reverseLatest(store, stack, dryRun)
  if (action === null) throw new UserError(stack === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo', {})
  return { ...past(action), dryRun } satisfies Reversal
}

/** What undo and redo would do, step by step. */
export function undoList({ store }: Pick<Desk, 'store'>): UndoList {
  return { undo: actionsOn(store, 'undo').map(past), redo: actionsOn(store, 'redo').map(past) }
}

function past({ command, at }: Action): PastCommand {
  return { command, at: new Date(at * 1000).toISOString() }
}
