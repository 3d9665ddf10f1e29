import { basename } from 'node:path'
import { NotNumbers, TieFile } from '../../import/edges/tie-file.ts'
import { fold } from '../../language/fold.ts'
import { UserError } from '../../model/errors.ts'
import { meId } from '../../model/person.ts'
import { slugOf } from '../../model/slug.ts'
import { forgottenIn } from '../../store/forgotten.ts'
import { formerAddresses } from '../../store/former-addresses.ts'
import { addPerson, aliases, identities } from '../../store/imported-people.ts'
import { addTie } from '../../store/known-graph.ts'
import { storedMe } from '../../store/me.ts'
import type { Store } from '../../store/store.ts'
import type { Desk } from '../desk.ts'
import { standing } from '../standing.ts'
import type { FileReport, ImportReport } from './report.ts'

interface TiesInput {
  paths: readonly string[]
  /** The user's id in the files. */
  me?: string | undefined
  dryRun: boolean
}

/**
 * Adds the ties of files that hold two ids a line. An id is the address or the name of somebody known, else somebody
 * new is called by it.
 *
 * @throws UserError  `unknown-person` where `me` stands in none of the files
 */
export function importTies(desk: Desk, { paths, me, dryRun }: TiesInput): ImportReport {
  const { store } = desk
  const people = new IdsOfStore(store, me)
  const files = paths.map(path => importFile(store, path, people))
  if (me !== undefined && !people.metMe) throw new UserError('unknown-person', { reference: me, near: [] })
  const { contacts, hidden, gone, pendingIncoming, pendingOutgoing } = standing(desk)
  const nothingNew = files.every(({ added }) => added === 0)
  const { name } = storedMe(store)
  const counts = { contacts, hidden, gone, pendingIncoming, pendingOutgoing }
  const who = { name: name || null, url: null, candidates: [] }
  return { files, ...counts, changes: [], matchedByName: [], me: who, nothingNew, dryRun }
}

function importFile(store: Store, path: string, people: IdsOfStore): FileReport {
  const file = new TieFile(path, { numbers: false })
  const index = file.people
  if (!index) throw new NotNumbers()
  const report = { rows: 0, added: 0, unchanged: 0, forgotten: 0 }
  const known: (number | null)[] = []
  const personAt = (at: number) => (known[at] ??= people.find(String(index.ids[at])))
  file.walk((one, other) => {
    report.rows++
    const [a, b] = [personAt(one), personAt(other)]
    if (a === null || b === null) report.forgotten++
    else if (a !== b && addTie(store, a, b)) report.added++
    else report.unchanged++
  })
  if (report.rows === 0) throw new UserError('nothing-to-import', { path })
  const skipped = file.unread.map(({ line, text }) => ({ line, reason: 'cells' as const, text }))
  const { rows, added, unchanged } = report
  return { file: basename(path), kind: 'edges', rows, added, updated: 0, unchanged, hidden: 0, skipped }
}

/** Whom an id of a file means in the store; who is not there yet is added. */
class IdsOfStore {
  metMe = false
  readonly #store: Store
  readonly #me: string | undefined
  readonly #forgotten: (slug: string) => boolean
  readonly #bySlug = new Map<string, number>()
  /** Null where several people have the name. */
  readonly #byName = new Map<string, number | null>()

  constructor(store: Store, me: string | undefined) {
    this.#store = store
    this.#me = me
    this.#forgotten = forgottenIn(store)
    for (const { id, slug, nameKey } of identities(store)) {
      if (slug !== null) this.#bySlug.set(slug, id)
      this.#byName.set(nameKey, this.#byName.has(nameKey) ? null : id)
    }
    for (const { person, slug } of formerAddresses(store)) this.#bySlug.set(slug, person)
    for (const { person, key } of aliases(store)) if (!this.#byName.has(key)) this.#byName.set(key, person)
  }

  /** @returns null for somebody who was forgotten */
  find(id: string): number | null {
    if (id === this.#me) {
      this.metMe = true
      return meId
    }
    const slug = slugOf(id)
    if (this.#forgotten(slug ?? id)) return null
    const known = this.#bySlug.get(slug ?? id) ?? this.#byName.get(fold(id))
    if (known) return known
    const added = addPerson(this.#store, slug, id)
    if (slug !== null) this.#bySlug.set(slug, added)
    this.#byName.set(fold(id), added)
    return added
  }
}
