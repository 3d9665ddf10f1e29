import { basename } from 'node:path'
import { kinds } from '../../import/linkedin/kinds.ts'
import { newestDay } from '../../import/newest-day.ts'
import { isKnown, isTable, type KnownFile, recognise, type StrangeFile } from '../../import/recognise.ts'
import { openSource, type Source, type SourceFile } from '../../import/source.ts'
import type { Day } from '../../model/day.ts'
import { UserError } from '../../model/errors.ts'

/** One export, its files recognised and in the order in which to read them. */
export interface Surveyed {
  source: Source
  /** The day in its name, else the latest in its files; null where neither tells. */
  asOf: Day | null
  files: KnownFile[]
  /** Files that nobody knows, by name. */
  strange: string[]
}

/** Files on which everything else rests: one that cannot be read is no detail. */
const essential = new Set(['connections', 'invitations', 'messages'])

/** Looks into exports, works with them and closes them. */
export async function withExports<Result>(
  paths: readonly string[],
  work: (exports: readonly Surveyed[]) => Promise<Result>,
): Promise<Result> {
  const exports: Surveyed[] = []
  try {
    for (const path of paths) exports.push(await survey(path))
    return await work(exports)
  } finally {
    for (const { source } of exports) source.close()
  }
}

/** Looks into an export without storing anything. */
async function survey(path: string): Promise<Surveyed> {
  const source = await openSource(path)
  try {
    return await surveyed(source)
  } catch (error) {
    source.close()
    throw error
  }
}

async function surveyed(source: Source): Promise<Surveyed> {
  const files: KnownFile[] = []
  const strange: string[] = []
  for (const file of source.files) {
    const found = await lookInto(source, file)
    if (found) files.push(found)
    else strange.push(file.name)
  }
  if (files.length === 0 && !(source.single && strange.length > 0)) {
    throw new UserError('nothing-to-import', { path: source.path })
  }
  const order = new Map(kinds.map((kind, index) => [kind, index]))
  files.sort((a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0))
  return { source, asOf: source.day ?? (await newestDay(files)), files, strange }
}

/** @returns null for a file that is left alone */
async function lookInto(source: Source, file: SourceFile): Promise<KnownFile | null> {
  if (!source.single && !isTable(file)) return null
  const found = await recognise(file)
  if (isKnown(found)) return found
  if (!found.bare) refuseIfNeeded(source, found)
  return null
}

/** A file that promises something by its name, or was named by the user, is not passed over in silence. */
function refuseIfNeeded(source: Source, { file, promised, lines }: StrangeFile): void {
  if (!source.single && !essential.has(promised?.kind ?? '')) return
  const wanted = promised ?? kinds.find(({ kind }) => kind === 'connections')
  const expected = wanted?.required.map(column => wanted.columns[column]?.[0] ?? column) ?? []
  throw new UserError('header-unknown', { file: basename(file.name), expected, lines })
}
