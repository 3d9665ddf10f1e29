import type { TriageStanding } from '../../app/triage/list.ts'
import type { TriageRow } from '../../app/triage/row.ts'
import type { Page } from '../page.ts'
import { nameOf, noteLine, paragraph, questionLine, reasonLines, workLine } from './triage-details.ts'
import { standingLine } from './triage-standing.ts'

const longestNote = 10

/** One invitation with all that its answer needs, as the dialogue shows it. */
export function triageCard(row: TriageRow, standing: TriageStanding, progress: string, page: Page): string {
  const { texts, numbers, paint } = page
  const { id, person, sentOn, recommendation, confidence, alternative } = row
  const { dialogue, triage } = texts
  const note = paragraph(noteLine(row, page), page)
  const advice =
    recommendation === null || confidence === null
      ? []
      : [dialogue.advice(triage.answers[recommendation], triage.percent(confidence))]
  return [
    paint.dim([progress, standingLine(standing, page)].join(page.unicode ? ' · ' : ' - ')),
    '',
    [paint.bold(nameOf(row, page)), sentOn === null ? '' : paint.dim(numbers.day(sentOn))].join('  ').trimEnd(),
    ...paragraph(workLine(row), page),
    ...note.slice(0, longestNote),
    ...(note.length > longestNote ? paragraph(dialogue.cutNote(id), page) : []),
    '',
    ...advice.map(line => paint.bold(line)),
    ...reasonLines(row, page),
    ...(alternative === null ? [] : paragraph(`${triage.following} (P2)`, page)),
    ...paragraph(questionLine(row, page), page),
    ...(person.url === null ? [] : [paint.dim(dialogue.click(person.url))]),
  ].join('\n')
}
