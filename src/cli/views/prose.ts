import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Page } from '../page.ts'

const narrowest = 20

/** A text behind a label or a mark. On a terminal its lines break between words, and later ones stand below the first. */
export function prose(label: string, text: string, { width, terminal }: Page): string {
  if (!terminal) return label + text
  const indent = stringWidth(label)
  const lines = wrapAnsi(text, Math.max(narrowest, width - indent)).split('\n')
  return label + lines.join(`\n${' '.repeat(indent)}`)
}
