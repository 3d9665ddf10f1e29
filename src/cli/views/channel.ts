import type { ChannelReport, ChannelRow } from '../../app/channel/channel.ts'
import type { ChannelStats } from '../../app/channel/stats.ts'
import type { Page } from '../page.ts'
import { hanging, inWidth } from './hanging.ts'

/** Every way to a person, the best one named. */
export function channelView(report: ChannelReport, page: Page): string {
  const { texts, paint } = page
  const { channel } = texts
  const { person, options, best, withPremium, notesLeft, creditsMonthly, creditsLeft } = report
  const lines = [
    paint.bold(channel.title(person.name)),
    paint.green(channel.best(channel.names[best])),
    '',
    ...options.flatMap(option => optionLines(option, page)),
    '',
    withPremium === null ? channel.noDifference : channel.withPremium(channel.names[withPremium]),
    ...(notesLeft === null ? [] : [channel.notes(notesLeft)]),
    ...(creditsMonthly === null || creditsLeft === null || creditsMonthly === 0
      ? []
      : [channel.credits(creditsLeft, creditsMonthly)]),
  ]
  return inWidth(lines, page)
}

function optionLines({ name, possible, why, principle, expectedReply, command }: ChannelRow, page: Page): string[] {
  const { texts, numbers, paint } = page
  const { marks, reply } = texts.channel
  const mark = possible === null ? marks.unknown : possible ? marks.yes : marks.no
  const dim = possible === false ? paint.dim : (text: string) => text
  const lines = hanging(mark.padEnd(4), `${name}: ${why} ${paint.dim(`(${principle})`)}`, page).map(dim)
  if (expectedReply !== null && possible !== false) {
    const { percent, low, high, source, checked } = expectedReply
    const range = low === null || high === null ? '' : `${numbers.number(low)}–${numbers.number(high)} %`
    lines.push(`    ${reply(`${numbers.number(percent, 1)} %`, range, source, checked.slice(0, 4))}`)
  }
  return command === null ? lines : [...lines, `    ${command}`]
}

export function channelStatsView({ people, best, premiumChanges }: ChannelStats, page: Page): string {
  const { texts, numbers, paint } = page
  const { stats } = texts.channel
  if (people === 0) return inWidth([stats.none], page)
  const lines = [
    paint.bold(stats.title(numbers.count(people, ...stats.people))),
    ...best.map(({ name, people: many }) => `${numbers.number(many).padStart(5)}  ${name}`),
    stats.changes(numbers.number(premiumChanges), numbers.number(people)),
  ]
  return inWidth(lines, page)
}
