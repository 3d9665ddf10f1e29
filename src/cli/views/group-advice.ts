import type { AdvisedGroup, GroupAdvice } from '../../app/groups/advice.ts'
import type { Page } from '../page.ts'
import { hanging } from './hanging.ts'

/** What to do next in each group, then the groups of the archive whose names are missing. */
export function groupAdviceView({ groups, unplaced }: GroupAdvice, page: Page): string {
  const { texts, numbers, paint } = page
  if (groups.length + unplaced.length === 0) return texts.groups.none
  const missing = unplaced.flatMap(({ number, contributions, last, command }) => [
    ...hanging(
      '',
      texts.groups.unplaced(number, numbers.count(contributions, ...texts.groups.contributions), numbers.day(last)),
      page,
    ),
    `  ${paint.cyan(command)}`,
  ])
  return [...groups.flatMap(group => adviceLines(group, page)), ...missing].join('\n')
}

function adviceLines(advised: AdvisedGroup, page: Page): string[] {
  const {
    texts: { groups: texts },
    numbers,
    paint,
  } = page
  const { group, relevance, contacts, gain, lastContribution, helpful, selling, text, principle, command } = advised
  const facts = [
    group.state === 'joined' ? null : texts.outside[group.state],
    group.members === null ? null : numbers.count(group.members, ...texts.membersOf),
    contacts > 0 ? numbers.count(contacts, ...texts.contactsIn) : null,
    gain === null ? null : gainText(gain, texts, numbers),
    relevance !== null && relevance > 0 ? texts.relevant : null,
    lastContribution === null ? null : texts.lastWrote(numbers.day(lastContribution)),
    helpful + selling > 0 ? texts.share(String(helpful), String(selling)) : null,
  ]
  const known = facts.filter(fact => fact !== null).join(', ')
  return [
    ...hanging('', `${paint.bold(group.name)} ${paint.dim(group.id)}${known === '' ? '' : `  ${known}`}`, page),
    ...hanging('  ', `${text} ${paint.dim(`(${principle})`)}`, page),
    `  ${paint.cyan(command)}`,
  ]
}

function gainText(
  { known, atMost }: NonNullable<AdvisedGroup['gain']>,
  texts: Page['texts']['groups'],
  { number, count }: Page['numbers'],
): string | null {
  if (known === 0 && atMost === null) return null
  if (atMost === null) return texts.gain(count(known, ...texts.newPeople))
  return texts.gainAtMost(known === 0 ? null : number(known), count(atMost, ...texts.newPeople))
}
