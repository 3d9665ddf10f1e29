import { existsSync } from 'node:fs'
import { checkup, mendFiles, mendRows } from '../../app/keep/doctor.ts'
import { UserError } from '../../model/errors.ts'
import { exit } from '../exit-codes.ts'
import type { Session } from '../session.ts'
import { doctorView } from '../views/doctor.ts'

/** Ends with 1 where a problem is left. */
export async function doctor(session: Session, { fix }: { fix?: boolean }) {
  const { storePath } = session
  if (!existsSync(storePath)) throw new UserError('no-store', { path: storePath })
  if (fix && session.options.dryRun !== true) await session.write(desk => mendFiles(desk, storePath))
  if (fix) await session.act('doctor --fix', mendRows)
  const found = await session.read(desk => checkup(desk, storePath))
  return session.show(found, doctorView, found.problems.length > 0 ? exit.findings : exit.done)
}
