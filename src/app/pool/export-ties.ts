import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../model/errors.ts'
import { meId } from '../../model/person.ts'
import { packageRoot } from '../../packageRoot.ts'
import { eachTie } from '../../store/known-graph.ts'
import { storedMe } from '../../store/me.ts'
import { pooledPeople } from '../../store/pooled-people.ts'
import type { Store } from '../../store/store.ts'
import type { Desk } from '../desk.ts'
import type { PoolFormat } from './formats.ts'
import type { Cell, Column, Table } from './table.ts'

export interface PoolWish {
  folder: string
  format: PoolFormat
  dryRun: boolean
}

export interface Pooled {
  folder: string
  files: string[]
  people: number
  ties: number
  /** Whether other archives can tell that this one is the user's: they go by the address of the profile. */
  ownAddressKnown: boolean
}

const peopleColumns: Column[] = [
  { name: 'person', type: 'STRING' },
  { name: 'name', type: 'STRING' },
  { name: 'company', type: 'STRING' },
  { name: 'place', type: 'STRING' },
  { name: 'country', type: 'STRING' },
  { name: 'owner', type: 'BOOLEAN' },
]
const tieColumns: Column[] = [
  { name: 'a', type: 'STRING' },
  { name: 'b', type: 'STRING' },
]
const query = 'degrees.sql'

/** What a dry run writes to. */
const nothing: Table = { add: () => undefined, end: () => undefined }

/**
 * Writes people and ties as tables, with the query that counts degrees over many such folders. A person is known by
 * the profile's address in all of them; who has none, by a number that means somebody in this one alone.
 *
 * @throws UserError `file-exists`, `file-unwritable`
 */
export async function exportTies({ store }: Pick<Desk, 'store'>, wish: PoolWish): Promise<Pooled> {
  const { folder, format, dryRun } = wish
  const files = [`people.${format}`, `ties.${format}`, query]
  const [people = '', ties = '', sql = ''] = files.map(file => join(folder, file))
  const taken = [people, ties, sql].find(path => existsSync(path))
  if (taken !== undefined) throw new UserError('file-exists', { path: taken })
  const table = dryRun ? () => nothing : await tableOf(format)
  try {
    if (!dryRun) mkdirSync(folder, { recursive: true, mode: 0o700 })
    const keys = new Map<number, string>()
    writePeople(store, table(people, peopleColumns), keys)
    const tiesWritten = writeTies(store, table(ties, tieColumns), keys)
    if (!dryRun) copyFileSync(join(packageRoot, 'data/pool', query), sql)
    return { folder, files, people: keys.size, ties: tiesWritten, ownAddressKnown: storedMe(store).slug !== null }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UserError('file-unwritable', { path: folder, reason })
  }
}

async function tableOf(format: PoolFormat): Promise<(path: string, columns: readonly Column[]) => Table> {
  return format === 'csv'
    ? (await import('./csv-table.ts')).csvTable
    : (await import('./parquet-table.ts')).parquetTable
}

function writePeople(store: Store, table: Table, keys: Map<number, string>): void {
  const owner = storedMe(store).slug ?? randomUUID()
  for (const { id, slug, name, company, place, country } of pooledPeople(store)) {
    const key = slug ?? `${owner}/${id}`
    keys.set(id, key)
    table.add([key, name, company, place, country, id === meId])
  }
  table.end()
}

function writeTies(store: Store, table: Table, keys: ReadonlyMap<number, string>): number {
  let ties = 0
  const key = (person: number): Cell => keys.get(person) ?? null
  eachTie(store, (a, b) => {
    table.add([key(a), key(b)])
    ties++
  })
  table.end()
  return ties
}
