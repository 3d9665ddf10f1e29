import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { revisionOf } from './revision.ts'
import { graphFile } from './side-files.ts'
import type { Store } from './store.ts'

/** The arrays of a graph: see `network/graph.ts`. */
interface Arrays {
  people: number
  starts: Int32Array
  neighbours: Int32Array
}

const format = 0x68736731 // "hsg1"
const headerEntries = 6

/** The graph as it was written last; null where the store has changed since, or none was written. */
export function readSnapshot(store: Store): Arrays | null {
  const path = pathOf(store)
  if (path === null || !existsSync(path)) return null
  const file = openSync(path, 'r')
  try {
    const header = readInts(file, headerEntries)
    if (!keyOf(store).every((part, at) => header[at] === part)) return null
    const [people, entries] = [header[4] as number, header[5] as number]
    if (fstatSync(file).size !== (headerEntries + people + 1 + entries) * Int32Array.BYTES_PER_ELEMENT) return null
    return { people, starts: readInts(file, people + 1), neighbours: readInts(file, entries) }
  } finally {
    closeSync(file)
  }
}

/** Keeps the graph beside the store, for the user alone, until the store changes. A store in memory has no place for it. */
export function writeSnapshot(store: Store, { people, starts, neighbours }: Arrays): void {
  const path = pathOf(store)
  if (path === null) return
  const draft = `${path}.${process.pid}`
  const file = openSync(draft, 'w', 0o600)
  try {
    writeInts(file, Int32Array.of(...keyOf(store), people, neighbours.length))
    writeInts(file, starts)
    writeInts(file, neighbours)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  renameSync(draft, path)
}

function pathOf(store: Store): string | null {
  return store.memory ? null : graphFile(store.name)
}

function keyOf(store: Store): number[] {
  return [format, ...revisionOf(store)]
}

/** @throws RangeError  where the file ends early */
function readInts(file: number, entries: number): Int32Array {
  const ints = new Int32Array(entries)
  const bytes = new Uint8Array(ints.buffer)
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, null)
    if (read === 0) throw new RangeError('a graph snapshot ends early')
    at += read
  }
  return ints
}

function writeInts(file: number, ints: Int32Array): void {
  const bytes = new Uint8Array(ints.buffer, ints.byteOffset, ints.byteLength)
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at)
}
