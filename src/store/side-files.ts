import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Copies of a store that lie beside it. */
export interface Copies {
  /** Those that the program made by itself, and what a killed run left of one. */
  automatic: string[]
  /** Those that the user asked for. */
  wanted: string[]
}

const automatic =
  /^\.(before-(restore|forget|v\d+)(\.\d+|\.part)?|restoring|backup-\d{4}-\d{2}-\d{2}\.part)(-journal|-wal|-shm)?$/
const wanted = /^\.backup-\d{4}-\d{2}-\d{2}$/
const derived = /^\.(graph|search)(\.\d+)?(-journal|-wal|-shm)?$/

/** The copies of the store at `path` that still have the names under which they were made. */
export function copiesOf(path: string): Copies {
  return { automatic: beside(path, automatic), wanted: beside(path, wanted) }
}

/** What is worked out from the store and can be worked out again. */
export function derivedFiles(path: string): string[] {
  return beside(path, derived)
}

/** The graph of all known ties. */
export function graphFile(path: string): string {
  return `${path}.graph`
}

/** The index for full-text search. */
export function searchFile(path: string): string {
  return `${path}.search`
}

export function removeFiles(files: readonly string[]): void {
  for (const file of files) rmSync(file, { force: true })
}

function beside(path: string, ending: RegExp): string[] {
  return readdirSync(dirname(path))
    .filter(file => file.startsWith(basename(path)) && ending.test(file.slice(basename(path).length)))
    .map(file => path + file.slice(basename(path).length))
    .sort()
}
