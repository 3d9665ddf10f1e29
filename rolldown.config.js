import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { defineConfig } from 'rolldown'

/** commander loads child_process for commands that are programs of their own: we have none, and save 5 ms. */
const commanderSpawnsNothing = {
  name: 'commander-spawns-nothing',
  resolveId: (id, importer) => (id === 'node:child_process' && importer?.includes('/commander/') ? '\0nothing' : null),
  load: id => (id === '\0nothing' ? 'export default {}' : null),
}

/** string-width would read a pattern of all emoji whenever it is loaded, for 15 ms: it is made for the first that may be one. */
const emojiWhenMet = {
  name: 'emoji-when-met',
  transform(code, id) {
    if (!id.endsWith('/string-width/index.js') || !code.includes('RGI_Emoji')) return null
    const [before, after] = code.split('const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;')
    if (after === undefined) this.error('the pattern of all emoji in string-width is not written as it was')
    return `${before}
let allEmoji
const maybeEmoji = /[\\p{Emoji_Presentation}\\p{Extended_Pictographic}\\u20e3]/u
const rgiEmojiRegex = {
  test: text => maybeEmoji.test(text) && (allEmoji ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text),
}
${after}`
  },
}

/** Large data are quicker to read as JSON than as a script. */
const dataAsJson = {
  name: 'data-as-json',
  transform(code, id) {
    if (!id.endsWith('.json') || !id.includes('/data/')) return null
    return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(code)))})`, moduleType: 'js' }
  },
}

/** What the files of `dist` hold of other people's work. */
const inlined = new Map()

/** Writes the licences of every package that is inlined beside the files that hold them. */
const withLicences = {
  name: 'with-licences',
  generateBundle(_, bundle) {
    for (const { moduleIds = [] } of Object.values(bundle)) {
      for (const id of moduleIds) if (id.includes('/node_modules/')) note(dirname(id))
    }
    const texts = [...inlined].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text)
    this.emitFile({ type: 'asset', fileName: 'LICENCES.txt', source: texts.join('\n\n\n') })
  },
}

/** The package that a folder belongs to: the nearest with a name and a version. */
function note(folder) {
  const file = join(folder, 'package.json')
  const { name, version, license, author, repository } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  if (version === undefined) return note(dirname(folder))
  const own = readdirSync(folder, { withFileTypes: true }).filter(
    one => one.isFile() && /^(licen[cs]e|notice|copying)/i.test(one.name),
  )
  const texts = own.map(one => readFileSync(join(folder, one.name), 'utf8').trim())
  const by = typeof author === 'object' ? author.name : author
  const source = repository?.url ?? repository ?? name
  const head = `${name} ${version} (${license})\nSource: ${source}`
  inlined.set(name, [head, ...(texts.length > 0 ? texts : [`Copyright ${by ?? name}`])].join('\n\n'))
}

/**
 * CommonJS starts a third faster than ES modules on Node 20, and every JavaScript dependency is inlined for the same
 * reason: users install better-sqlite3 and nothing else.
 */
const shared = {
  platform: 'node',
  plugins: [commanderSpawnsNothing, emojiWhenMet, dataAsJson, withLicences],
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

const styles = ['page', 'charts', 'map', 'media']

/** The report's style lies beside its script; what depends on the medium comes last. */
const reportStyle = {
  name: 'report-style',
  generateBundle() {
    const source = styles.map(name => readFileSync(`src/report/browser/${name}.css`, 'utf8')).join('')
    this.emitFile({ type: 'asset', fileName: 'report-page.css', source })
  },
}

/** What runs in the report's page, for `report` to write into it. */
const reportPage = {
  input: { 'report-page': 'src/report/browser/main.ts' },
  platform: 'browser',
  plugins: [reportStyle, withLicences],
  output: { dir: 'dist', format: 'iife', entryFileNames: '[name].js', minify: true },
}

export default defineConfig([program, library, reportPage])
