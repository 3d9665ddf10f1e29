import type { ConnectionRow, Mention } from '../../import/rows.ts'
import { fold } from '../../language/fold.ts'
import type { Day } from '../../model/day.ts'
import { PersonInserter } from '../../store/imported-people.ts'
import {
  contactsNamed,
  hiddenContacts,
  markGone,
  type ShownTie,
  saveHidden,
  saveTie,
  shownTies,
  type Tie,
  TieInserter,
  tieTo,
} from '../../store/imported-ties.ts'
import { Newcomers } from './newcomers.ts'
import { updateFields } from './person-fields.ts'
import type { Outcome, Run, Writer } from './run.ts'

/** Stores contacts, and at the end of a whole newer list finds out who is missing from it. */
export function contactsWriter(run: Run): Writer<ConnectionRow> {
  const list = new ContactList(run)
  const hidden = new Map<Day, number>()
  return {
    write: row => {
      if (!row.hidden) return list.write(row)
      const day = row.connectedOn ?? run.asOf
      hidden.set(day, (hidden.get(day) ?? 0) + 1)
      return 'hidden'
    },
    finish: whole => {
      list.flush()
      if (run.latestWhole !== null && run.asOf <= run.latestWhole) return 0
      const absent = whole && run.listed.size + hidden.size > 0 ? missing(run) : []
      const moved = list.newcomers.atNewAddresses(absent)
      settleHidden(
        run,
        hidden,
        absent.filter(tie => !moved.includes(tie)),
      )
      return moved.length
    },
  }
}

/** The contacts of one file. */
class ContactList {
  readonly newcomers: Newcomers
  readonly #run: Run
  readonly #people: PersonInserter
  readonly #ties: TieInserter
  /** An older list than the newest names people who are gone since. */
  readonly #goneOn: Day | null

  constructor(run: Run) {
    this.#run = run
    this.newcomers = new Newcomers(run)
    this.#people = new PersonInserter(run.store)
    this.#ties = new TieInserter(run.store, this.#people.batch)
    this.#goneOn = run.latestWhole !== null && run.asOf < run.latestWhole ? run.latestWhole : null
  }

  write(row: ConnectionRow): Outcome {
    const { me, people, store, asOf } = this.#run
    if (me.is(row)) return 'myself'
    if (people.isForgotten(row.slug)) return 'forgotten'
    const known = this.#known(row)
    if (known === null) {
      const { name, email } = row
      const fields = { name, company: row.company ?? null, position: row.position ?? null, email }
      const nameKey = fold(name)
      const id = people.added(this.#people.add(row.slug, nameKey, fields, asOf), row.slug, nameKey)
      this.newcomers.add(id, row)
      return this.#tied(id, row)
    }
    if (this.#run.listed.has(known)) return 'repeated'
    const fieldsChanged = updateFields(this.#run, known, row)
    const tie = tieTo(store, known)
    if (!tie) return this.#tied(known, row)
    this.#run.listed.add(known)
    return updateTie(this.#run, tie, row.connectedOn) || fieldsChanged ? 'updated' : 'unchanged'
  }

  flush(): void {
    this.#ties.flush()
  }

  #tied(person: number, { connectedOn }: ConnectionRow): Outcome {
    this.#ties.add(person, connectedOn, this.#goneOn)
    this.#run.listed.add(person)
    return 'added'
  }

  /** Whom an older file named without an address: a contact since the same day, else the only one with the name. */
  #knownByName(row: Mention & { slug: string; connectedOn: Day | null }, nameKey: string): number | null {
    const { people, store } = this.#run
    const unaddressed = people.withoutSlug(nameKey)
    if (unaddressed.length === 0) return null
    this.flush()
    const since = (person: number) => tieTo(store, person)?.connectedOn ?? null
    const sameDay = unaddressed.filter(person => row.connectedOn !== null && since(person) === row.connectedOn)
    const open = unaddressed.filter(person => row.connectedOn === null || since(person) === null)
    const [found] = sameDay.length > 0 ? sameDay : people.named(nameKey).length === 1 ? open : []
    return found === undefined ? null : people.backfilled(found, row)
  }

  /** Files without addresses tell people of one name apart by the day of connecting. */
  #known(row: ConnectionRow): number | null {
    const { people, store } = this.#run
    if (row.slug !== null && people.allHaveSlugs) return people.find(row)
    const nameKey = fold(row.name)
    const named = people.named(nameKey)
    if (row.slug !== null) return people.withSlug(row.slug) ?? this.#knownByName({ ...row, slug: row.slug }, nameKey)
    if (named.length === 0) return null
    this.flush()
    const [since] = contactsNamed(store, nameKey, row.connectedOn)
    if (since !== undefined) return since
    const [only] = named
    return named.length === 1 && only !== undefined && !this.#run.listed.has(only) ? people.find(row) : null
  }
}

function updateTie(run: Run, tie: Tie, connectedOn: Day | null): boolean {
  const back = tie.goneOn !== null && run.asOf >= tie.goneOn
  const shown = { ...tie, source: 'export', connectedOn: connectedOn ?? tie.connectedOn }
  const next = back ? { ...shown, goneOn: null } : shown
  if (next.source === tie.source && next.connectedOn === tie.connectedOn && next.goneOn === tie.goneOn) return false
  saveTie(run.store, next)
  return true
}

/** Who was in an older list and is in none of this export. */
function missing({ store, latestWhole, listed }: Run): ShownTie[] {
  return latestWhole === null ? [] : shownTies(store).filter(({ person }) => !listed.has(person))
}

/**
 * Who is missing is gone, unless a row with a date alone has appeared for the same day: then the profile is hidden and
 * the contact is still one. A list that is empty or could not be read whole tells nobody gone.
 */
function settleHidden({ store, asOf }: Run, hiddenRows: ReadonlyMap<Day, number>, missing: readonly ShownTie[]): void {
  const before = hiddenContacts(store)
  const nameless = new Map(hiddenRows)
  const appeared = new Map([...hiddenRows].map(([day, people]) => [day, people - (before.get(day) ?? 0)]))
  for (const { id, connectedOn } of missing) {
    if (connectedOn !== null && (appeared.get(connectedOn) ?? 0) > 0) {
      lower(appeared, connectedOn)
      lower(nameless, connectedOn)
    } else markGone(store, id, asOf)
  }
  for (const day of new Set([...before.keys(), ...nameless.keys()])) saveHidden(store, day, nameless.get(day) ?? 0)
}

function lower(people: Map<Day, number>, day: Day): void {
  people.set(day, (people.get(day) ?? 0) - 1)
}
