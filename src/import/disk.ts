import { closeSync, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs'
import { UserError } from '../model/errors.ts'
import type { SourceFile } from './source.ts'

const pieceBytes = 64 * 1024

/** A file on disk. */
export function onDisk(path: string, name: string, size: number): SourceFile {
  return { name, size, open: () => pieces(path) }
}

/**
 * What there is at a path.
 *
 * @throws UserError `file-missing`, `file-unreadable`
 */
export function statusOf(path: string): Stats {
  const found = readable(path, () => statSync(path, { throwIfNoEntry: false }))
  if (!found) throw new UserError('file-missing', { path })
  return found
}

/** What a folder holds. @throws UserError `file-unreadable` */
export function entriesOf(folder: string) {
  return readable(folder, () => readdirSync(folder, { withFileTypes: true }))
}

/** The first bytes of a file. @throws UserError `file-unreadable` */
export function opening(path: string, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  return withFile(path, file => bytes.subarray(0, readSync(file, bytes, 0, length, 0)))
}

async function* pieces(path: string): AsyncGenerator<Buffer> {
  const file = readable(path, () => openSync(path, 'r'))
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(pieceBytes)
      const length = readable(path, () => readSync(file, piece, 0, pieceBytes, null))
      if (length === 0) return
      yield piece.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

function withFile<Result>(path: string, work: (file: number) => Result): Result {
  const file = readable(path, () => openSync(path, 'r'))
  try {
    return readable(path, () => work(file))
  } finally {
    closeSync(file)
  }
}

/** What the system refuses is something that the user can mend. */
function readable<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new UserError('file-unreadable', { path, reason: String(error.code) }, { cause: error })
  }
}
