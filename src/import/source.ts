import { basename } from 'node:path'
import { UserError } from '../model/errors.ts'
import { onDisk, opening, statusOf } from './disk.ts'
import { exportDay } from './export-day.ts'
import { folderFiles } from './folder.ts'

/** One file of an export, wherever it lies. */
export interface SourceFile {
  /** The path inside the export; the file's own name for a single file. */
  name: string
  /** Unpacked bytes. */
  size: number
  /** The bytes from the start, in pieces. Can be opened again. */
  open: () => AsyncIterable<Buffer>
}

/** One PATH of the command line: an archive, a folder or a single file. */
export interface Source {
  path: string
  /** True where the user named this one file. */
  single: boolean
  /** The day in the archive's name, if it has one. */
  day: string | null
  files: SourceFile[]
  close: () => void
}

/**
 * Opens an archive, a folder or a single file.
 *
 * @throws UserError `file-missing`, `file-unreadable`, `not-a-file`, and what `zip.ts` finds wrong with an archive
 */
export async function openSource(path: string): Promise<Source> {
  const found = statusOf(path)
  const source = { path, single: false, day: exportDay(path), close: () => {} }
  if (found.isDirectory()) return { ...source, files: folderFiles(path) }
  if (!found.isFile()) throw new UserError('not-a-file', { path })
  if (isArchive(path)) {
    const { openArchive } = await import('./zip.ts')
    return { ...source, ...(await openArchive(path)) }
  }
  return { ...source, single: true, files: [onDisk(path, basename(path), found.size)] }
}

/** Is it an archive? A browser or a mail program may have given it another name. */
function isArchive(path: string): boolean {
  return path.toLowerCase().endsWith('.zip') || archiveMarks.some(mark => mark.equals(opening(path, mark.length)))
}

/** How an archive begins, and one without files. */
const archiveMarks = ['PK\u0003\u0004', 'PK\u0005\u0006'].map(mark => Buffer.from(mark))
