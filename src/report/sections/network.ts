import type { NetworkMap } from '../../app/reporting/network-map.ts'
import type { Block, SectionOf } from '../document.ts'

const mostCommunities = 40
const open = 12
const strongestShown = 3

/** The map, and its communities in words. */
export const network: SectionOf = ({ network: map }, { texts: { report }, numbers: { number, count } }) => {
  const text = report.network
  const contacts = map.people.filter(({ degree }) => degree === 1)
  if (contacts.length === 0) return null
  const second = map.people.length - contacts.length
  const alone = contacts.filter(({ community }) => community === null).length
  const counted = count(contacts.length, ...text.contacts)
  const lead =
    map.communities.length === 0
      ? text.leadAlone(counted)
      : text.lead(counted, count(map.communities.length, ...text.communities))
  const notes = [
    alone > 0 && map.communities.length > 0 && text.alone(number(alone)),
    second > 0 && text.second(number(second)),
    map.leftOut > 0 && text.leftOut(number(map.leftOut)),
  ].filter(note => note !== false)
  return {
    id: 'map',
    title: text.title,
    basis: text.basis,
    blocks: [
      { kind: 'lead', text: lead },
      { kind: 'map' },
      ...notes.map((note): Block => ({ kind: 'note', text: note })),
      {
        kind: 'table',
        caption: text.communityList,
        head: [text.community, text.people, text.strongest],
        rows: map.communities
          .slice(0, mostCommunities)
          .map(({ name, people }, index) => [name, number(people), strongest(map, index)]),
        right: [1],
        open,
      },
    ],
  }
}

function strongest({ people }: NetworkMap, community: number): string {
  return people
    .filter(person => person.community === community)
    .sort((a, b) => (b.strength ?? 0) - (a.strength ?? 0))
    .slice(0, strongestShown)
    .map(({ name }) => name)
    .join(', ')
}
