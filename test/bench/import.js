import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeLargeExport } from './large-export.js'
import { compare, megabytes, seconds } from './measure.js'

const sizes = { connections: 30_000, messages: 200_000, invitations: 5_000 }
const rounds = 5
const preambleLines = 3

/** Importing a large export, against the sqlite3 shell's own `.import` of the same files. */
export async function benchImport(program) {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-bench-'))
  try {
    const files = join(folder, 'export')
    await writeLargeExport(files, sizes)
    const [plain, store] = [join(folder, 'plain.db'), join(folder, 'store.db')]
    const imports = [
      `.import --skip ${preambleLines} ${join(files, 'Connections.csv')} connections`,
      `.import ${join(files, 'Invitations.csv')} invitations`,
      `.import ${join(files, 'messages.csv')} messages`,
    ]
    const theirs = () => {
      rmSync(plain, { force: true })
      return seconds('sqlite3', [plain, '.mode csv', ...imports])
    }
    const fresh = measured => {
      for (const end of ['', '-wal', '-shm']) rmSync(store + end, { force: true })
      return measured([program, 'import', files, '--json'], { HANDSLAG_STORE: store })
    }
    const figures = compare(rounds, () => fresh((args, env) => seconds(process.execPath, args, env)), theirs)
    const name = 'import of 235,000 rows against sqlite3 .import'
    return { name, limit: 3, mostMegabytes: 200, megabytes: fresh(megabytes), ...figures }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
