import { fold } from '../../language/fold.ts'
import { UserError } from '../../model/errors.ts'
import { meId, type Person } from '../../model/person.ts'
import { slugOf } from '../../model/slug.ts'
import { compactCopy } from '../../store/compact-copy.ts'
import { type Erased, erasePerson, marksOf } from '../../store/erase.ts'
import { allowAgain, countForgotten, nameMark, rememberForgotten } from '../../store/forgotten.ts'
import { checkPlace } from '../../store/in-place.ts'
import { scrub, scrubIsDone } from '../../store/scrub.ts'
import { copiesOf, derivedFiles, removeFiles } from '../../store/side-files.ts'
import { isWhole } from '../../store/whole.ts'
import type { Desk } from '../desk.ts'

export interface Forgotten extends Erased {
  /** Does a later import leave this person out? Without a profile address nobody could tell. */
  staysAway: boolean
  /** A copy of what is left. */
  copy: string | null
  /** Automatic copies that went. */
  copiesRemoved: string[]
  /** Copies that the user made: they still hold the person. */
  copiesLeft: string[]
  dryRun: boolean
}

/**
 * Forgets a person: every row, every mention, the journal of undo, the log and the free pages of the file, and the
 * automatic copies. What stays is a keyed hash, so that no import brings the person back unasked.
 *
 * @throws UserError `forget-unfinished` where the rows are gone and the files could not be cleaned
 */
export function forget({ store }: Desk, person: Person, path: string, dryRun: boolean): Forgotten {
  if (person.id === meId) throw new Error('the user cannot be forgotten')
  const erased = eraseRows(store, person, dryRun)
  const { automatic, wanted } = copiesOf(path)
  const copy = dryRun ? null : cleanFiles(store, path)
  return { ...erased, staysAway: person.slug !== null, copy, copiesRemoved: automatic, copiesLeft: wanted, dryRun }
}

/**
 * Leaves no trace of erased rows beside the store or in it. The copy made first holds what is left: it replaces the
 * older ones, and stands by while the file is written anew.
 */
export function cleanFiles(store: Desk['store'], path: string): string {
  const fresh = `${path}.before-forget`
  try {
    compactCopy(store, fresh, isWhole)
    scrub(store)
    removeFiles([...copiesOf(path).automatic.filter(copy => copy !== fresh), ...derivedFiles(path)])
    scrubIsDone(store)
    return fresh
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UserError('forget-unfinished', { reason }, { cause: error })
  }
}

function eraseRows(store: Desk['store'], { id }: Person, dryRun: boolean): Erased {
  store.pragma('secure_delete = ON')
  store.exec('BEGIN IMMEDIATE')
  try {
    store.pragma('defer_foreign_keys = ON')
    const marks = marksOf(store, id)
    const erased = erasePerson(store, id)
    rememberForgotten(store, marks)
    if (!dryRun) checkPlace(store)
    store.exec(dryRun ? 'ROLLBACK' : 'COMMIT')
    return erased
  } catch (error) {
    if (store.inTransaction) store.exec('ROLLBACK')
    throw error
  }
}

/** How many people were forgotten; nobody knows who. */
export function forgottenCount({ store }: Desk): { forgotten: number } {
  return { forgotten: countForgotten(store) }
}

/** Lets the next import bring back whoever has this address, of a profile or for e-mail, or this name. */
export function allow({ store }: Desk, address: string): { allowed: boolean } {
  const typed = address.trim().toLowerCase()
  return { allowed: allowAgain(store, [slugOf(address) ?? typed, typed, nameMark(fold(address))]) }
}
