import { isAscii, isUtf8 } from 'node:buffer'

const byteOrderMark = 0xfeff

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** What the bytes at the start say of a file's encoding: its mark, or the zeros of UTF-16 text without one. */
export function encodingOf(start: Buffer): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  const sample = start.subarray(0, 200)
  const zeros = (odd: number) => sample.filter((byte, index) => byte === 0 && index % 2 === odd).length
  if (sample.length >= 4 && zeros(1) > sample.length / 4 && zeros(0) === 0) return 'utf-16le'
  if (sample.length >= 4 && zeros(0) > sample.length / 4 && zeros(1) === 0) return 'utf-16be'
  return 'utf-8'
}

/**
 * Turns bytes into text piece by piece. Bytes that are no UTF-8 are read as windows-1252, unless the same piece holds
 * more that is UTF-8: then they are damage, and show as U+FFFD. The mark at the start and NUL go.
 */
export async function* decoded(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decode: Decoder | undefined
  for await (const piece of bytes) {
    decode ??= decoderFor(encodingOf(piece))
    yield decode(piece, false)
  }
  if (decode) yield decode(Buffer.alloc(0), true)
}

/** Reads a piece; what may be the first half of a character waits for the next. */
type Decoder = (piece: Buffer, last: boolean) => string

function decoderFor(encoding: Encoding): Decoder {
  return encoding === 'utf-8' ? utf8Decoder() : utf16Decoder(encoding)
}

function utf16Decoder(encoding: Encoding): Decoder {
  const decoder = new TextDecoder(encoding)
  return (piece, last) => decoder.decode(piece, { stream: !last }).replaceAll('\0', '')
}

function utf8Decoder(): Decoder {
  let rest: Buffer = Buffer.alloc(0)
  let first = true
  return (piece, last) => {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    const end = last ? bytes.length : wholeCharacters(bytes)
    rest = bytes.subarray(end)
    const text = textOf(bytes.subarray(0, end))
    const unmarked = first && text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text
    if (text !== '') first = false
    return bytes.includes(0) ? unmarked.replaceAll('\0', '') : unmarked
  }
}

/** Up to which byte the characters are whole: a lead byte among the last three may still wait for its followers. */
function wholeCharacters(bytes: Buffer): number {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at--) {
    if ((bytes[at] ?? 0) >= 0xc0) return at
  }
  return bytes.length
}

function textOf(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1')
  const text = bytes.toString('utf8')
  if (isUtf8(bytes)) return text
  const broken = text.split('\ufffd').length
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return broken > whole ? fromWindows1252(bytes) : text
}

/** What windows-1252 has where Latin-1 has control characters. Some versions of Node.js decode the two alike. */
const instead = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function fromWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, byte => instead.charAt(byte.charCodeAt(0) - 0x80))
}
