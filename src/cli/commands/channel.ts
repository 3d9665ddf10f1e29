import { channelReport } from '../../app/channel/channel.ts'
import { channelStats } from '../../app/channel/stats.ts'
import { UserError } from '../../model/errors.ts'
import type { Session } from '../session.ts'
import { channelStatsView, channelView } from '../views/channel.ts'

/** `channel`: every way to a person; with `--stats`, what premium would change for all whom the user wants. */
export async function channel(session: Session, person: string | undefined, { stats }: { stats?: boolean }) {
  if (stats) return session.show(await session.read(channelStats), channelStatsView)
  if (person === undefined) throw new UserError('nobody-named', {})
  const report = await session.read(desk => channelReport(desk, person))
  return session.show(report, channelView)
}
