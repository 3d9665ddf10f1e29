import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { UserError } from '../../model/errors.ts'
import { packageRoot } from '../../packageRoot.ts'
import { type ExitCode, exit } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { run } from '../main.ts'
import type { Session } from '../session.ts'
import { demoView, stepView } from '../views/demo.ts'

/** The day on which the sample export was made, so that its invitations are as old as they were then. */
const sampleDay = '2026-03-08'
const sample = join(packageRoot, 'data', 'sample-export')

/** Runs the main job on the sample export in a store that is gone afterwards. */
export async function demo(session: Session): Promise<ExitCode> {
  const clear = () => rmSync(folder, { recursive: true, force: true })
  const interrupted = () => {
    clear()
    process.exit(exit.interrupted)
  }
  process.once('SIGINT', interrupted)
  const folder = throwAwayFolder()
  try {
    const io = throwAway(session, folder)
    return session.asData ? await asDocument(session, io) : await asShown(session, io)
  } finally {
    process.off('SIGINT', interrupted)
    clear()
  }
}

/** @throws UserError `file-unwritable` */
function throwAwayFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'handslag-demo-'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UserError('file-unwritable', { path: tmpdir(), reason }, { cause: error })
  }
}

/** The main job, one command a line. */
const steps = [
  ['import', sample],
  ['interests', 'add', 'topic', 'mätosäkerhet'],
  ['triage', 'list', '--limit', '5'],
  ['status'],
]

function throwAway({ io, language }: Session, folder: string): Io {
  const stdin = { isTTY: false } as NodeJS.ReadStream
  const store = join(folder, 'handslag.db')
  return { ...io, stdin, env: { ...io.env, HANDSLAG_STORE: store, HANDSLAG_LANG: language, HANDSLAG_TODAY: sampleDay } }
}

async function asShown(session: Session, io: Io): Promise<ExitCode> {
  const colour = session.options.color === false ? ['--no-color'] : []
  await session.show(sampleDay, demoView.opening)
  for (const step of steps) {
    await session.show(asTyped(step), stepView)
    const code = await run([...step, '--quiet', ...colour], io)
    if (code !== exit.done) return code
  }
  return session.show(sampleDay, demoView.closing)
}

/** Each command with its own JSON document. */
async function asDocument(session: Session, io: Io): Promise<ExitCode> {
  const documents: { command: string; result: unknown }[] = []
  for (const step of steps) {
    const written: string[] = []
    const code = await run([...step, '--json'], { ...io, stdout: { write: text => written.push(text) } })
    if (code !== exit.done) return code
    documents.push({ command: asTyped(step), result: JSON.parse(written.join('')) })
  }
  return session.show({ today: sampleDay, steps: documents }, () => '')
}

/** The command as one would type it here. */
function asTyped(step: readonly string[]): string {
  const here = relative(process.cwd(), sample)
  const path = here.startsWith('..') ? sample : here
  return ['handslag', ...step.map(word => (word === sample ? path : word))].join(' ')
}
