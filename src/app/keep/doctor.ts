import { damage, dropDangling, holdings, rebuildIndexes } from '../../store/checks.ts'
import { dropImpossibleDays } from '../../store/impossible-days.ts'
import { closeFiles, openFiles } from '../../store/permissions.ts'
import { isScrubDue } from '../../store/scrub.ts'
import type { Desk } from '../desk.ts'
import { cleanFiles } from './forget.ts'
import { latestDay, type Problem, problems } from './problems.ts'
import { endRetention } from './retention.ts'

export interface Checkup {
  path: string
  problems: Problem[]
  stored: { what: string; rows: number }[]
  /** What is never stored, in words. */
  notStored: string[]
}

/** Looks the store over, and says what it holds and what it never does. */
export function checkup(desk: Desk, path: string): Checkup {
  const found = problems(desk, path)
  const readable = found.every(({ code, fixable }) => code !== 'damage' || fixable)
  const stored = readable ? holdings(desk.store).map(({ table, rows }) => ({ what: table, rows })) : []
  return { path, problems: found, stored, notStored: desk.texts.keep.notStored }
}

/** Mends what lies in files and indexes: modes, indexes, traces, what is kept too long. None of it can or need be taken back. */
export function mendFiles(desk: Desk, path: string): void {
  const { store } = desk
  closeFiles(openFiles(path))
  if (damage(store).length > 0) rebuildIndexes(store)
  endRetention(desk, path)
  if (isScrubDue(store)) cleanFiles(store, path)
}

/** Mends rows where no choice is needed; whatever asks for one is left to the user. */
export function mendRows(desk: Desk): void {
  dropDangling(desk.store)
  dropImpossibleDays(desk.store, latestDay(desk))
}
