import type { ConnectionRow } from '../../import/rows.ts'
import { UserError } from '../../model/errors.ts'
import { meId } from '../../model/person.ts'
import { writes } from '../../store/import-runs.ts'
import { addToldTie } from '../../store/known-graph.ts'
import { storedMe } from '../../store/me.ts'
import type { Desk } from '../desk.ts'
import { findPerson } from '../person-reference.ts'
import { Me } from './me.ts'
import { People } from './people.ts'
import { updateFields } from './person-fields.ts'
import { readFile } from './read-file.ts'
import type { FileReport, ImportReport } from './report.ts'
import { reported } from './reported.ts'
import type { FieldChange, Run, Writer } from './run.ts'
import { withExports } from './survey.ts'

interface OwnerInput {
  paths: readonly string[]
  /** Whose exports they are: somebody in the store. */
  owner: string
  dryRun: boolean
}

/**
 * P5: reads the list of contacts of somebody who gave it to the user, and nothing else of the export; no address for
 * e-mail either.
 *
 * @throws UserError  `unknown-person` where nobody is called `owner`, `no-list` where an export holds no contacts
 */
export async function importOwner(desk: Desk, { paths, owner, dryRun }: OwnerInput): Promise<ImportReport> {
  const { store, today } = desk
  const before = writes(store)
  const { id } = findPerson(desk, owner)
  const { name, slug } = storedMe(store)
  const me = new Me(name, slug === null ? [] : [slug])
  const people = new People(store)
  const changes: FieldChange[] = []
  const files: FileReport[] = []
  await withExports(paths, async exports => {
    for (const { source, asOf, files: found } of exports) {
      const list = found.find(({ kind }) => kind.kind === 'connections')
      if (!list) throw new UserError('no-list', { path: source.path })
      const run: Run = {
        store,
        people,
        me,
        changes,
        asOf: asOf ?? today,
        latestWhole: null,
        listed: new Set(),
        keptSince: null,
        newest: false,
      }
      const writer = toldTies(run, id) as Writer<unknown>
      files.push(await readFile(desk, { known: list, writer, onRead: () => {} }))
    }
  })
  const found = { me, candidates: [] }
  return reported(desk, { files, changes, found, people, nothingNew: writes(store) === before, dryRun })
}

function toldTies(run: Run, owner: number): Writer<ConnectionRow> {
  const { me, people, store } = run
  return {
    write: row => {
      if (row.hidden) return 'hidden'
      if (me.is(row)) return addToldTie(store, owner, meId, row.connectedOn) ? 'added' : 'unchanged'
      const other = people.findOrAdd(row)
      if (typeof other === 'string') return other
      if (other === owner) return 'myself'
      const updated = updateFields(run, other, { ...row, email: null })
      if (addToldTie(store, owner, other, row.connectedOn)) return 'added'
      return updated ? 'updated' : 'unchanged'
    },
  }
}
