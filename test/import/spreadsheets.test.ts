import { describe, expect, test } from 'vitest'
import { type FileQuirks, swedishSpreadsheet, unicodeText } from '../support/archive/csv.ts'
import { countsOf, everyone, facts, imported, inStore } from './importing.ts'

const throughASpreadsheet: [string, FileQuirks][] = [
  ['a byte order mark', { byteOrderMark: true }],
  ['CRLF', { newline: '\r\n' }],
  ['dates as 4-Apr-21', { dates: 'spreadsheet' }],
  ['dates as 2021-04-04', { dates: 'iso' }],
  ['U+202F before AM and PM', { dates: 'narrow-space' }],
  ['Latin-1', { encoding: 'latin1' }],
  ['semicolons in Latin-1', swedishSpreadsheet],
  ['UTF-16 with tabs', unicodeText],
  ['UTF-16 with the high byte first', { ...unicodeText, encoding: 'utf16be' }],
  ['UTF-16 without a mark', { ...unicodeText, byteOrderMark: false }],
  ['tabs', { delimiter: '\t' }],
  ['quotes around every field', { quoteAll: true }],
  ['no newline at the end', { finalNewline: false }],
  ['no newline at the end after CRLF', { newline: '\r\n', finalNewline: false }],
]

describe.each(['2020', '2026'] as const)('a file of %s', era => {
  test.each(throughASpreadsheet)('that comes back with %s is read whole', async (_, everyFile) => {
    const { user, report } = await imported({ ...facts, era, everyFile })
    expect(countsOf(report, 'connections')).toEqual({ rows: 2, added: 2, skipped: [] })
    expect(countsOf(report, 'invitations')).toEqual({ rows: 2, added: 2, skipped: [] })
    expect(everyone(user).map(({ name }) => name)).toEqual(['Anna Berg', 'Åsa Öberg, PhD', 'Bo Ek', 'Tim Rowe'])
    expect(inStore(user, 'SELECT connected_on FROM connection ORDER BY connected_on')).toEqual([
      { connected_on: '2021-04-04' },
      { connected_on: '2022-12-24' },
    ])
    expect(inStore(user, 'SELECT sent_on, message FROM invitation ORDER BY sent_on')).toEqual([
      { sent_on: '2026-01-29', message: 'Hej, "Karin"!\nVi sågs i Köping; minns du?' },
      { sent_on: '2026-02-11', message: null },
    ])
  })
})
