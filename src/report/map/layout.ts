import { hierarchy, pack } from 'd3-hierarchy'
import type { MapPerson, NetworkMap } from '../../app/reporting/network-map.ts'

/** A circle: its middle and its radius. */
export interface Place {
  x: number
  y: number
  r: number
}

export interface Layout {
  /** In the order of the map's people and communities. */
  people: Place[]
  communities: Place[]
}

interface Node {
  person?: number
  community?: number
  r?: number
  children?: Node[]
}

const leastRadius = 4
const strongestRadius = 12
const leastSecondRadius = 3
/** Of the distance to the second step, so that it is seen around thousands too. */
const secondShare = 0.004
const gapInside = 3
const leastGap = 36
/** Of a typical circle's radius: room for the name below it. */
const gapShare = 0.6
const ringGap = 1.08
/** Times the radius of who stands in it. */
const ringStep = 4.6
const nowhere: Place = { x: 0, y: 0, r: 0 }

/**
 * Where everybody stands: people packed into the circles of their communities, those circles and whoever stands alone
 * into one, and around it the second step, each near those who know them. The same for the same map.
 */
export function layout(map: NetworkMap): Layout {
  const people = map.people.map(() => nowhere)
  const communities = map.communities.map(() => nowhere)
  const packed = pack<Node>()
    .radius(({ data }) => data.r ?? 0)
    .padding(({ depth }) => (depth === 0 ? gapOf(map) : gapInside))(hierarchy(tree(map)))
  for (const { x, y, r, data } of packed.descendants()) {
    const place = { x: x - packed.x, y: y - packed.y, r }
    if (data.person !== undefined) people[data.person] = place
    if (data.community !== undefined) communities[data.community] = place
  }
  ringAround(map, people)
  return { people: people.map(rounded), communities: communities.map(rounded) }
}

function gapOf({ people, communities }: NetworkMap): number {
  const typical = (leastRadius + gapInside) * Math.sqrt(people.length / Math.max(1, communities.length))
  return Math.max(leastGap, gapShare * typical)
}

/** Those who stand alone are one circle more, which has no name. */
function tree({ people, communities }: NetworkMap): Node {
  const circles: Node[] = communities.map((_, community) => ({ community, children: [] }))
  const alone: Node = { children: [] }
  people.forEach((person, index) => {
    if (person.degree !== 1) return
    const circle = person.community === null ? alone : circles[person.community]
    circle?.children?.push({ person: index, r: radius(person) })
  })
  return { children: [...circles, alone].filter(({ children = [] }) => children.length > 0) }
}

function radius({ strength }: MapPerson): number {
  return leastRadius + strongestRadius * (strength ?? 0)
}

function rounded({ x, y, r }: Place): Place {
  return { x: Math.round(x), y: Math.round(y), r: Math.round(r * 10) / 10 }
}

function ringAround(map: NetworkMap, places: Place[]): void {
  const edge = ringGap * Math.max(...places.map(({ x, y, r }) => Math.hypot(x, y) + r))
  const r = Math.max(leastSecondRadius, edge * secondShare)
  const step = ringStep * r
  const outside = map.people.flatMap(({ degree }, index) => (degree === 2 ? [index] : []))
  const directions = directionsOf(map, places)
  const direction = (index: number) => directions.get(index) ?? 0
  const perRing = Math.max(1, Math.floor((2 * Math.PI * edge) / step))
  const rings = Math.ceil(outside.length / perRing)
  outside
    .sort((a, b) => direction(a) - direction(b))
    .forEach((index, rank) => {
      const turn = (2 * Math.PI * rank) / outside.length - Math.PI
      const far = edge + (rank % rings) * step
      places[index] = { x: far * Math.cos(turn), y: far * Math.sin(turn), r }
    })
}

/** The direction, in radians, in which the contacts of each person of the second step stand. */
function directionsOf({ people, ties }: NetworkMap, places: readonly Place[]): Map<number, number> {
  const sums = new Map<number, { x: number; y: number }>()
  for (const [a, b] of ties) {
    const [one, other] = people[a]?.degree === 2 ? [a, b] : [b, a]
    const { x, y } = places[other] ?? nowhere
    const sum = sums.get(one) ?? { x: 0, y: 0 }
    sums.set(one, { x: sum.x + x, y: sum.y + y })
  }
  return new Map([...sums].map(([index, { x, y }]) => [index, Math.atan2(y, x)]))
}
