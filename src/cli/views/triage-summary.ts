import type { TriageList } from '../../app/triage/list.ts'
import type { Step, Walk } from '../../app/triage/walk.ts'
import type { Page } from '../page.ts'
import { columns } from './columns.ts'
import { nameOf } from './triage-details.ts'
import { standingLine } from './triage-standing.ts'

const steps: Step[] = ['accept', 'ask', 'decline', 'ignore', 'skip']

/** What an interactive triage came to, and the clicks that are the user's to make. */
export function triageSummary(walk: Walk, left: TriageList, page: Page): string {
  const { texts, numbers, paint } = page
  const { summary } = texts.dialogue
  const counted = steps
    .map(step => ({ step, n: walk.with(step).length }))
    .filter(({ n }) => n > 0)
    .map(({ step, n }) => summary[step](numbers.number(n)))
  const answered = steps.filter(step => step !== 'skip').flatMap(step => walk.with(step).map(row => ({ step, row })))
  const clicks = answered.map(({ step, row }) => [
    `  ${texts.dialogue.done[step](nameOf(row, page))}`,
    row.person.url ?? texts.triage.noUrl,
  ])
  return [
    '',
    `${[...(counted.length > 0 ? counted : [summary.nothing]), summary.rest(numbers.number(left.found))].join(', ')}.`,
    standingLine(left, page),
    ...(clicks.length > 0 ? ['', paint.bold(summary.clicks), ...columns(clicks), '', summary.undo] : []),
  ].join('\n')
}
