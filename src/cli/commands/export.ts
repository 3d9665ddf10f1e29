import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ContactFilter } from '../../app/contacts/filter.ts'
import type { Desk } from '../../app/desk.ts'
import { chosen } from '../../app/exporting/chosen.ts'
import { everything } from '../../app/exporting/everything.ts'
import type { ExportFormat } from '../../app/exporting/formats.ts'
import { harmless } from '../../language/harmless.ts'
import { exit } from '../exit-codes.ts'
import { json } from '../json.ts'
import { writePrivately } from '../private-file.ts'
import { confirmed } from '../prompts/confirm.ts'
import type { Session } from '../session.ts'

interface ExportOptions extends ContactFilter {
  format?: ExportFormat
  output?: string
}

/** Marks a file as UTF-8 for spreadsheet programs, which take it for another encoding else. */
const byteOrderMark = '\ufeff'

/** Everything, or everything on one person, to stdout or into a private file. */
export async function exportData(session: Session, person: string | undefined, options: ExportOptions) {
  const { format = 'json', output, ...filter } = options
  const file = output === undefined ? null : resolve(output)
  const { exporting } = session.texts
  if (file !== null && existsSync(file) && !(await confirmed(session, exporting.replace(file)))) return exit.done
  const text = await session.read(desk => inFormat(desk, session, format, person, filter))
  if (file === null) {
    session.io.stdout.write(session.io.stdout.isTTY ? harmless(text) : text)
    return exit.done
  }
  if (!session.options.dryRun) {
    writePrivately(file, format === 'csv' ? byteOrderMark + text : text)
    session.notice(exporting.written(file))
  }
  return exit.done
}

async function inFormat(
  desk: Desk,
  { texts, today, now }: Session,
  format: ExportFormat,
  person: string | undefined,
  filter: ContactFilter,
): Promise<string> {
  switch (format) {
    case 'json':
      return `${json(everything(desk, person))}\n`
    case 'csv':
      return (await import('../../app/exporting/table.ts')).contactTable(chosen(desk, person, filter))
    case 'vcard':
      return (await import('../../app/exporting/cards.ts')).contactCards(chosen(desk, person, filter))
    case 'ics': {
      const { keepInTouchList } = await import('../../app/rhythm/due.ts')
      const ids = new Set(chosen(desk, person, filter).map(({ id }) => id))
      const turns = keepInTouchList(desk, true).filter(({ person: { id } }) => ids.has(id))
      return (await import('../../app/exporting/calendar.ts')).touchCalendar(turns, texts.exporting, today, now)
    }
  }
}
