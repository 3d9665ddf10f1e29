import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
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
  return running(spawn(process.execPath, [join(packageRoot, 'bin/handslag.js'), ...argv], { env }))
}

/** Variables that kill the program at a step, or do something else there; see `at-step.cjs`. */
export function atStep(step?: number, work?: string): Record<string, string> {
  return {
    NODE_OPTIONS: `--require ${join(import.meta.dirname, 'at-step.cjs')}`,
    ...(step === undefined ? {} : { HANDSLAG_STEP: String(step) }),
    ...(work === undefined ? {} : { HANDSLAG_DO: work }),
  }
}

/** The same for one who has no right that the files do not give: root would read and write everything. */
export function startUnprivileged(store: string, ...argv: string[]): Running {
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const env = { PATH: process.env.PATH, HANDSLAG_STORE: store, HANDSLAG_LANG: 'en', HANDSLAG_TODAY: testToday }
  return running(spawn(process.execPath, [join(packageRoot, 'bin/handslag.js'), ...argv], { env, ...nobody }))
}

function running(child: ChildProcessWithoutNullStreams): Running {
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
