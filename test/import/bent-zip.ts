import { readFileSync, writeFileSync } from 'node:fs'

const localHeader = 0x04034b50
const centralHeader = 0x02014b50
const flagsIn = { local: 6, central: 8 }
const sizesIn = { local: 18, central: 20 }
const offsetInCentral = 42
const encryptedFlag = 1

/** Does something to the bytes of an archive, in place. */
export type Bend = (bytes: Buffer) => Buffer

/** Bends the archive at `path`. */
export function bend(path: string, how: Bend): string {
  writeFileSync(path, how(readFileSync(path)))
  return path
}

/** Writes another name of the same length over a name, wherever it stands. */
export function renamed(from: string, to: string): Bend {
  return bytes => Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1')
}

/** Keeps the first bytes, as a broken download does. */
export function cutAfter(share: number): Bend {
  return bytes => bytes.subarray(0, Math.floor(bytes.length * share))
}

/** Marks every entry as encrypted. */
export const encrypted: Bend = bytes => {
  for (const { at, central } of headers(bytes)) {
    const place = at + (central ? flagsIn.central : flagsIn.local)
    bytes.writeUInt16LE(bytes.readUInt16LE(place) | encryptedFlag, place)
  }
  return bytes
}

/** Lets every entry of the directory point at the bytes of the first. */
export const overlapping: Bend = bytes => {
  for (const { at, central } of headers(bytes)) if (central) bytes.writeUInt32LE(0, at + offsetInCentral)
  return bytes
}

/** Lets the directory say that each entry unpacks to `size` bytes. */
export function claimingSize(size: number): Bend {
  return bytes => {
    for (const { at, central } of headers(bytes)) if (central) bytes.writeUInt32LE(size, at + sizesIn.central + 4)
    return bytes
  }
}

/** Turns the bytes after the first header into noise. */
export const noise: Bend = bytes => {
  const start = 60
  for (let at = start; at < start + 400; at++) bytes[at] = (at * 137) & 0xff
  return bytes
}

function headers(bytes: Buffer): { at: number; central: boolean }[] {
  const found: { at: number; central: boolean }[] = []
  for (let at = 0; at + 4 <= bytes.length; at++) {
    const signature = bytes.readUInt32LE(at)
    if (signature === localHeader || signature === centralHeader)
      found.push({ at, central: signature === centralHeader })
  }
  return found
}
