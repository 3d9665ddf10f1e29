import { join } from 'node:path'
import type { ImportReport } from '../../src/app/import/report.ts'
import { openForReading } from '../../src/store/open.ts'
import { rows } from '../../src/store/store.ts'
import { type Archive, writeArchive, writeZip } from '../support/archive.ts'
import { type Desktop, desktop, temporaryFolder } from '../support/run.ts'

/** A user and what importing an export told. */
export interface Imported {
  user: Desktop
  report: ImportReport
}

/**
 * Writes an export as a folder and imports it, into an empty store unless a user is given.
 *
 * @param day the day in the folder's name, `MM-DD-YYYY`
 */
export async function imported(archive: Archive, user = desktop(), day = ''): Promise<Imported> {
  const folder = writeArchive(join(temporaryFolder(), `Basic_LinkedInDataExport_${day}`), archive)
  return { user, report: await user.json<ImportReport>('import', folder) }
}

/** The same as a ZIP file. */
export async function importedZip(archive: Archive): Promise<Imported> {
  const user = desktop()
  const zip = await writeZip(join(temporaryFolder(), 'Basic_LinkedInDataExport_03-08-2026.zip'), archive)
  return { user, report: await user.json<ImportReport>('import', zip) }
}

/** What an import says of a kind of file. */
export function countsOf({ files }: ImportReport, kind: string) {
  const { rows, added, skipped } = files.find(file => file.kind === kind) ?? { rows: null, added: null, skipped: [] }
  return { rows, added, skipped: skipped.map(({ reason }) => reason) }
}

/** Everyone in the store but the user, by name. */
export function everyone(user: Desktop): { name: string; slug: string | null; company: string | null }[] {
  return inStore(user, 'SELECT name, slug, company FROM person WHERE id > 1 ORDER BY name_key')
}

/** Rows of a user's store. */
export function inStore<Row>(user: Desktop, sql: string): Row[] {
  const store = openForReading(user.store)
  try {
    return rows<Row>(store, sql)
  } finally {
    store.close()
  }
}

/** Two contacts and an invitation each way, with what is hard to keep apart in a table. */
export const facts: Archive = {
  profile: { headline: 'Kvalitetsingenjör' },
  connections: [
    { who: 'Anna Berg', company: 'Nordplåt AB', position: 'Inköpare', on: '2021-04-04' },
    { who: 'Åsa Öberg, PhD', company: 'Mat, Dryck & Co', position: 'Chef; VD', on: '2022-12-24' },
  ],
  invitations: [
    { from: 'Bo Ek', at: '2026-01-29 14:37', message: 'Hej, "Karin"!\nVi sågs i Köping; minns du?' },
    { to: 'Tim Rowe', at: '2026-02-11 00:10' },
  ],
}
