import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
const consumer = `import { lint, type LintReport } from 'handslag'
declare const process: { stdout: { write: (text: string) => void } }
const report: LintReport = lint('Hello there', { kind: 'request' })
process.stdout.write(report.verdict)
`

/**
 * What a new user does first, with the installed program alone: import, triage, lint, draft, look at the reach and the
 * report, forget a person, restore a backup.
 *
 * @param where.home  an empty folder
 * @param where.root  the installed package
 * @param where.env   variables with which `handslag` is on the path
 */
export function firstSteps({ home, root, env }) {
  const own = { ...env, HANDSLAG_STORE: join(home, 'handslag.db'), HANDSLAG_LANG: 'en', HANDSLAG_TODAY: '2026-03-10' }
  const handslag = (expected, ...words) => {
    const { status, stdout, stderr } = spawnSync('handslag', words, { cwd: home, env: own, encoding: 'utf8' })
    assert.equal(status, expected, `handslag ${words.join(' ')}: ${stdout}${stderr}`)
    return stdout
  }
  const json = (...words) => JSON.parse(handslag(0, ...words, '--json'))

  handslag(0, 'import', join(root, 'data/sample-export'))
  assert.equal(json('status').contacts, 187)
  const [first] = json('triage', 'list').invitations
  assert.equal(first.recommendation, 'accept')
  handslag(0, 'triage', 'accept', first.id)
  assert.equal(json('status').unconfirmed, 1)
  handslag(0, 'undo')
  writeFileSync(join(home, 'request.txt'), "I'd like to add you to my professional network on LinkedIn.\n")
  handslag(1, 'lint', 'request.txt')
  assert.match(handslag(0, 'draft', first.id), /Hi|Hej|Hello|Dear/)
  assert.equal(json('reach').degrees[0].known, 187)
  handslag(0, 'report', '--html', 'report.html')
  assert.match(readFileSync(join(home, 'report.html'), 'utf8'), /^<!doctype html>/i)
  handslag(0, 'reach', '--export', 'pool', '--format', 'parquet')
  handslag(0, 'export', '--format', 'vcard', '--output', 'contacts.vcf')
  handslag(0, 'backup', 'copy.db')
  const { name } = first.person
  handslag(0, 'forget', name, '--yes')
  handslag(2, 'contacts', 'show', name)
  handslag(0, 'restore', 'copy.db', '--yes')
  assert.equal(json('contacts', 'show', name).name, name)
  assert.deepEqual(json('doctor').problems, [])

  checkLibrary({ home, root, env: own })
}

/** The linter as a function, for programs in JavaScript and for the compiler. */
function checkLibrary({ home, root, env }) {
  mkdirSync(join(home, 'node_modules'), { recursive: true })
  symlinkSync(root, join(home, 'node_modules/handslag'))
  writeFileSync(join(home, 'consumer.mts'), consumer)
  const compiled = spawnSync(process.execPath, [tsc, '--strict', '--module', 'nodenext', 'consumer.mts'], {
    cwd: home,
    encoding: 'utf8',
  })
  assert.equal(compiled.stdout, '')
  const ran = spawnSync('node', ['consumer.mjs'], { cwd: home, env, encoding: 'utf8' })
  assert.equal(ran.stdout, 'impersonal', ran.stderr)
}
