const newline = 10
const [digit0, hash, percent, quote, space] = [48, 35, 37, 34, 32]
/** More digits than these may not fit an entry of a typed array: such an id is text. */
const digitsMost = 9

const kinds = { other: 0, blank: 1, end: 2 } as const
const kindOf = new Uint8Array(256)
for (const blank of ' \t,;"') kindOf[blank.charCodeAt(0)] = kinds.blank
for (const end of '\n\r') kindOf[end.charCodeAt(0)] = kinds.end
/** What stands between ids that may hold spaces. */
const divides = new Uint8Array(256)
for (const divider of '\t,;') divides[divider.charCodeAt(0)] = 1

/** An id as it stands in a file: a number where it is written as one, else its text. */
export type Id = number | string

/**
 * Reads lines of two ids each; more columns are left alone, lines that begin with `#` or `%` are comments. Ids stand
 * between spaces, tabs, commas or semicolons. One that is no number may hold spaces where something else divides the
 * line, and anything within quotes: `Anna Berg,Bo Ek` and `"Berg, Anna" "Ek, Bo"`.
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
      const written = at === start + 1 || (at - start <= digitsMost && bytes[start] !== digit0)
      if (written && (bytes[at] !== space || !this.#quoted(start))) return value
    }
    return this.#text(start)
  }

  #text(start: number): string | null {
    const bytes = this.#bytes
    const quoted = this.#quoted(start)
    if (!quoted && (bytes[start] === hash || bytes[start] === percent)) return null
    const end = quoted ? this.#closingQuote(start) : this.#endOfText(start)
    this.at = end
    const text = bytes.toString('utf8', start, end).trimEnd()
    return quoted ? text.replaceAll('""', '"') : text
  }

  #quoted(start: number): boolean {
    return start > 0 && this.#bytes[start - 1] === quote
  }

  /** Where a quoted id ends; the end of the line where nothing closes it. */
  #closingQuote(start: number): number {
    const bytes = this.#bytes
    let at = start
    while (kindOf[bytes[at] as number] !== kinds.end) {
      if (bytes[at] !== quote) at++
      else if (bytes[at + 1] === quote) at += 2
      else return at
    }
    return at
  }

  /** At the next divider or the end of the line; at a space where no divider stands beside the id. */
  #endOfText(start: number): number {
    const bytes = this.#bytes
    let firstSpace = -1
    let at = start
    while (kindOf[bytes[at] as number] !== kinds.end) {
      if (divides[bytes[at] as number] === 1) return at
      if (firstSpace === -1 && bytes[at] === space) firstSpace = at
      at++
    }
    return firstSpace === -1 || this.#behindDivider(start) ? at : firstSpace
  }

  #behindDivider(start: number): boolean {
    const bytes = this.#bytes
    for (let at = start - 1; at >= 0 && kindOf[bytes[at] as number] === kinds.blank; at--) {
      if (divides[bytes[at] as number] === 1) return true
    }
    return false
  }

  toNextLine(): void {
    const bytes = this.#bytes
    let at = this.at
    while (bytes[at] !== newline) at++
    this.at = at + 1
  }
}
