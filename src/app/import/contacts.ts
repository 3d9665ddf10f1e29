import type { ConnectionRow } from '../../import/rows.ts'
import { fold } from '../../language/fold.ts'
import type { Day } from '../../model/day.ts'
import { addPersonWithFields } from '../../store/imported-people.ts'
import {
  addTie,
  contactsNamed,
  hiddenContacts,
  markGone,
  saveHidden,
  saveTie,
  shownTies,
  type Tie,
  tieTo,
} from '../../store/imported-ties.ts'
import { updateFields } from './person-fields.ts'
import type { Outcome, Run, Writer } from './run.ts'

/** Stores contacts, and at the end of a whole newer list finds out who is missing from it. */
export function contactsWriter(run: Run): Writer<ConnectionRow> {
  const seen = new Set<number>()
  const hidden = new Map<Day, number>()
  const newest = run.latestWhole === null || run.asOf > run.latestWhole
  return {
    write: row => {
      if (!row.hidden) return writeContact(run, row, seen)
      const day = row.connectedOn ?? run.asOf
      hidden.set(day, (hidden.get(day) ?? 0) + 1)
      return 'hidden'
    },
    finish: () => {
      if (newest) settleMissing(run, seen, hidden)
    },
  }
}

function writeContact(run: Run, row: ConnectionRow, seen: Set<number>): Outcome {
  if (run.me.is(row)) return 'myself'
  const known = knownContact(run, row, seen)
  const goneOn = run.latestWhole !== null && run.asOf < run.latestWhole ? run.latestWhole : null
  if (known === null) {
    const { name, email } = row
    const fields = { name, company: row.company ?? null, position: row.position ?? null, email }
    const id = addPersonWithFields(run.store, row.slug, fields, run.asOf)
    addTie(run.store, run.people.added(id, row.slug, fold(name)), row.connectedOn, goneOn)
    seen.add(id)
    return 'added'
  }
  if (seen.has(known)) return 'repeated'
  seen.add(known)
  const fieldsChanged = updateFields(run, known, row)
  const tie = tieTo(run.store, known)
  if (!tie) {
    addTie(run.store, known, row.connectedOn, goneOn)
    return 'added'
  }
  return updateTie(run, tie, row.connectedOn) || fieldsChanged ? 'updated' : 'unchanged'
}

/** Files without addresses tell people of one name apart by the day of connecting. */
function knownContact(run: Run, row: ConnectionRow, seen: ReadonlySet<number>): number | null {
  if (row.slug !== null) return run.people.find(row)
  const nameKey = fold(row.name)
  const named = run.people.named(nameKey)
  if (named.length === 0) return null
  const [since] = contactsNamed(run.store, nameKey, row.connectedOn)
  if (since !== undefined) return since
  const [only] = named
  return named.length === 1 && only !== undefined && !seen.has(only) ? run.people.find(row) : null
}

function updateTie(run: Run, tie: Tie, connectedOn: Day | null): boolean {
  const back = tie.goneOn !== null && run.asOf >= tie.goneOn
  const shown = { ...tie, source: 'export', connectedOn: connectedOn ?? tie.connectedOn }
  const next = back ? { ...shown, goneOn: null } : shown
  if (next.source === tie.source && next.connectedOn === tie.connectedOn && next.goneOn === tie.goneOn) return false
  saveTie(run.store, next)
  return true
}

/**
 * Who was in an older list and is not in this one is gone, unless a row with a date alone has appeared for the same
 * day: then the profile is hidden and the contact is still one.
 */
function settleMissing(run: Run, seen: ReadonlySet<number>, hiddenRows: ReadonlyMap<Day, number>): void {
  const before = hiddenContacts(run.store)
  const nameless = new Map(hiddenRows)
  const appeared = new Map([...hiddenRows].map(([day, people]) => [day, people - (before.get(day) ?? 0)]))
  for (const { id, person, connectedOn } of shownTies(run.store)) {
    if (seen.has(person)) continue
    if (connectedOn !== null && (appeared.get(connectedOn) ?? 0) > 0) {
      lower(appeared, connectedOn)
      lower(nameless, connectedOn)
    } else if (run.latestWhole !== null) markGone(run.store, id, run.asOf)
  }
  for (const day of new Set([...before.keys(), ...nameless.keys()])) saveHidden(run.store, day, nameless.get(day) ?? 0)
}

function lower(people: Map<Day, number>, day: Day): void {
  people.set(day, (people.get(day) ?? 0) - 1)
}
