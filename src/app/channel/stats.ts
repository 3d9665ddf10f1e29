import { bestOf, decide, premiumBest } from '../../coach/channel/decide.ts'
import { type Channel, channels } from '../../model/channel.ts'
import { interestsOf } from '../../store/interests.ts'
import { personById } from '../../store/people.ts'
import { outsiders } from '../../store/plan-facts.ts'
import type { Desk } from '../desk.ts'
import { wantedOf } from '../plan/outsiders.ts'
import { channelFacts } from './facts.ts'

export interface ChannelStats {
  /** People whom the user wants to reach: no contacts, and none with a request that waits. */
  people: number
  best: { channel: Channel; name: string; people: number }[]
  /** For how many of them premium would have changed the answer. */
  premiumChanges: number
}

/** P20: how often premium would change the way to those whom the user wants to reach. */
export function channelStats(desk: Desk): ChannelStats {
  const wanted = wantedOf(outsiders(desk.store, desk.today), interestsOf(desk.store))
  const people = wanted.flatMap(({ person }) => (person === null ? [] : (personById(desk.store, person) ?? [])))
  const facts = people.map(person => channelFacts(desk, person))
  const best = facts.map(one => bestOf(decide(one)))
  return {
    people: people.length,
    best: channels
      .map(channel => ({
        channel,
        name: desk.texts.channel.names[channel],
        people: best.filter(one => one === channel).length,
      }))
      .filter(({ people: many }) => many > 0),
    premiumChanges: facts.filter(one => premiumBest(one) !== null).length,
  }
}
