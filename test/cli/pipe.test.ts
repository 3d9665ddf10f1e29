import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { desktop } from '../support/run.ts'

const sample = join(import.meta.dirname, '../../data/sample-export')

/** Runs a line of shell in which `handslag` is the built program. */
function shell(store: string, line: string) {
  return spawnSync('bash', ['-o', 'pipefail', '-c', `handslag() { "$NODE" bin/handslag.js "$@"; }\n${line}`], {
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath, HANDSLAG_STORE: store, HANDSLAG_LANG: 'en' },
  })
}

test.each(['contacts list', 'contacts list --jsonl'])(
  'a reader that leaves early is no fault: %s | head',
  async words => {
    const { handslag, store } = desktop()
    await handslag('import', sample)
    const { stdout, stderr, status } = shell(store, `handslag ${words} | head -n 1`)
    expect(stdout.split('\n')).toHaveLength(2)
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  },
)

test('a slow reader gets every byte', async () => {
  const { handslag, store } = desktop()
  await handslag('import', sample)
  const whole = shell(store, 'handslag contacts list --json').stdout
  const { stdout } = shell(store, 'handslag contacts list --json | (sleep 0.5; cat)')
  expect(JSON.parse(stdout)).toHaveLength(187)
  expect(stdout).toBe(whole)
})
