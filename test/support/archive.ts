import {
  closeSync,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { encoded, type FileQuirks, linesOf } from './archive/csv.ts'
import { type Era, shapeOf } from './archive/era.ts'
import type { Facts } from './archive/facts.ts'
import { namingFor } from './archive/people.ts'
import type { Sheet } from './archive/sheet.ts'
import { acquaintance } from './archive/sheets/acquaintance.ts'
import { activity } from './archive/sheets/activity.ts'
import { correspondence } from './archive/sheets/messages.ts'
import { network } from './archive/sheets/network.ts'
import { regard } from './archive/sheets/regard.ts'
import { self } from './archive/sheets/self.ts'

/** An export: what is true, in which shape it was written, and what its files have been through. */
export interface Archive extends Facts {
  /** The shape of the files; 2026 unless told. */
  era?: Era
  /** A folder inside the archive that holds everything. */
  root?: string
  /** Sub-folders for some of the files, by file name. */
  folders?: Record<string, string>
  /** What every file has been through. */
  everyFile?: FileQuirks
  /** What single files have been through, by file name: `{ 'Connections.csv': { byteOrderMark: true } }`. */
  quirks?: Record<string, FileQuirks>
  /** Files as they stand, by path. */
  files?: Record<string, string | Buffer>
}

/** The user where a test does not say who. */
export const defaultMe = 'Karin Lindmark'

const sheets: Sheet[] = [...network, ...correspondence, ...self, ...regard, ...acquaintance, ...activity]
const pieceSize = 1 << 20

/** Writes an export as a folder, which is made where it is missing. A file that nothing is said of is left out. */
export function writeArchive(folder: string, archive: Archive): string {
  const { me = defaultMe, era = '2026', root = '', folders = {}, everyFile = {}, quirks = {}, files = {} } = archive
  const shape = shapeOf(era)
  for (const sheet of sheets) {
    const header = sheet.header(shape)
    const been = {
      quoteAll: sheet.file === 'messages.csv' && shape.quotedMessages,
      ...everyFile,
      ...quirks[sheet.file],
    }
    const rows = sheet.rows(archive, namingFor(me), been.dates ?? 'exported')
    if (rows === undefined || header.length === 0) continue
    const lines = linesOf(sheet.preamble?.(shape) ?? [], header, rows, been)
    writePieces(placed(join(folder, root, folders[sheet.file] ?? '', been.name ?? sheet.file)), lines, been)
  }
  for (const [path, content] of Object.entries(files)) writeFileSync(placed(join(folder, root, path)), content)
  return folder
}

/** Writes an export as a ZIP file. The same export gives the same bytes. */
export async function writeZip(file: string, archive: Archive): Promise<string> {
  const folder = mkdtempSync(`${file}-`)
  try {
    writeArchive(folder, archive)
    const zip = new ZipFile()
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
    for (const path of paths.toSorted()) {
      zip.addFile(path, path.slice(folder.length + 1), { mtime: new Date(Date.UTC(2026, 2, 8)), mode: 0o100644 })
    }
    zip.end()
    await pipeline(zip.outputStream, createWriteStream(file))
    return file
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes a file in pieces, so that its length takes no memory. */
function writePieces(path: string, lines: Iterable<string>, quirks: FileQuirks): void {
  const file = openSync(path, 'w')
  let piece = quirks.byteOrderMark ? '\ufeff' : ''
  for (const line of lines) {
    piece += line
    if (piece.length < pieceSize) continue
    writeSync(file, encoded(piece, quirks))
    piece = ''
  }
  writeSync(file, encoded(piece, quirks))
  closeSync(file)
}

/** The path, its folder made. */
function placed(path: string): string {
  mkdirSync(dirname(path), { recursive: true })
  return path
}
