import { readFileSync } from 'node:fs'
import { defineConfig } from 'rolldown'

/** commander loads child_process for commands that are programs of their own: we have none, and save 5 ms. */
const commanderSpawnsNothing = {
  name: 'commander-spawns-nothing',
  resolveId: (id, importer) => (id === 'node:child_process' && importer?.includes('/commander/') ? '\0nothing' : null),
  load: id => (id === '\0nothing' ? 'export default {}' : null),
}

/**
 * CommonJS starts a third faster than ES modules on Node 20, and every JavaScript dependency is inlined for the same
 * reason: users install better-sqlite3 and nothing else.
 */
const shared = {
  platform: 'node',
  plugins: [commanderSpawnsNothing],
  resolve: { conditionNames: ['node', 'import', 'default'] },
}
const output = {
  dir: 'dist',
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
}

/** Everything that the entry imports at once goes into one file: each file costs a third of a millisecond. */
const start = {
  includeDependenciesRecursively: false,
  groups: [{ debugName: 'start', name: (id, modules) => (isLoadedAtOnce(id, modules) ? 'start' : null) }],
}

function isLoadedAtOnce(id, modules, known = new Map()) {
  if (known.has(id)) return known.get(id)
  known.set(id, false)
  const { isEntry, importers } = modules.getModuleInfo(id)
  known.set(id, isEntry || importers.some(importer => isLoadedAtOnce(importer, modules, known)))
  return known.get(id)
}

/** The program: what starts it, and `status`, is one file; each other command is a chunk that loads when it runs. */
const program = {
  ...shared,
  input: { main: 'src/cli/main.ts' },
  preserveEntrySignatures: 'allow-extension',
  output: { ...output, cleanDir: true, codeSplitting: start },
}

/** The linter for other programs. By itself, so that the two share no chunks: each file costs a third of a millisecond. */
const library = { ...shared, input: { index: 'src/index.ts' }, output: { ...output, codeSplitting: false } }

/** The report's style lies beside its script. */
const reportStyle = {
  name: 'report-style',
  generateBundle() {
    const source = readFileSync('src/report/browser/page.css', 'utf8')
    this.emitFile({ type: 'asset', fileName: 'report-page.css', source })
  },
}

/** What runs in the report's page, for `report` to write into it. */
const reportPage = {
  input: { 'report-page': 'src/report/browser/main.ts' },
  platform: 'browser',
  plugins: [reportStyle],
  output: { dir: 'dist', format: 'iife', entryFileNames: '[name].js', minify: true },
}

export default defineConfig([program, library, reportPage])
