import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { UserError } from '../../model/errors.ts'
import { PeopleIndex } from './people-index.ts'
import { type Id, readTies } from './tie-lines.ts'

const chunkBytes = 1 << 20
const newline = 10
const shortestLine = 4
const byteOrderMark = [0xef, 0xbb, 0xbf]
/** Larger numbers, or ones that lie far apart, are looked up: taken as they are, each takes memory for all below. */
const numbersMost = 1 << 24
const numbersAnyway = 1 << 16

/** Thrown by a walk over numbers that meets another kind of id. */
export class NotNumbers extends Error {}

/**
 * A file of ties, two ids a line. Its ties never stand in memory.
 *
 * People are known by the numbers in the file where `numbers` says so: that spares a look-up for every id, which is
 * most of the work for large files. Else they are numbered as they come, in `people`.
 */
export class TieFile {
  readonly people: PeopleIndex | null
  readonly #path: string
  readonly #start: number
  /** Lines of the latest walk that could not be read. */
  unread: { line: number; text: string }[] = []

  /** @throws UserError  `file-missing`, `not-a-file` */
  constructor(path: string, { numbers }: { numbers: boolean }) {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) throw new UserError('file-missing', { path })
    if (!found.isFile()) throw new UserError('not-a-file', { path })
    this.#path = path
    this.#start = startOfTies(path)
    this.people = numbers ? null : new PeopleIndex()
  }

  /** There are no more ties than this in it. */
  get tiesMost(): number {
    return Math.ceil(statSync(this.#path).size / shortestLine)
  }

  /**
   * Calls `visit` with the numbers of the two people of every tie.
   *
   * @throws NotNumbers  where numbers were expected and there is another id, or one too large for that
   */
  walk(visit: (a: number, b: number) => void): void {
    const { people } = this
    const most = Math.min(numbersMost, 2 * this.tiesMost + numbersAnyway)
    const see = people
      ? (one: Id, other: Id) => visit(people.add(one), people.add(other))
      : (one: Id, other: Id) => visit(ownNumber(one, most), ownNumber(other, most))
    let from = this.#start
    let unread = 0
    for (const { bytes, to } of chunksOf(this.#path)) {
      unread += readTies(bytes, from, to, see)
      from = 0
    }
    this.unread = unread === 0 ? [] : loneWords(this.#path)
  }
}

function ownNumber(id: Id, most: number): number {
  if (typeof id === 'string' || id >= most) throw new NotNumbers()
  return id
}

/**
 * Where ties begin: behind the first line, where that holds words and the next numbers, as in `node_1,node_2`; else
 * behind the mark that some programs put before a text.
 */
function startOfTies(path: string): number {
  for (const { bytes, to } of chunksOf(path)) {
    const start = byteOrderMark.every((byte, at) => bytes[at] === byte) ? byteOrderMark.length : 0
    let second = start
    const first: Id[][] = []
    for (let line = start; line <= to && first.length < 2; line = bytes.indexOf(newline, line) + 1) {
      if (first.length === 1) second = line
      readTies(bytes, line, bytes.indexOf(newline, line), (one, other) => first.push([one, other]))
    }
    const [title, next] = first
    return title?.every(isWord) && next?.every(id => !isWord(id)) ? second : start
  }
  return 0
}

/** The lines that hold one id alone. Read only where there are some. */
function loneWords(path: string): { line: number; text: string }[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((text, at) => ({ line: at + 1, text: text.trim() }))
    .filter(({ text }) => {
      const bytes = Buffer.from(`${text}\n`)
      return readTies(bytes, 0, bytes.length - 1, () => {}) > 0
    })
}

function isWord(id: Id): boolean {
  return typeof id === 'string'
}

/** A file in pieces of whole lines, each ending at `to` with a line break. A piece holds until the next. */
function* chunksOf(path: string): Generator<{ bytes: Buffer; to: number }> {
  const file = openSync(path, 'r')
  try {
    let bytes = Buffer.allocUnsafe(chunkBytes + 1)
    for (let rest = 0; ; ) {
      if (rest === bytes.length - 1) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)])
      const filled = rest + readSync(file, bytes, rest, bytes.length - 1 - rest, null)
      if (filled === rest) {
        bytes[filled] = newline
        if (filled > 0) yield { bytes, to: filled }
        return
      }
      const to = bytes.lastIndexOf(newline, filled - 1)
      if (to !== -1) yield { bytes, to }
      rest = filled - (to + 1)
      bytes.copyWithin(0, to + 1, filled)
    }
  } finally {
    closeSync(file)
  }
}
