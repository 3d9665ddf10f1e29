import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isHidden } from './hidden.ts'
import type { SourceFile } from './source.ts'

const pieceBytes = 64 * 1024
const deepest = 4

/** The files of an unpacked export, those in sub-folders too. Hidden ones are not part of it. */
export function folderFiles(root: string): SourceFile[] {
  return below(root, 0).map(path => onDisk(path, relative(root, path), statSync(path).size))
}

function below(folder: string, depth: number): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(entry => !isHidden(entry.name))
  return entries.flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return depth < deepest ? below(path, depth + 1) : []
    return entry.isFile() ? [path] : []
  })
}

/** A file on disk. */
export function onDisk(path: string, name: string, size: number): SourceFile {
  return { name, size, open: () => pieces(path) }
}

async function* pieces(path: string): AsyncGenerator<Buffer> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(pieceBytes)
      const length = readSync(file, piece, 0, pieceBytes, null)
      if (length === 0) return
      yield piece.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}
