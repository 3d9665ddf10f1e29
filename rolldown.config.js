import { defineConfig } from 'rolldown'

/**
 * One small chunk starts the program; each command is a chunk that loads when it runs.
 * CommonJS starts a third faster than ES modules on Node 20, and every JavaScript dependency is inlined for the
 * same reason: users install better-sqlite3 and nothing else.
 */
export default defineConfig({
  input: { main: 'src/cli/main.ts', index: 'src/index.ts' },
  platform: 'node',
  resolve: { conditionNames: ['node', 'import', 'default'] },
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    cleanDir: true,
    minify: false,
  },
})
