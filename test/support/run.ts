import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../../src/cli/main.ts'

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The day on which tests take place. */
export const testToday = '2026-03-10'

export interface Desktop {
  store: string
  /** Runs the real program in this process, without a terminal. */
  handslag: (...argv: string[]) => Promise<Ran>
  /** Runs it with `--json` and gives the document; fails where the exit code is not 0. */
  json: <Result = unknown>(...argv: string[]) => Promise<Result>
  /** The same user on another day. */
  at: (day: string) => Desktop
}

/** A user with an empty temporary store. */
export function desktop(env: Record<string, string> = {}, store = join(temporaryFolder(), 'handslag.db')): Desktop {
  const handslag = async (...argv: string[]): Promise<Ran> => {
    const out: string[] = []
    const err: string[] = []
    const code = await run(argv, {
      stdout: { write: text => out.push(text) },
      stderr: { write: text => err.push(text) },
      stdin: { isTTY: false } as NodeJS.ReadStream,
      env: { HANDSLAG_STORE: store, HANDSLAG_LANG: 'en', HANDSLAG_TODAY: testToday, ...env },
    })
    return { code, stdout: out.join(''), stderr: err.join('') }
  }
  return {
    store,
    handslag,
    json: async <Result>(...argv: string[]) => {
      const { code, stdout, stderr } = await handslag(...argv, '--json')
      if (code !== 0) throw new Error(`handslag ${argv.join(' ')} ended with ${code}: ${stderr}`)
      return JSON.parse(stdout) as Result
    },
    at: day => desktop({ ...env, HANDSLAG_TODAY: day }, store),
  }
}
