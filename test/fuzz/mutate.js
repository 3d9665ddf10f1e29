/** What readers of tables, cards, archives and settings stumble over. */
const tokens = [
  ...'",;\t\n\r:=|\\\'#%@+-',
  '""',
  '"\n',
  '\r\n',
  '\r\r\n',
  '\0',
  '\ufeff',
  '\u2028',
  '\u202e',
  '\u0301',
  'İ',
  'ß',
  '\u{1f600}',
  '=1+1',
  '@SUM(A1)',
  '-1',
  '0',
  '1e999',
  'NaN',
  '9007199254740993',
  '99999999999999999999',
  '2026-02-30',
  '0000-00-00',
  '31 Dec 9999',
  '10 Mar 2026',
  '2026-03-10 10:00:00 UTC',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'BEGIN:VCARD\r\n',
  'END:VCARD\r\n',
  'VERSION:2.1\r\n',
  ';ENCODING=QUOTED-PRINTABLE:=',
  ';CHARSET=UTF-16:',
  'https://www.linkedin.com/in/',
  '%E0%A4%A',
  '../',
  '{"text":',
  '[]',
  '\\ud800',
  'PK\x01\x02',
  'PK\x05\x06',
].map(token => Buffer.from(token))
const wild = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xff],
  [0xc3],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xff, 0xff, 0xff, 0xff],
].map(bytes => Buffer.from(bytes))
const mostBytes = 64 * 1024

/** Changes a few things about bytes that were once right. `others` lends pieces. */
export function mutated(bytes, others, random) {
  const below = limit => Math.floor(random() * limit)
  const one = list => list[below(list.length)]
  let changed = bytes
  for (let times = 1 + below(4); times > 0; times--) changed = one(ways)(changed, { below, one, others })
  return changed.subarray(0, mostBytes)
}

const ways = [
  flipBit,
  (bytes, { below, one }) => inserted(bytes, below(bytes.length + 1), one(tokens)),
  (bytes, { below, one }) => inserted(bytes, below(bytes.length + 1), one(wild)),
  (bytes, { below, one }) => replaced(bytes, stretch(bytes, below, 12), one(tokens)),
  (bytes, { below }) => replaced(bytes, stretch(bytes, below, 40), Buffer.alloc(0)),
  (bytes, { below }) => bytes.subarray(0, below(bytes.length + 1)),
  (bytes, { below }) => repeated(bytes, stretch(bytes, below, 60), 2 + below(30)),
  (bytes, { below, one, others }) => {
    const other = one(others)
    const [from, to] = stretch(other, below, 200)
    return inserted(bytes, below(bytes.length + 1), other.subarray(from, to))
  },
  (bytes, { below }) => {
    const lines = bytes.toString('latin1').split('\n')
    const [from, to] = [below(lines.length), below(lines.length)]
    ;[lines[from], lines[to]] = [lines[to], lines[from]]
    return Buffer.from(lines.join('\n'), 'latin1')
  },
]

function flipBit(bytes, { below }) {
  if (bytes.length === 0) return bytes
  const copy = Buffer.from(bytes)
  copy[below(copy.length)] ^= 1 << below(8)
  return copy
}

function stretch(bytes, below, most) {
  const from = below(bytes.length + 1)
  return [from, Math.min(bytes.length, from + below(most))]
}

function inserted(bytes, at, piece) {
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
}

function replaced(bytes, [from, to], piece) {
  return Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(to)])
}

function repeated(bytes, [from, to], times) {
  return inserted(bytes, to, Buffer.concat(Array(times).fill(bytes.subarray(from, to))))
}
