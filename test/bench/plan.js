import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeLargeExport } from './large-export.js'
import { compare, seconds } from './measure.js'

const sizes = { connections: 30_000, messages: 200_000, invitations: 5_000 }
const rounds = 20

/** The week's list of a very busy member, against Node.js doing nothing. */
export async function benchPlan(program) {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-bench-'))
  try {
    const files = join(folder, 'export')
    await writeLargeExport(files, sizes)
    const env = { HANDSLAG_STORE: join(folder, 'store.db'), HANDSLAG_TODAY: '2026-03-10' }
    seconds(process.execPath, [program, 'import', files, '--json'], env)
    const figures = compare(
      rounds,
      () => seconds(process.execPath, [program, 'plan', '--json'], env),
      () => seconds(process.execPath, ['-e', '0']),
    )
    return { name: 'plan on 30,000 contacts and 200,000 messages against node -e 0', limit: 4, ...figures }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
