import type { Place } from './types.ts'

/** Every place that a pattern fits. @param pattern  a global one */
export function placesFitting(text: string, pattern: RegExp): Place[] {
  if (text.search(pattern) < 0) return []
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.trimEnd().length,
  }))
}
