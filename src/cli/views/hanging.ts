import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Page } from '../page.ts'

const leastRoom = 16

/**
 * A text behind a head (a label, a mark, or nothing) as lines no wider than the terminal; what does not fit goes on
 * below where the text began. Without a terminal nothing is broken.
 */
export function hanging(head: string, text: string, { terminal, width }: Pick<Page, 'terminal' | 'width'>): string[] {
  if (!terminal || stringWidth(head + text) <= width) return [head + text]
  const start = head + (/^ */.exec(text)?.[0] ?? '')
  const indent = Math.min(stringWidth(start), width - leastRoom)
  const lines = wrapAnsi(text.trimStart(), width - indent, { hard: true }).split('\n')
  return lines.map((line, index) => (index === 0 ? start : ' '.repeat(indent)) + line)
}
