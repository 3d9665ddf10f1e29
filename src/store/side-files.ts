import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Copies of a store that lie beside it. */
export interface Copies {
  /** Those that the program made by itself. */
  automatic: string[]
  /** Those that the user asked for. */
  wanted: string[]
}

const automatic = /^\.before-(restore|forget|v\d+)$/
const wanted = /^\.backup-\d{4}-\d{2}-\d{2}$/

/** The copies of the store at `path` that still have the names under which they were made. */
export function copiesOf(path: string): Copies {
  const folder = dirname(path)
  const endings = readdirSync(folder)
    .filter(file => file.startsWith(basename(path)))
    .map(file => file.slice(basename(path).length))
    .sort()
  const matching = (pattern: RegExp) => endings.filter(ending => pattern.test(ending)).map(ending => path + ending)
  return { automatic: matching(automatic), wanted: matching(wanted) }
}

export function removeFiles(files: readonly string[]): void {
  for (const file of files) rmSync(file, { force: true })
}

/** What is worked out from the store and can be worked out again. */
export function derivedFiles(path: string): string[] {
  return [graphFile(path), searchFile(path)]
}

/** The graph of all known ties. */
export function graphFile(path: string): string {
  return `${path}.graph`
}

/** The index for full-text search. */
export function searchFile(path: string): string {
  return `${path}.search`
}
