import { UserError } from '../model/errors.ts'

/** Where there is no room or no right to write, or where the file is no longer what was written. */
const expected =
  /^(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|ENOENT|SQLITE_(FULL|READONLY|CANTOPEN|IOERR|CORRUPT|NOTADB|ERROR)\w*)$/

/**
 * Runs `work` on a file that only saves working something out again.
 *
 * @returns null where the file cannot be used: the command goes on without it
 */
export function ifUsable<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch (error) {
    const first = error instanceof UserError ? error.cause : error
    const code = first instanceof Error && 'code' in first ? String(first.code) : ''
    if (expected.test(code) || error instanceof RangeError) return null
    throw error
  }
}
