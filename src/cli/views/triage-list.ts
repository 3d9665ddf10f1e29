import type { TriageList } from '../../app/triage/list.ts'
import type { TriageRow } from '../../app/triage/row.ts'
import type { Page } from '../page.ts'
import { barChart } from '../pictures/bar-chart.ts'
import { columns } from './columns.ts'
import { hanging } from './hanging.ts'
import { nameOf, triageDetails } from './triage-details.ts'
import { standingLine } from './triage-standing.ts'

/** Invitations in the order in which to answer them, with the switch from broad to selective where it falls. */
export function triageListView(list: TriageList, explain: boolean, page: Page): string {
  const { texts, numbers, paint } = page
  const { invitations, found } = list
  const judged = invitations.some(({ recommendation }) => recommendation !== null)
  const head = judged
    ? [
        standingLine(list, page),
        texts.triage.waiting(numbers.count(found, ...texts.triage.invitations)),
        ...adviceChart(list, page),
        '',
      ]
    : []
  if (invitations.length === 0) return fitting([standingLine(list, page), texts.triage.none], page)
  const titles = columns(
    invitations.map(row => cells(row, page)),
    judged ? { right: [2] } : {},
  )
  const places = placesTaken(invitations)
  const blocks = invitations.flatMap((row, index) => [
    ...(index === places ? switchLine(places, page) : []),
    ...titleLines(titles[index] ?? '', page),
    ...triageDetails(row, explain, page),
    '',
  ])
  const rest =
    invitations.length < found ? [texts.triage.cut(numbers.number(invitations.length), numbers.number(found))] : []
  return fitting([...head, ...blocks, ...rest, ...(judged ? [paint.dim(texts.triage.yourClick)] : [])], page)
}

function fitting(lines: readonly string[], page: Page): string {
  return lines
    .flatMap(line => hanging('', line, page))
    .join('\n')
    .trimEnd()
}

/** What does not fit beside the id goes on below, not below the id. */
function titleLines(title: string, page: Page): string[] {
  const head = /^\S+ */.exec(title)?.[0] ?? ''
  return hanging(head, title.slice(head.length), page).map(line => page.paint.bold(line))
}

/** On a terminal, what the advice comes to, as bars; nothing where only some are listed. */
function adviceChart({ invitations, found }: TriageList, page: Page): string[] {
  if (!page.terminal || invitations.length < found) return []
  const rows = (['accept', 'ask', 'decline'] as const).map(advice => {
    const known = invitations.filter(({ recommendation }) => recommendation === advice).length
    return { label: page.texts.triage.answers[advice], known, figure: page.numbers.number(known) }
  })
  return ['', ...barChart(rows, page)]
}

function cells(row: TriageRow, page: Page): string[] {
  const { id, recommendation, confidence, state, sentOn } = row
  const { texts, numbers } = page
  const verdict = recommendation === null ? texts.triage.states[state] : texts.triage.answers[recommendation]
  const sure = confidence === null ? [] : [texts.triage.percent(confidence)]
  return [id, verdict, ...sure, nameOf(row, page), sentOn === null ? '' : numbers.day(sentOn)]
}

/** How many of the first rows take places; null where the rest does not follow after them, as in another order. */
function placesTaken(rows: readonly TriageRow[]): number | null {
  const taken = rows.filter(({ phase }) => phase === 'broad').length
  return taken > 0 && rows[taken - 1]?.phase === 'broad' && rows.findIndex(({ phase }) => phase !== 'broad') === taken
    ? taken
    : null
}

/** The heading where the places of the broad phase end. */
function switchLine(taken: number, { texts, numbers, paint, unicode }: Page): string[] {
  const dash = unicode ? '──' : '--'
  return [paint.yellow(`${dash} ${texts.triage.placesTaken(numbers.count(taken, ...texts.triage.taken))} ${dash}`), '']
}
