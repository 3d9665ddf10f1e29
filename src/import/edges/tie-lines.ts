const newline = 10
const [digit0, hash, percent] = [48, 35, 37]
/** More digits than these may not fit an entry of a typed array: such an id is text. */
const digitsMost = 9

const kinds = { other: 0, blank: 1, end: 2 } as const
const kindOf = new Uint8Array(256)
for (const blank of ' \t,;"') kindOf[blank.charCodeAt(0)] = kinds.blank
for (const end of '\n\r') kindOf[end.charCodeAt(0)] = kinds.end

/** An id as it stands in a file: a number where it is written as one, else its text. */
export type Id = number | string

/**
 * Reads lines of two ids each; more columns are left alone, lines that begin with `#` or `%` are comments.
 *
 * @param bytes  whole lines from `from` to `to`, with a line break at `to`
 * @param visit  gets the two ids of each line
 * @returns      how many lines were neither ties nor comments nor empty
 */
export function readTies(bytes: Buffer, from: number, to: number, visit: (one: Id, other: Id) => void): number {
  const words = new Words(bytes, from)
  let unread = 0
  while (words.at < to) {
    const one = words.next()
    if (one !== null) {
      const other = words.next()
      if (other === null) unread++
      else visit(one, other)
    }
    words.toNextLine()
  }
  return unread
}

/** Walks over the words of a line; kept together so that the walk allocates nothing for ids that are numbers. */
class Words {
  readonly #bytes: Buffer
  at: number

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  /** The next word of this line; null at its end and where a comment begins. */
  next(): Id | null {
    const bytes = this.#bytes
    let at = this.at
    while (kindOf[bytes[at] as number] === kinds.blank) at++
    const start = at
    let value = 0
    let digit = (bytes[at] as number) - digit0
    while (digit >= 0 && digit <= 9) {
      value = value * 10 + digit
      digit = (bytes[++at] as number) - digit0
    }
    this.at = at
    if (kindOf[bytes[at] as number] !== kinds.other) {
      if (at === start) return null
      if (at === start + 1 || (at - start <= digitsMost && bytes[start] !== digit0)) return value
    }
    return this.#text(start)
  }

  #text(start: number): string | null {
    const bytes = this.#bytes
    if (bytes[start] === hash || bytes[start] === percent) return null
    let at = this.at
    while (kindOf[bytes[at] as number] === kinds.other) at++
    this.at = at
    return bytes.toString('utf8', start, at)
  }

  toNextLine(): void {
    const bytes = this.#bytes
    let at = this.at
    while (bytes[at] !== newline) at++
    this.at = at + 1
  }
}
