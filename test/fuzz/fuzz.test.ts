import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const runs = 5
/** Those that differ most; the others take their time under `npm run fuzz`. */
const doors = ['csv', 'zip', 'vcard', 'jsonl']

test('a few inputs, always the same ones, break no rule', () => {
  const argv = [join(import.meta.dirname, 'run.js'), ...doors, '--runs', String(runs), '--minutes', '10', '--seed', '3']
  const told = execFileSync(process.execPath, argv, { encoding: 'utf8' })
  const counts = told.trim().split('\n')
  expect(counts).toHaveLength(2 * doors.length)
  for (const line of counts) {
    expect(line).toContain(' 0 rules broken')
    expect(Number(/(\d+) runs/.exec(line)?.[1])).toBeGreaterThanOrEqual(runs)
  }
}, 300_000)
