import { rmSync, writeFileSync } from 'node:fs'
import { UserError } from '../model/errors.ts'

/** Writes a file for the user's eyes alone, in the place of what was there. @throws UserError `file-unwritable` */
export function writePrivately(path: string, text: string): void {
  try {
    rmSync(path, { force: true })
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    throw new UserError('file-unwritable', { path, reason: error instanceof Error ? error.message : String(error) })
  }
}
