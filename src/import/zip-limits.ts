import type { Entry } from 'yauzl'

const mostBytes = 2 * 1024 ** 3
const mostRatio = 200
/** Below this, a high ratio is a short repetitive file and no bomb. */
const harmlessBytes = 1024 ** 2
const localHeaderBytes = 30

/** How many bytes may still come out of an archive or an entry. Counted while inflating: headers can lie. */
export interface Allowance {
  left: number
}

/** At most 200 times the packed size, and never more than 2 GiB. */
export function allowance(packedBytes: number): Allowance {
  return { left: Math.min(mostBytes, Math.max(harmlessBytes, packedBytes * mostRatio)) }
}

/** Counts `bytes`. @returns false where they are too many */
export function measured(allowed: Allowance, bytes: number): boolean {
  allowed.left -= bytes
  return allowed.left >= 0
}

/** The name of an entry whose bytes another entry uses too; null where there is none. */
export function firstOverlap(
  entries: readonly Pick<Entry, 'fileName' | 'fileNameLength' | 'compressedSize' | 'relativeOffsetOfLocalHeader'>[],
): string | null {
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  let end = 0
  for (const entry of inOrder) {
    if (entry.relativeOffsetOfLocalHeader < end) return entry.fileName
    end = entry.relativeOffsetOfLocalHeader + localHeaderBytes + entry.fileNameLength + entry.compressedSize
  }
  return null
}
