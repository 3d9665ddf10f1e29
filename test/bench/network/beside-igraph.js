import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('with-igraph.py', import.meta.url))
const pythons = ['python3', '/usr/bin/python3']

/** Degrees of some people by igraph; null where no Python has it. */
export function degreesByIgraph(path, asked, rounds) {
  const python = pythons.find(name => spawnSync(name, ['-c', 'import igraph']).status === 0)
  return python ? run(python, [script, path, asked, rounds]) : null
}

/** @param engine  the bundle of `engine.ts` */
export function byEngine(engine, ...words) {
  return run(process.execPath, [engine, ...words])
}

function run(command, words) {
  const { status, stdout, stderr } = spawnSync(command, words.map(String), { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${words[0]} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}
