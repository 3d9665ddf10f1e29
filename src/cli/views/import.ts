import type { FileReport, ImportReport } from '../../app/import/report.ts'
import type { Page } from '../page.ts'
import { hanging } from './hanging.ts'
import { table } from './table.ts'

const linesShown = 5
const peopleShown = 10

/** What an import did, file by file, and where it leaves you. */
export function importView(report: ImportReport, page: Page): string {
  const { texts, numbers } = page
  const words = texts.import
  const { number, count } = numbers
  const { contacts, pendingIncoming, pendingOutgoing, hidden, gone, me } = report
  const known = report.files.filter(({ kind }) => kind !== 'unknown')
  const unknown = report.files.filter(({ kind }) => kind === 'unknown').map(({ file }) => file)
  return [
    filesTable(known, page),
    '',
    ...[
      words.result(
        count(contacts, ...words.contacts),
        count(pendingIncoming, ...words.invitations),
        count(pendingOutgoing, ...words.requests),
      ),
      ...(hidden > 0 ? [words.hidden(number(hidden))] : []),
      ...(gone > 0 ? [words.gone(number(gone))] : []),
      whoYouAre(me, page),
    ].flatMap(sentence => hanging('', sentence, page)),
    ...block(words.changesTitle, changes(report, page), page),
    ...block(
      words.skippedTitle,
      known.flatMap(file => skipped(file, page)),
      page,
    ),
    ...block(
      words.matchedTitle,
      some(
        report.matchedByName.map(({ id, name }) => `${id} ${name}`),
        page,
      ),
      page,
    ),
    ...block(words.unknownTitle, some(unknown, page), page),
    ...(report.nothingNew ? ['', words.nothingNew] : []),
    ...(report.dryRun ? ['', words.dryRun] : []),
  ].join('\n')
}

function filesTable(files: readonly FileReport[], page: Page): string {
  const {
    texts: { import: words },
    numbers: { number },
  } = page
  const rows = files.map(({ file, kind, rows, added, updated, unchanged, skipped }) => [
    file,
    words.kinds[kind],
    ...[rows, added, updated, unchanged, skipped.length].map(n => number(n)),
  ])
  return table(words.head, rows, page, { right: [2, 3, 4, 5, 6] })
}

function whoYouAre({ name, url, candidates }: ImportReport['me'], { texts: { import: words } }: Page): string {
  const called = name ?? url
  if (called === null) return words.noMe
  return candidates.length > 0 ? words.doubt(called) : words.you(called)
}

function changes({ changes }: ImportReport, page: Page): string[] {
  const words = page.texts.import
  const lines = changes.map(({ person, field, from, to }) =>
    words.changed(person.name, field, from ?? words.blank, to ?? words.blank),
  )
  return some(lines, page)
}

/** One line for each reason, with the first few lines of the file that it goes for. */
function skipped({ file, skipped }: FileReport, { texts: { import: words }, numbers }: Page): string[] {
  const reasons = [...new Set(skipped.map(({ text }) => text))]
  return reasons.map(reason => {
    const rows = skipped.filter(({ text }) => text === reason)
    const lines = rows.slice(0, linesShown).map(({ line }) => String(line))
    if (rows.length > linesShown) lines.push('…')
    return words.skipped(file, numbers.count(rows.length, ...words.rows), reason, lines.join(', '))
  })
}

function some(lines: readonly string[], { texts: { import: words }, numbers: { number } }: Page): string[] {
  if (lines.length <= peopleShown) return [...lines]
  return [...lines.slice(0, peopleShown), words.more(number(lines.length - peopleShown))]
}

function block(title: string, lines: readonly string[], page: Page): string[] {
  return lines.length === 0 ? [] : ['', page.paint.bold(title), ...lines.flatMap(line => hanging('  ', line, page))]
}
