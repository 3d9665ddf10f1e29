import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { packageRoot } from '../../src/packageRoot.ts'
import { type Ran, testToday } from './run.ts'

/** The built program in a process of its own, so that it can be killed. */
export interface Running {
  child: ChildProcess
  /** What it ended with; `code` is -1 where a signal ended it. */
  ended: Promise<Ran>
}

/** Starts `handslag` on a store. */
export function start(store: string, ...argv: string[]): Running {
  return startWith({}, store, ...argv)
}

/** The same with variables of its own. */
export function startWith(own: Record<string, string>, store: string, ...argv: string[]): Running {
  const env = { PATH: process.env.PATH, HANDSLAG_STORE: store, HANDSLAG_LANG: 'en', HANDSLAG_TODAY: testToday, ...own }
  const child = spawn(process.execPath, [join(packageRoot, 'bin/handslag.js'), ...argv], { env })
  const written = { stdout: '', stderr: '' }
  child.stdout.on('data', text => {
    written.stdout += text
  })
  child.stderr.on('data', text => {
    written.stderr += text
  })
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? -1, ...written }))
  })
  return { child, ended }
}
