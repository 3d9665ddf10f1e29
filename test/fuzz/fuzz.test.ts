import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const runs = 5

test('a few inputs of every kind, always the same ones, break no rule', () => {
  const argv = [join(import.meta.dirname, 'run.js'), '--runs', String(runs), '--minutes', '10', '--seed', '3']
  const told = execFileSync(process.execPath, argv, { encoding: 'utf8' })
  const counts = told.trim().split('\n')
  expect(counts).toHaveLength(20)
  for (const line of counts) {
    expect(line).toContain(' 0 rules broken')
    expect(Number(/(\d+) runs/.exec(line)?.[1])).toBeGreaterThanOrEqual(runs)
  }
}, 300_000)
