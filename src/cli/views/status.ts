import type { Status } from '../../app/status.ts'
import type { Page } from '../page.ts'
import { wayToTarget } from '../pictures/way-to-target.ts'
import { hanging } from './hanging.ts'

const labelWidth = 15
const longestWay = 50

/** Where you stand, on one screen; without contacts, how to begin. */
export function statusView(status: Status, page: Page, storePath: string): string {
  const { texts, paint } = page
  const empty = status.contacts + status.hidden + status.unconfirmed + status.pendingIncoming === 0
  const behind = (head: string, text: string) => hanging(head, text, page)
  if (empty)
    return [texts.status.empty(storePath), '', ...texts.status.begin].flatMap(line => behind('', line)).join('\n')
  const figures = lines(status, page).flatMap(([label, text]) => behind(paint.bold(label.padEnd(labelWidth)), text))
  const next = status.next.flatMap(({ action, why, principle, command }, index) => [
    ...behind(`${index + 1}. `, `${action}: ${why} ${paint.dim(`(${principle})`)}`),
    ...behind('   ', paint.cyan(command)),
  ])
  return [...wayThere(status, page), ...figures, '', paint.bold(texts.status.nextTitle), ...next].join('\n')
}

/** On a terminal, the way to the target as a bar. */
function wayThere({ contacts, hidden, unconfirmed, target }: Status, page: Page): string[] {
  if (!page.terminal) return []
  const done = contacts + hidden + unconfirmed
  const figure = page.texts.status.ofTarget(page.numbers.number(done), page.numbers.number(target))
  const width = Math.min(longestWay, page.width - figure.length - 2)
  return [`${wayToTarget(done, target, width, page)}  ${figure}`, '']
}

function lines(status: Status, page: Page): [string, string][] {
  const {
    texts: { status: texts, effect },
    numbers: { number },
  } = page
  const { contacts, hidden, unconfirmed, gone, target, pendingIncoming, pendingOutgoing, staleOutgoing } = status
  const { labels } = texts
  return [
    [labels.phase, `${texts.phase[status.phase]}: ${texts.phaseMeans[status.phase]}`],
    [
      labels.contacts,
      joined(
        texts.ofTarget(number(contacts + hidden + unconfirmed), number(target)),
        hidden > 0 && texts.hidden(number(hidden)),
        unconfirmed > 0 && texts.unconfirmed(number(unconfirmed)),
        gone > 0 && texts.gone(number(gone)),
      ),
    ],
    [labels.incoming, texts.waiting(number(pendingIncoming))],
    [
      labels.outgoing,
      joined(texts.sent(number(pendingOutgoing)), staleOutgoing > 0 && texts.stale(number(staleOutgoing))),
    ],
    [labels.groups, number(status.groups)],
    ...exportLine(status, page),
    ...effectLine(status, effect),
  ]
}

function exportLine({ asOf, outdated }: Status, { texts: { status }, numbers }: Page): [string, string][] {
  return asOf !== null && outdated ? [[status.labels.export, status.outdated(numbers.day(asOf))]] : []
}

function effectLine({ effect }: Status, texts: Page['texts']['effect']): [string, string][] {
  if (effect === null) return []
  return [[texts.label, texts.line(String(effect.score), String(effect.profile), String(effect.outreach))]]
}

function joined(...parts: (string | false)[]): string {
  return parts.filter(part => part !== false).join(', ')
}
