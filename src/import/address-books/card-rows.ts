import ICAL from 'ical.js'
import { UserError } from '../../model/errors.ts'
import type { Batch } from '../csv.ts'
import { decoded } from '../decode.ts'
import type { SourceFile } from '../source.ts'
import { modernised } from './vcard-2.ts'
import { cardHeadings } from './vcards.ts'

type Property = [name: string, params: Record<string, unknown>, type: string, ...values: unknown[]]

const longestCard = 16 * 1024 * 1024
const end = /^END:VCARD[ \t]*(?:\r\n|\n|\r|$)/im

/**
 * The cards of a file as rows under the headings FN, EMAIL, ORG and TITLE; one that cannot be read is a broken row.
 *
 * @throws UserError `row-too-long` for a card of more than 16 million characters
 */
export async function* cardBatches(file: SourceFile): AsyncGenerator<Batch> {
  let text = ''
  let line = 1
  yield { rows: [[...cardHeadings]], broken: new Set(), characters: 0, lineOf: () => 1 }
  for await (const piece of decoded(file.open())) {
    text += piece
    for (let match = end.exec(text); match; match = end.exec(text)) {
      const card = text.slice(0, match.index + match[0].length)
      text = text.slice(card.length)
      yield batchOf(card, line)
      line += card.split('\n').length - 1
    }
    if (text.length > longestCard) throw new UserError('row-too-long', { file: file.name, line, most: longestCard })
  }
  if (text.trim() !== '') yield batchOf(text, line)
}

function batchOf(card: string, line: number): Batch {
  const row = rowOf(card)
  const first = line + (/^(?:\s*\n)*/.exec(card)?.[0].split('\n').length ?? 1) - 1
  return {
    rows: [row ?? cardHeadings.map(() => '')],
    broken: new Set(row ? [] : [0]),
    characters: card.length,
    lineOf: () => first,
  }
}

function rowOf(card: string): string[] | null {
  try {
    const [kind, properties] = ICAL.parse(modernised(card.trim())) as unknown as [string, Property[]]
    if (kind !== 'vcard') return null
    const all = (name: string) => properties.filter(([found]) => found.replace(/^.*\./, '') === name).map(textOf)
    const [name = '', company = '', title = ''] = [all('fn')[0] || all('n')[0], all('org')[0], all('title')[0]]
    return [name, all('email').join(' '), company, title]
  } catch {
    return null
  }
}

/** `N` and `ORG` have parts: a name is said first name first, and of a company the departments are left out. */
function textOf([name, , , value]: Property): string {
  if (!Array.isArray(value)) return String(value ?? '')
  const parts = value.map(part => String(part ?? '').trim())
  if (!name.endsWith('n')) return parts[0] ?? ''
  return [parts[1], parts[2], parts[0]].filter(Boolean).join(' ')
}
