import type { NetworkMap } from '../../app/reporting/network-map.ts'
import type { Texts } from '../../i18n/texts.ts'
import { layout } from './layout.ts'

/** What the page's script gets: one short array a person, so that thousands stay small. */
export interface MapData {
  /** Name, company, x, y, radius, tie strength in percent (null two steps away), community (null for none). */
  people: [string, string | null, number, number, number, number | null, number | null][]
  communities: { name: string; x: number; y: number; r: number }[]
  ties: [number, number][]
  words: { strength: string; secondStep: string; nobody: string; found: string }
}

export function mapData(map: NetworkMap, { report: { network } }: Texts): MapData {
  const places = layout(map)
  const mark = '{}'
  return {
    people: map.people.map(({ name, company, strength, community }, index) => {
      const { x, y, r } = places.people[index] ?? { x: 0, y: 0, r: 0 }
      return [name, company, x, y, r, strength === null ? null : Math.round(100 * strength), community]
    }),
    communities: map.communities.map(({ name }, index) => ({
      name,
      ...(places.communities[index] ?? { x: 0, y: 0, r: 0 }),
    })),
    ties: map.ties,
    words: {
      strength: network.strength(mark),
      secondStep: network.secondStep,
      nobody: network.nobody,
      found: network.found(mark),
    },
  }
}
