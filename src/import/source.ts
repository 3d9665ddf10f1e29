import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { UserError } from '../model/errors.ts'
import { exportDay } from './export-day.ts'
import { folderFiles, onDisk } from './folder.ts'

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
 * @throws UserError `file-missing`, and what `zip.ts` finds wrong with an archive
 */
export async function openSource(path: string): Promise<Source> {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new UserError('file-missing', { path })
  const source = { path, single: false, day: exportDay(path), close: () => {} }
  if (found.isDirectory()) return { ...source, files: folderFiles(path) }
  if (path.toLowerCase().endsWith('.zip')) {
    const { openArchive } = await import('./zip.ts')
    return { ...source, ...(await openArchive(path)) }
  }
  return { ...source, single: true, files: [onDisk(path, basename(path), found.size)] }
}
