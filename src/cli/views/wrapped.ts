import wrapAnsi from 'wrap-ansi'
import type { Page } from '../page.ts'

/** A line of running text, indented; on a terminal broken to its width, elsewhere whole. */
export function wrapped(text: string, indent: string, { terminal, width }: Pick<Page, 'terminal' | 'width'>): string[] {
  const lines = terminal ? wrapAnsi(text, Math.max(20, width - indent.length)) : text
  return lines.split('\n').map(line => indent + line)
}
