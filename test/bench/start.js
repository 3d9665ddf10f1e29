import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeLargeExport } from './large-export.js'
import { compare, seconds } from './measure.js'

const sizes = { connections: 30_000, messages: 1_000, invitations: 500 }
const rounds = 40

/** The start of a small command on 30,000 contacts, against Node.js doing nothing. */
export async function benchStart(program) {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-bench-'))
  try {
    const files = join(folder, 'export')
    await writeLargeExport(files, sizes)
    const env = { HANDSLAG_STORE: join(folder, 'store.db') }
    seconds(process.execPath, [program, 'import', files, '--json'], env)
    const figures = compare(
      rounds,
      () => seconds(process.execPath, [program, 'status', '--json'], env),
      () => seconds(process.execPath, ['-e', '0']),
    )
    return { name: 'start of status --json on 30,000 contacts against node -e 0', limit: 1.5, ...figures }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
