import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeZip } from './support/archive.ts'
import { sampleArchive } from './support/generate/sample.ts'
import { testToday } from './support/run.ts'

const readme = readFileSync('README.md', 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text = '']) => text)
const commands = blocks('sh')
  .flatMap(block => block.split('\n'))
  .filter(line => line.startsWith('handslag '))
  .map(line => line.replace(/\s+#.*$/, ''))
const program = resolve('bin/handslag.js')

describe('the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-readme-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  beforeAll(async () => {
    await writeZip(join(folder, 'Basic_LinkedInDataExport_03-08-2026.zip'), sampleArchive())
    writeFileSync(join(folder, 'request.txt'), 'Hi Jonas, I would like to add you to my professional network.\n')
  })

  /** Types a line into a shell, in a folder with an export and a request. */
  function shell(line: string) {
    const script = `handslag() { "$NODE" "$PROGRAM" "$@"; }\n${line}`
    const env = { NODE: process.execPath, PROGRAM: program, HANDSLAG_STORE: join(folder, 'handslag.db') }
    return spawnSync('bash', ['-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env, HANDSLAG_LANG: 'en', HANDSLAG_TODAY: testToday },
    })
  }

  test.each(commands)('%s works, in the order in which it stands there', line => {
    const { status, stdout, stderr } = shell(line)
    expect(stderr).not.toContain('handslag: ')
    expect(stdout + stderr).not.toBe('')
    expect(status).toBe(line.startsWith('handslag lint') ? 1 : 0)
  })

  test('what the first screen shows is what the program prints', () => {
    const [capture = ''] = blocks('console')
    const [command = '', ...shown] = capture.trimEnd().replace(/\n…$/, '').split('\n')
    const { stdout } = spawnSync(process.execPath, [program, 'demo'], {
      encoding: 'utf8',
      env: { ...process.env, HANDSLAG_LANG: 'en' },
    })
    expect(command).toBe('$ handslag triage list --limit 3')
    expect(stdout.replace(/\n{2,}/g, '\n')).toContain(shown.join('\n').replace(/\n{2,}/g, '\n'))
  })
})
