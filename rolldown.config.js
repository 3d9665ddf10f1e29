import { readFileSync } from 'node:fs'
import { defineConfig } from 'rolldown'

/** commander loads child_process for commands that are programs of their own: we have none, and save 5 ms. */
const commanderSpawnsNothing = {
  name: 'commander-spawns-nothing',
  resolveId: (id, importer) => (id === 'node:child_process' && importer?.includes('/commander/') ? '\0nothing' : null),
  load: id => (id === '\0nothing' ? 'export default {}' : null),
}

/**
 * One small chunk starts the program; each command is a chunk that loads when it runs.
 * CommonJS starts a third faster than ES modules on Node 20, and every JavaScript dependency is inlined for the
 * same reason: users install better-sqlite3 and nothing else.
 */
const program = {
  input: { main: 'src/cli/main.ts', index: 'src/index.ts' },
  platform: 'node',
  plugins: [commanderSpawnsNothing],
  resolve: { conditionNames: ['node', 'import', 'default'] },
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    cleanDir: true,
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  },
}

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

export default defineConfig([program, reportPage])
