import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import Database from 'better-sqlite3'

const { run } = createRequire(import.meta.url)('../../dist/main.cjs')
const inMemory = '/dev/shm'
/** What a command notes of itself, keys that are drawn by lot, and lists that are made when they are asked for. */
const bookkeeping = ['action', 'journal', 'counter', 'secret', 'forgotten', 'scrub_due', 'plan_item']

/** The built program with a folder and a store of its own, which is as it was at first whenever `begin` is called. */
export class Program {
  folder = mkdtempSync(join(existsSync(inMemory) ? inMemory : tmpdir(), 'handslag-fuzz-'))
  store = join(this.folder, 'handslag.db')
  #first = null

  /** Lets what these commands make be what every run begins with. */
  async prepare(...commands) {
    for (const argv of commands) {
      const { code, stderr } = await this.handslag(argv)
      if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}: ${stderr}`)
    }
    const store = new Database(this.store)
    store.pragma('journal_mode = DELETE')
    store.close()
    this.#first = readFileSync(this.store)
  }

  begin() {
    for (const ending of ['-wal', '-shm']) rmSync(this.store + ending, { force: true })
    writeFileSync(this.store, this.#first)
  }

  /** Runs the program in this process, without a terminal. */
  async handslag(argv, input = '') {
    const out = []
    const err = []
    const code = await run(argv, {
      stdout: { write: text => out.push(text) },
      stderr: { write: text => err.push(text) },
      stdin: Object.assign(Readable.from(input.length > 0 ? [Buffer.from(input)] : []), { isTTY: false }),
      env: { HANDSLAG_STORE: this.store, HANDSLAG_LANG: 'en', HANDSLAG_TODAY: '2026-03-10' },
    })
    return { argv, code, stdout: out.join(''), stderr: err.join('') }
  }

  /** Every row but the bookkeeping, as text. @throws where SQLite finds the file unsound */
  content() {
    const store = new Database(this.store)
    try {
      const faults = [...store.pragma('integrity_check'), ...store.pragma('foreign_key_check')]
      if (JSON.stringify(faults) !== '[{"integrity_check":"ok"}]') throw new Error(`unsound: ${JSON.stringify(faults)}`)
      const tables = store
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        .pluck()
        .all()
        .filter(table => !bookkeeping.includes(table))
      return JSON.stringify(tables.map(table => [table, store.prepare(`SELECT * FROM "${table}" ORDER BY id`).all()]))
    } finally {
      store.close()
    }
  }

  file(name, bytes) {
    const path = join(this.folder, name)
    writeFileSync(path, bytes)
    return path
  }

  end() {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
