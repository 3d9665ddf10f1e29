import { join, relative } from 'node:path'
import { entriesOf, onDisk, statusOf } from './disk.ts'
import { isHidden } from './hidden.ts'
import type { SourceFile } from './source.ts'

const deepest = 4

/** The files of an unpacked export, those in sub-folders too. Hidden ones are not part of it. */
export function folderFiles(root: string): SourceFile[] {
  return below(root, 0).map(path => onDisk(path, relative(root, path), statusOf(path).size))
}

function below(folder: string, depth: number): string[] {
  const entries = entriesOf(folder).filter(entry => !isHidden(entry.name))
  return entries.flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return depth < deepest ? below(path, depth + 1) : []
    return entry.isFile() ? [path] : []
  })
}
