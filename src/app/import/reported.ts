import { showId } from '../../model/ids.ts'
import { profileUrl } from '../../model/person.ts'
import { personFields } from '../../store/imported-people.ts'
import type { Desk } from '../desk.ts'
import { standing } from '../standing.ts'
import type { FoundMe } from './find-me.ts'
import type { People } from './people.ts'
import type { FileReport, ImportReport } from './report.ts'
import type { FieldChange } from './run.ts'

interface Done {
  files: FileReport[]
  changes: readonly FieldChange[]
  found: FoundMe
  people: People
  nothingNew: boolean
  dryRun: boolean
}

/** What an import did, as the user and scripts see it. */
export function reported(desk: Desk, done: Done): ImportReport {
  const { files, changes, found, people, nothingNew, dryRun } = done
  const { contacts, hidden, gone, pendingIncoming, pendingOutgoing } = standing(desk)
  const { me, candidates } = found
  return {
    files,
    contacts,
    hidden,
    gone,
    pendingIncoming,
    pendingOutgoing,
    changes: changes.map(({ person, ...change }) => ({
      person: { id: showId('person', person), name: personFields(desk.store, person).name },
      ...change,
    })),
    matchedByName: [...people.matchedByName].map(([id, name]) => ({ id: showId('person', id), name })),
    me: {
      name: me.name || null,
      url: me.slug === null ? null : profileUrl(me.slug),
      candidates: candidates.map(({ slug, name, rows }) => ({ name, url: profileUrl(slug ?? ''), rows })),
    },
    nothingNew,
    dryRun,
  }
}
