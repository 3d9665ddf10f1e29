import { meId, type Person } from '../../model/person.ts'
import { slugOf } from '../../model/slug.ts'
import { backUp } from '../../store/backup.ts'
import { type Erased, erasePerson, scrub } from '../../store/erase.ts'
import { allowAgain, countForgotten, rememberForgotten } from '../../store/forgotten.ts'
import { formerAddressesOf } from '../../store/former-addresses.ts'
import { copiesOf, derivedFiles, removeFiles } from '../../store/side-files.ts'
import type { Desk } from '../desk.ts'

export interface Forgotten extends Erased {
  /** Does a later import leave this person out? Without a profile address nobody could tell. */
  staysAway: boolean
  /** Automatic copies that went; a new one was made of what is left. */
  copiesRemoved: string[]
  /** Copies that the user made: they still hold the person. */
  copiesLeft: string[]
  dryRun: boolean
}

/**
 * Forgets a person: every row, every mention, the journal of undo, the log and the free pages of the file, and the
 * automatic copies. What stays is a keyed hash, so that no import brings the person back unasked.
 */
export async function forget({ store }: Desk, person: Person, path: string, dryRun: boolean): Promise<Forgotten> {
  if (person.id === meId) throw new Error('the user cannot be forgotten')
  const erased = eraseRows(store, person, dryRun)
  const copies = copiesOf(path)
  if (!dryRun) {
    scrub(store)
    if (copies.automatic.length > 0) await backUp(store, `${path}.before-forget`)
    removeFiles([...copies.automatic.filter(copy => copy !== `${path}.before-forget`), ...derivedFiles(path)])
  }
  return {
    ...erased,
    staysAway: person.slug !== null,
    copiesRemoved: copies.automatic,
    copiesLeft: copies.wanted,
    dryRun,
  }
}

function eraseRows(store: Desk['store'], { id, slug }: Person, dryRun: boolean): Erased {
  store.pragma('secure_delete = ON')
  store.exec('BEGIN IMMEDIATE')
  try {
    store.pragma('defer_foreign_keys = ON')
    const addresses = [...(slug === null ? [] : [slug]), ...formerAddressesOf(store, id)]
    const erased = erasePerson(store, id)
    for (const address of addresses) rememberForgotten(store, address)
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

/** Lets the next import bring back whoever has this profile address. */
export function allow({ store }: Desk, address: string): { allowed: boolean } {
  return { allowed: allowAgain(store, slugOf(address) ?? address.trim().toLowerCase()) }
}
