import fc from 'fast-check'
import { sample } from './doors.js'

/** Inputs by their shape, with hostile words in it: what a change of bytes hardly comes upon. */

const hostile = fc.constantFrom(
  '',
  ' ',
  '=1+1',
  '"',
  '""',
  'a"b',
  'a,b',
  'a;b',
  'a\nb',
  'a\r\nb',
  '\0',
  '\u001b[31m',
  '\u202e',
  '\ufeff',
  'Å\u030a',
  '__proto__',
  'https://www.linkedin.com/in/%E0%A4%A',
  'https://www.linkedin.com/in/a-example?x=1#y',
  '10 Mar 2026',
  '2026-02-30',
  '1/2/03, 4:05 AM',
  '0001-01-01 00:00:00 UTC',
  '31 Dec 9999',
)
const word = fc.oneof(
  hostile,
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const text = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.array(word, { maxLength: 40 }).map(words => words.join(' ')),
)

/** A header that is known, and rows of anything under it, written as a spreadsheet or a careless script would. */
function tables(headers) {
  const shape = fc.record({
    header: fc.constantFrom(...headers),
    rows: fc.array(fc.array(text, { maxLength: 14 }), { maxLength: 6 }),
    quoted: fc.boolean(),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '\ufeff'),
    fitted: fc.boolean(),
  })
  return shape.map(({ header: { name, columns }, rows, quoted, newline, mark, fitted }) => {
    const cell = value => (quoted ? `"${value.replaceAll('"', '""')}"` : value)
    const full = rows.map(row => (fitted ? columns.map((_, at) => row[at] ?? '') : row))
    const lines = [columns, ...full].map(row => row.map(cell).join(','))
    return { name, bytes: Buffer.from(mark + lines.join(newline)) }
  })
}

const headersOf = files =>
  files
    .map(({ name, bytes }) => ({
      name,
      line: bytes
        .toString()
        .split(/\r?\n/)
        .find(line => line.split(',').length > 1),
    }))
    .filter(({ line }) => line !== undefined)
    .map(({ name, line }) => ({ name, columns: line.split(',') }))

const property = fc.tuple(
  fc.constantFrom(
    'FN',
    'N',
    'EMAIL',
    'ORG',
    'TITLE',
    'item1.EMAIL',
    'X-ABLABEL',
    'PHOTO',
    'BEGIN',
    'END',
    'VERSION',
    '',
  ),
  fc.array(
    fc.constantFrom(
      ';TYPE=HOME',
      ';ENCODING=QUOTED-PRINTABLE',
      ';CHARSET=UTF-8',
      ';ENCODING=b',
      ';=',
      ';X="',
      ';LANGUAGE=sv',
    ),
  ),
  text,
)
const vcards = fc
  .array(fc.tuple(fc.constantFrom('2.1', '3.0', '4.0', '5', ''), fc.array(property, { maxLength: 8 })), {
    maxLength: 4,
  })
  .map(made => {
    const lines = made.flatMap(([version, properties]) => [
      'BEGIN:VCARD',
      `VERSION:${version}`,
      ...properties.map(([name, params, value]) => `${name}${params.join('')}:${value}`),
      'END:VCARD',
    ])
    return { name: 'cards.vcf', bytes: Buffer.from(lines.join('\r\n')) }
  })

const json = fc
  .record(
    {
      id: fc.oneof(text, fc.integer(), fc.jsonValue()),
      text: fc.oneof(text, fc.jsonValue()),
      kind: fc.oneof(fc.constantFrom('request', 'inmail', 'message', 'reply', 'group-post'), fc.jsonValue()),
      lang: fc.oneof(fc.constantFrom('en', 'sv', 'fi'), fc.jsonValue()),
      to: fc.oneof(fc.constantFrom('p3', 'Jonas Wikander'), fc.jsonValue()),
      relation: fc.oneof(fc.constantFrom('close', 'colleague'), fc.jsonValue()),
    },
    { requiredKeys: [] },
  )
  .map(value => JSON.stringify(value))

const setting = keys =>
  fc
    .tuple(fc.oneof(fc.constantFrom(...keys), word), fc.oneof(text, fc.double().map(String)))
    .map(([key, value]) => ({ name: 'setting', bytes: Buffer.from(`${key}\n${value}`) }))

const tie = fc.array(fc.oneof(word, fc.nat(30).map(String)), { maxLength: 3 }).map(words => words.join(' '))

/** Entries that a writer of archives takes: it refuses a path that leaves the archive. */
const path = fc.oneof(
  fc.constantFrom('Connections.csv', 'a/b/Profile.csv', '__MACOSX/._Connections.csv', 'messages.csv', 'x'),
  word.filter(name => name !== '' && !/\\|^\/|^[a-z]:|(^|\/)\.\.(\/|$)|\0/i.test(name)),
)
const archive = headers =>
  fc.array(
    fc
      .tuple(fc.oneof(tables(headers), fc.record({ name: path, bytes: text.map(Buffer.from) })), fc.boolean())
      .map(([file, compress]) => ({ ...file, compress })),
    { minLength: 1, maxLength: 4 },
  )

const plain = (name, arbitrary) => arbitrary.map(text => ({ name, bytes: Buffer.from(text) }))
const lines = (arbitrary, maxLength) => fc.array(arbitrary, { maxLength }).map(all => all.join('\n'))

/** What is made for each door, from files that are right there. */
export const made = {
  csv: seeds => tables(headersOf(seeds)),
  zip: () => archive(headersOf(sample(2))),
  vcard: () => vcards,
  'address-book': seeds => tables(headersOf(seeds)),
  edges: () => plain('ties.txt', lines(tie, 8)),
  jsonl: () => plain('lines.jsonl', lines(fc.oneof(json, text), 5)),
  text: () => plain('text.txt', text),
  config: seeds => setting(seeds.map(({ bytes }) => bytes.toString().split('\n')[0])),
  table: seeds => tables(headersOf(seeds)),
  words: () => plain('words', text),
}
