import type { ConnectionRow } from '../../import/rows.ts'
import { fold } from '../../language/fold.ts'
import type { Day } from '../../model/day.ts'
import { moveToAddress, personFields } from '../../store/imported-people.ts'
import { dropTie, type ShownTie } from '../../store/imported-ties.ts'
import { deletePerson } from '../../store/person-record.ts'
import { updateFields } from './person-fields.ts'
import type { Run } from './run.ts'

interface Newcomer {
  person: number
  row: ConnectionRow & { slug: string }
}

/**
 * Contacts whom no older list knows by their address. One of them who has the name and the day of a contact that is
 * missing from the list is that contact, at a new address.
 */
export class Newcomers {
  readonly #run: Run
  /** Null where several have that name and day. */
  readonly #found = new Map<string, Newcomer | null>()

  constructor(run: Run) {
    this.#run = run
  }

  add(person: number, { slug, ...row }: ConnectionRow): void {
    if (this.#run.latestWhole === null || slug === null || row.connectedOn === null) return
    const key = keyOf(fold(row.name), row.connectedOn)
    this.#found.set(key, this.#found.has(key) ? null : { person, row: { ...row, slug } })
  }

  /** @returns those of the missing whom the list has at a new address */
  atNewAddresses(missing: readonly ShownTie[]): ShownTie[] {
    if (this.#found.size === 0) return []
    const keyed = missing.map(tie => ({ tie, key: this.#keyOf(tie) }))
    return keyed.flatMap(({ tie, key }) => {
      const newcomer = this.#found.get(key)
      if (!newcomer || keyed.filter(other => other.key === key).length > 1) return []
      this.#join(tie.person, newcomer)
      return [tie]
    })
  }

  #keyOf({ person, connectedOn }: ShownTie): string {
    return connectedOn === null ? '' : keyOf(fold(personFields(this.#run.store, person).name), connectedOn)
  }

  #join(known: number, { person, row }: Newcomer): void {
    const { store, people, listed } = this.#run
    dropTie(store, person)
    deletePerson(store, person)
    moveToAddress(store, known, row.slug)
    people.moved(person, known, row)
    listed.add(known)
    updateFields(this.#run, known, row)
  }
}

function keyOf(nameKey: string, day: Day): string {
  return `${day} ${nameKey}`
}
