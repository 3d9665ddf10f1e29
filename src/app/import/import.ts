import { addDays } from '../../model/day.ts'
import { UserError } from '../../model/errors.ts'
import { addImportRun, latestImport, latestWhole, writes } from '../../store/import-runs.ts'
import { inferStates } from '../../store/imported-invitations.ts'
import { saveMe } from '../../store/me.ts'
import type { Desk } from '../desk.ts'
import { storeVerdicts } from '../effect/verdicts.ts'
import { factValue } from '../facts.ts'
import { keptSince } from '../keep/retention.ts'
import { noteProfileStrength } from '../profile/strengths.ts'
import { type FoundMe, findMe } from './find-me.ts'
import type { Me } from './me.ts'
import { People } from './people.ts'
import { readFile } from './read-file.ts'
import { type FileReport, type ImportReport, isWhole } from './report.ts'
import { reported } from './reported.ts'
import type { FieldChange, Run, Writer } from './run.ts'
import { type Surveyed, withExports } from './survey.ts'
import { writers } from './writers.ts'

export interface ImportInput {
  paths: readonly string[]
  /** The user's name or address, where the user said so. */
  me?: string | undefined
  dryRun: boolean
  /** Told how far the reading is. */
  onProgress?: (read: number, total: number) => void
}

/** Reads exports into the store: the oldest first, so that the newest has the last word. */
export async function importExports(desk: Desk, input: ImportInput): Promise<ImportReport> {
  return withExports(input.paths, exports => {
    const inOrder = exports.toSorted((a, b) => (a.asOf ?? desk.today).localeCompare(b.asOf ?? desk.today))
    return importAll(desk, input, inOrder)
  })
}

/** Who could be the user, where that is in doubt. Nothing is stored. */
export async function doubtfulMe(
  desk: Desk,
  { paths, me }: Pick<ImportInput, 'paths' | 'me'>,
): Promise<FoundMe['candidates']> {
  const knownFiles = (exports: readonly Surveyed[]) => exports.flatMap(({ files }) => files)
  return withExports(paths, async exports => (await findMe(desk, knownFiles(exports), me)).candidates)
}

async function importAll(desk: Desk, input: ImportInput, exports: readonly Surveyed[]): Promise<ImportReport> {
  const { store, today } = desk
  const before = writes(store)
  const known = exports.flatMap(({ files }) => files)
  const found = await knownMe(desk, input, known)
  if (found.me.name !== '' || found.me.slug !== null) saveMe(store, found.me.name, found.me.slug)
  const people = new People(store)
  const progress = { read: 0, total: known.reduce((sum, { file }) => sum + file.size, 0) }
  const onRead = (characters: number) => {
    progress.read += characters
    input.onProgress?.(progress.read, progress.total)
  }
  const files: FileReport[] = []
  const changes: FieldChange[] = []
  for (const one of exports) files.push(...(await importOne(desk, one, { me: found.me, people, changes, onRead })))
  const shownOn = latestImport(store) ?? today
  inferStates(store, addDays(shownOn, -factValue({ store }, 'invitationExpires')))
  await storeVerdicts(desk)
  const nothingNew = writes(store) === before
  return reported(desk, { files, changes, found, people, nothingNew, dryRun: input.dryRun })
}

/** @throws UserError `who-are-you` where messages cannot be told apart into the user's own and those of others */
async function knownMe(desk: Desk, input: ImportInput, files: Surveyed['files']): Promise<FoundMe> {
  const found = await findMe(desk, files, input.me)
  const messages = files.find(({ kind }) => kind.kind === 'messages')
  if (messages && found.me.name === '' && found.me.slug === null) {
    throw new UserError('who-are-you', { file: messages.file.name })
  }
  return found
}

interface Shared {
  me: Me
  people: People
  changes: FieldChange[]
  onRead: (characters: number) => void
}

async function importOne(desk: Desk, { asOf, files, strange }: Surveyed, shared: Shared): Promise<FileReport[]> {
  const { store, today, now } = desk
  const before = writes(store)
  const day = asOf ?? today
  const latest = latestImport(store)
  const run: Run = {
    ...shared,
    store,
    asOf: day,
    latestWhole: latestWhole(store),
    listed: new Set(),
    keptSince: keptSince(desk),
    newest: latest === null || day >= latest,
  }
  const reports: FileReport[] = []
  for (const known of files) {
    const writer = writers[known.kind.kind](run) as Writer<unknown>
    reports.push(await readFile(desk, { known, writer, onRead: shared.onRead }))
  }
  if (writes(store) > before) {
    const whole = reports.some(report => report.kind === 'connections' && report.rows > 0 && isWhole(report))
    const read = files.map(({ file, kind }) => ({ name: file.name, kind: kind.kind }))
    addImportRun(store, { ranAt: now, asOf: day, whole, files: read })
    if (run.newest) noteProfileStrength(desk, day)
  }
  const unread = { kind: 'unknown' as const, rows: 0, added: 0, updated: 0, unchanged: 0, hidden: 0, skipped: [] }
  return [...reports, ...strange.map(file => ({ file, ...unread }))]
}
