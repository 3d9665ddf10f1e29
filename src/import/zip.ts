import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { UserError } from '../model/errors.ts'
import { isHidden } from './hidden.ts'
import type { Source, SourceFile } from './source.ts'
import { type Allowance, allowance, firstOverlap, measured } from './zip-limits.ts'

const encryptedHint = /encrypt/i

/**
 * Lists an archive. Nothing is unpacked to disk, and no entry is inflated before it is read.
 *
 * @throws UserError `archive-damaged`, `archive-encrypted`, `archive-unsafe`
 */
export async function openArchive(path: string): Promise<Pick<Source, 'files' | 'close'>> {
  const zip = await guarded(path, () => openPromise(path, { lazyEntries: true, autoClose: false }))
  try {
    const entries = await guarded(path, () => listed(zip))
    const overlap = firstOverlap(entries)
    if (overlap) throw new UserError('archive-unsafe', { path, entry: overlap, reason: 'overlap' })
    const total = allowance(zip.fileSize)
    const wanted = entries.filter(({ fileName }) => !fileName.endsWith('/') && !isHidden(fileName))
    return { files: wanted.map(entry => inArchive(path, zip, entry, total)), close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function listed(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

function inArchive(path: string, zip: ZipFile, entry: Entry, total: Allowance): SourceFile {
  return { name: entry.fileName, size: entry.uncompressedSize, open: () => inflated(path, zip, entry, total) }
}

async function* inflated(path: string, zip: ZipFile, entry: Entry, total: Allowance): AsyncGenerator<Buffer> {
  if (entry.isEncrypted()) throw new UserError('archive-encrypted', { path })
  const stream = await guarded(path, () => zip.openReadStreamPromise(entry))
  try {
    const own = allowance(entry.compressedSize)
    for await (const piece of stream as AsyncIterable<Buffer>) {
      if (!measured(own, piece.length) || !measured(total, piece.length)) {
        throw new UserError('archive-unsafe', { path, entry: entry.fileName, reason: 'bomb' })
      }
      yield piece
    }
  } catch (error) {
    throw asUserError(path, error)
  } finally {
    stream.destroy()
  }
}

async function guarded<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw asUserError(path, error)
  }
}

function asUserError(path: string, error: unknown): UserError {
  if (error instanceof UserError) return error
  const reason = error instanceof Error ? error.message : String(error)
  if (encryptedHint.test(reason)) return new UserError('archive-encrypted', { path }, { cause: error })
  const escapes = /relative path|absolute path|invalid characters/i.test(reason)
  if (escapes) {
    const entry = reason.replace(/^[^:]*: /, '')
    return new UserError('archive-unsafe', { path, entry, reason: 'path' }, { cause: error })
  }
  return new UserError('archive-damaged', { path, reason }, { cause: error })
}
