import type { ChannelReport, ChannelRow } from '../../app/channel/channel.ts'
import type { ChannelStats } from '../../app/channel/stats.ts'
import type { Page } from '../page.ts'

/** Every way to a person, the best one named. */
export function channelView(report: ChannelReport, page: Page): string {
  const { texts, paint } = page
  const { channel } = texts
  const { person, options, best, withPremium, notesLeft, creditsMonthly, creditsLeft } = report
  return [
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
  ].join('\n')
}

function optionLines({ name, possible, why, principle, expectedReply, command }: ChannelRow, page: Page): string[] {
  const { texts, numbers, paint } = page
  const { marks, reply } = texts.channel
  const mark = possible === null ? marks.unknown : possible ? marks.yes : marks.no
  const head = `${mark.padEnd(4)}${name}: ${why} ${paint.dim(`(${principle})`)}`
  const lines = [possible === false ? paint.dim(head) : head]
  if (expectedReply !== null && possible !== false) {
    const { percent, low, high, source, checked } = expectedReply
    const range = low === null || high === null ? '' : `${numbers.number(low)}–${numbers.number(high)} %`
    lines.push(`    ${reply(`${numbers.number(percent, 1)} %`, range, source, checked.slice(0, 4))}`)
  }
  return command === null ? lines : [...lines, `    ${command}`]
}

export function channelStatsView(
  { people, best, premiumChanges }: ChannelStats,
  { texts, numbers, paint }: Page,
): string {
  const { stats } = texts.channel
  if (people === 0) return stats.none
  return [
    paint.bold(stats.title(numbers.count(people, ...stats.people))),
    ...best.map(({ name, people: many }) => `${numbers.number(many).padStart(5)}  ${name}`),
    stats.changes(numbers.number(premiumChanges), numbers.number(people)),
  ].join('\n')
}
