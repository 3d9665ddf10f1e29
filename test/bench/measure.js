import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const noteMemory = fileURLToPath(new URL('note-memory.cjs', import.meta.url))

/** Runs a command to its end. @returns the seconds that it took */
export function seconds(command, args, env = {}) {
  const started = performance.now()
  const ran = spawnSync(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
  if (ran.error) throw ran.error
  if (ran.status !== 0) throw new Error(`${command} ended with ${ran.status}`)
  return (performance.now() - started) / 1000
}

/** The most memory that a Node.js program held, in MB. */
export function megabytes(args, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-bench-'))
  try {
    const file = join(folder, 'memory')
    seconds(process.execPath, ['--require', noteMemory, ...args], { ...env, BENCH_MEMORY: file })
    return Number(readFileSync(file, 'utf8')) / 1024
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs both in turn, so that a busy moment of the machine meets both, and gives the best of each in seconds. */
export function compare(rounds, ours, theirs) {
  const runs = Array.from({ length: rounds }, () => ({ theirs: theirs(), ours: ours() }))
  return { ours: Math.min(...runs.map(run => run.ours)), theirs: Math.min(...runs.map(run => run.theirs)) }
}
