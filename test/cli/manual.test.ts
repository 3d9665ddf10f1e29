import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { commandsUnder } from '../../src/cli/completion/tree.ts'
import { buildProgram } from '../../src/cli/program.ts'
import { desktop } from '../support/run.ts'

const roff = spawnSync('groff', ['--version']).status === 0 ? null : 'groff is not installed'
if (roff !== null) process.stderr.write(`skipped: ${roff}\n`)

const program = await buildProgram(
  [],
  { stdout: { write: () => {} }, stderr: { write: () => {} }, stdin: process.stdin, env: { HANDSLAG_LANG: 'en' } },
  { code: 0 },
)
const commands = commandsUnder(program, '').map(({ path }) => path)

describe.each(['en', 'sv'])('the manual in %s', HANDSLAG_LANG => {
  test('has a part for every command, with the day on which it was printed', async () => {
    const { stdout } = await desktop({ HANDSLAG_LANG }).handslag('manual')
    const page = stdout.replaceAll('\\-', '-')
    expect(page).toMatch(/^\.TH "HANDSLAG" "1" "March 2026"/)
    expect(commands.filter(path => !page.includes(`.SS "handslag ${path} `))).toEqual([])
  })

  test.skipIf(roff !== null)('is roff that the formatter has no complaint about', async () => {
    const { stdout } = await desktop({ HANDSLAG_LANG }).handslag('manual')
    const formatted = spawnSync('groff', ['-man', '-Tutf8', '-K', 'utf8', '-ww'], { input: stdout, encoding: 'utf8' })
    expect(formatted.stderr).toBe('')
    expect(formatted.stdout).toContain('HANDSLAG_STORE')
  })
})
