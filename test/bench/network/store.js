import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare, megabytes, seconds } from '../measure.js'
import { fillStore } from './filled-store.js'

const sizes = {
  usual: { people: 40_000, ties: 300_000, rounds: 20 },
  large: { people: 1_000_000, ties: 20_000_000, rounds: 3 },
}

/** `reach --json` on a store of 300,000 ties whose snapshot is fresh, against Node.js doing nothing. */
export function benchReach(program) {
  const node = () => seconds(process.execPath, ['-e', '0'])
  return onStore(program, sizes.usual, (ours, rounds) => ({
    name: 'reach --json on 300,000 ties against node -e 0',
    limit: 2.5,
    ...compare(rounds, () => seconds(process.execPath, ours.args, ours.env), node),
  }))
}

/** The same on 20 million ties, which a few seconds must do for. */
export function benchReachLarge(program) {
  return onStore(program, sizes.large, (ours, rounds) => ({
    name: 'reach --json on 20 million ties against three seconds',
    limit: 1,
    ...compare(
      rounds,
      () => seconds(process.execPath, ours.args, ours.env),
      () => 3,
    ),
    megabytes: megabytes(ours.args, ours.env),
    mostMegabytes: 300,
  }))
}

function onStore(program, { people, ties, rounds }, measured) {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-bench-'))
  try {
    const ours = { args: [program, 'reach', '--json'], env: { HANDSLAG_STORE: join(folder, 'store.db') } }
    fillStore(program, ours.env.HANDSLAG_STORE, people, ties)
    seconds(process.execPath, ours.args, ours.env)
    return measured(ours, rounds)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
