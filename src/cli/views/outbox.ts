import type { Outbox, OutboxRow } from '../../app/outbox/outbox.ts'
import type { Page } from '../page.ts'
import { inWidth } from './hanging.ts'
import { table } from './table.ts'

/** The user's requests, and what they show of personal ones. */
export function outboxView(box: Outbox, page: Page): string {
  const { texts, numbers, paint } = page
  const { outbox } = texts
  if (box.requests.length === 0) return outbox.none
  const figure = (value: number) => numbers.number(value)
  const { id, person, sent, state, verdict } = outbox.columns
  const lines = [
    paint.bold(
      outbox.summary(
        numbers.count(box.requests.length, ...outbox.requests),
        figure(box.pending),
        numbers.count(box.accepted, ...outbox.accepted),
        figure(box.stale),
      ),
    ),
    '',
    table(
      [id, person, sent, state, verdict],
      box.requests.map(row => cells(row, page)),
      page,
    ),
    ...(box.stale > 0 ? ['', outbox.mend] : []),
    '',
    ...evidenceLines(box, page),
  ]
  return inWidth(lines, page)
}

function cells({ id, person, sentOn, message, verdict, ...row }: OutboxRow, page: Page): string[] {
  const { texts } = page
  const note = message === null || message === '' ? texts.outbox.noNote : (texts.outbox.notes[verdict] ?? verdict)
  return [id, person.name, sentOn ?? '', stateOf(row, page), note]
}

function stateOf(
  { state, staleSince, askAgainOn }: Pick<OutboxRow, 'state' | 'staleSince' | 'askAgainOn'>,
  page: Page,
) {
  const { outbox } = page.texts
  return [
    outbox.states[state],
    ...(staleSince === null ? [] : [outbox.staleSince(staleSince)]),
    ...(askAgainOn === null ? [] : [outbox.askAgain(askAgainOn)]),
  ].join(', ')
}

function evidenceLines({ evidence }: Outbox, { texts: { outbox }, numbers }: Page): string[] {
  const percent = (share: number) => `${numbers.number(Math.round(100 * share))} %`
  const lines = (['personal', 'impersonal'] as const).map(kind => {
    const { sent, accepted, rate } = evidence[kind]
    if (rate === null) return outbox.noRate(outbox.kinds[kind])
    const shares = [percent(rate.value), percent(rate.low), percent(rate.high)] as const
    return outbox.rate(outbox.kinds[kind], numbers.number(accepted), numbers.number(sent), ...shares)
  })
  return [...lines, outbox.claims[evidence.claim]]
}
