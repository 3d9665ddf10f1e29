import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import yazl from 'yazl'
import { readCorpus } from '../eval/corpus.js'
import { addressBooks, cards, ties } from './hand-written.js'
import { importing } from './importing.js'
import { configuring, linting, lintingLines, naming, tabulating } from './typing.js'

/**
 * The doors through which bytes come in. Each has seeds, which are files that are right, and a check, which throws
 * where something happens that may not.
 */
export const doors = {
  csv: { seeds: async () => sample(12), check: importing, options: ['--me', 'Elin Sandmark'] },
  zip: {
    seeds: archives,
    check: importing,
    options: ['--me', 'Elin Sandmark'],
    packed: async entries => ({ name: 'export.zip', bytes: await zipOf(entries) }),
  },
  vcard: { seeds: async () => cards, check: importing },
  'address-book': { seeds: async () => addressBooks, check: importing },
  edges: { seeds: async () => ties, check: importing, options: ['--format', 'edges'] },
  jsonl: { seeds: async () => messages(), check: lintingLines },
  text: { seeds: async () => texts(), check: linting },
  config: { seeds: async () => settings, check: configuring },
  table: { seeds: async () => tables, check: tabulating },
  words: { seeds: async () => words, check: naming },
}

const folder = fileURLToPath(new URL('../../data/sample-export/', import.meta.url))
const seed = (name, text) => ({ name, bytes: Buffer.from(text) })

/** The first lines of every file of the sample export. */
export function sample(lines) {
  const files = readdirSync(folder).filter(file => file.endsWith('.csv'))
  return files.map(file =>
    seed(
      file,
      readFileSync(folder + file, 'utf8')
        .split('\n')
        .slice(0, lines)
        .join('\n'),
    ),
  )
}

async function archives() {
  const files = sample(5)
  const essential = files.filter(({ name }) => /^(Connections|Profile|messages|Invitations)\.csv$/.test(name))
  const one = files.filter(({ name }) => name === 'Connections.csv')
  return Promise.all(
    [essential, one, files].map(async entries => ({ name: 'export.zip', bytes: await zipOf(entries) })),
  )
}

async function zipOf(entries) {
  const zip = new yazl.ZipFile()
  const mtime = new Date(Date.UTC(2026, 2, 8))
  for (const { name, bytes, compress = true } of entries) zip.addBuffer(bytes, name, { mtime, compress })
  zip.end()
  return Buffer.concat(await zip.outputStream.toArray())
}

function messages() {
  const lines = readCorpus('develop').map(({ id, kind, text }) => JSON.stringify({ id, kind, text }))
  return Array.from({ length: 12 }, (_, at) => seed('lines.jsonl', lines.slice(3 * at, 3 * at + 3).join('\n')))
}

function texts() {
  return readCorpus('develop')
    .slice(0, 60)
    .map(({ text }) => seed('text.txt', text))
}

const settings = [
  'target\n250',
  'language\nsv',
  'premium\ncareer',
  'plan.actions\n5',
  'plan.minutes\n30',
  'me\nElin Sandmark',
  'retention\n24m',
  'writer.url\nhttp://localhost:11434/v1',
  'lint.say-why\nwarning',
  'fact.inviteNoteCharacters\n200',
  'fact.invitationExpires\n180',
].map(text => seed('setting', text))

const tables = [
  'person,relation\nJonas Wikander,colleague\np4,met\n',
  'id;kind\np3;customer\n',
  'name,count,mutual,company\nJonas Wikander,500+,12,Nordplåt AB\n',
  'namn\tkontakter\tort\nJonas Wikander\t300\tFalun\n',
].map(text => seed('table.csv', text))

const words = [
  'Jonas Wikander',
  'p7',
  'https://www.linkedin.com/in/jonas-wikander-example',
  'kvalitet konsult',
  'ö',
].map(text => seed('words', text))
