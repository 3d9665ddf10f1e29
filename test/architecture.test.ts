import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const forbidden: [room: string, imports: string, sentence: string][] = [
  ['model', '../store/store.ts', 'model holds types and imports no other room.'],
  ['language', '../store/store.ts', 'language reads text and imports nothing but model and data.'],
  ['i18n/en', '../../app/status.ts', 'i18n holds sentences and imports nothing but model.'],
  ['store', '../app/status.ts', 'store imports nothing but model and language: the use cases in app call it.'],
  ['coach', '../store/store.ts', 'coach is a domain of pure functions'],
  ['lint', '../coach/phase.ts', 'lint is a domain of pure functions'],
  ['draft', '../coach/phase.ts', 'draft imports lint, model and language'],
  ['network', '../store/store.ts', 'network is a domain of pure functions'],
  ['import', '../store/store.ts', 'import reads files into plain rows'],
  ['app', '../cli/session.ts', 'app is called by cli and report and knows neither.'],
  ['report', '../store/store.ts', 'report shows the results of app.'],
  ['cli/commands', '../../coach/phase.ts', 'cli calls the use cases in app, not the domain.'],
]
const allowed: [room: string, imports: string][] = [
  ['app/triage', '../../coach/phase.ts'],
  ['draft/notes', '../../lint/lint.ts'],
  ['coach/plan', '../../model/phase.ts'],
  ['cli/views', '../../app/import/import.ts'],
  ['report/page', '../../app/network/reach.ts'],
]

describe('the lint step', () => {
  const project = mkdtempSync(join(tmpdir(), 'handslag-rooms-'))
  const fileOf = (room: string) => `src/${room}/example.ts`
  let report = ''

  beforeAll(() => {
    for (const file of ['biome.json', '.gitignore']) copyFileSync(file, join(project, file))
    for (const [room, imports] of [...forbidden, ...allowed]) {
      const file = join(project, fileOf(room))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `import { thing } from '${imports}'\n\nthing()\n`)
    }
    const biome = join(process.cwd(), 'node_modules', '.bin', 'biome')
    const only = '--only=style/noRestrictedImports'
    const { stdout, stderr } = spawnSync(biome, ['lint', only, '--max-diagnostics=none', '--colors=off', '.'], {
      cwd: project,
      encoding: 'utf8',
    })
    report = stdout + stderr
  })
  afterAll(() => rmSync(project, { recursive: true, force: true }))

  /** What the linter says of one file. */
  const complaints = (room: string) =>
    report
      .split(/\n(?=src\/)/)
      .filter(part => part.startsWith(fileOf(room)))
      .join('\n')

  test.each(forbidden)('%s may not import %s', (room, _imports, sentence) => {
    expect(complaints(room).replace(/\s+/g, ' ')).toContain(sentence)
  })

  test.each(allowed)('%s may import %s', room => {
    expect(complaints(room)).toBe('')
  })
})

test('source files are short: the median under 80 lines, none over 300', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  const lengths = files.map(file => ({ file, lines: readFileSync(join('src', file), 'utf8').split('\n').length - 1 }))
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([])
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80)
})
