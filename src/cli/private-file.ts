import { rmSync, statSync, writeFileSync } from 'node:fs'
import { UserError } from '../model/errors.ts'

/**
 * Writes a file for the user's eyes alone, in the place of what was there; a device or a pipe stays and is written to.
 *
 * @throws UserError `file-unwritable`
 */
export function writePrivately(path: string, text: string): void {
  try {
    const there = statSync(path, { throwIfNoEntry: false })
    const stays = there !== undefined && !there.isFile() && !there.isDirectory()
    if (!stays) rmSync(path, { force: true })
    writeFileSync(path, text, { mode: 0o600, flag: stays ? 'w' : 'wx' })
  } catch (error) {
    throw new UserError('file-unwritable', { path, reason: error instanceof Error ? error.message : String(error) })
  }
}
