import Graph from 'graphology'
import { circlepack } from 'graphology-layout'
import type { MapPerson, NetworkMap } from '../../app/reporting/network-map.ts'

export interface Place {
  x: number
  y: number
  /** Radius, in the same units. */
  r: number
}

const leastRadius = 4
const strongestRadius = 12
const ringGap = 1.12
const ringStep = 14

/**
 * Where everybody stands: communities as circles packed into a circle, and around them the second step, each near those
 * who know them. The same for the same map.
 */
export function layout(map: NetworkMap): Place[] {
  const inner = new Graph()
  map.people.forEach((person, index) => {
    if (person.degree === 1) inner.addNode(index, { community: person.community ?? 'alone', size: radius(person) })
  })
  const packed = inner.order === 0 ? {} : circlepack(inner, { hierarchyAttributes: ['community'], rng: () => 0.5 })
  const places = map.people.map((person, index): Place => {
    const at = packed[index] ?? { x: 0, y: 0 }
    return { x: at.x ?? 0, y: at.y ?? 0, r: radius(person) }
  })
  ringAround(map, places)
  return places.map(({ x, y, r }) => ({ x: Math.round(x), y: Math.round(y), r: Math.round(r * 10) / 10 }))
}

function radius({ degree, strength }: MapPerson): number {
  return degree === 2 ? leastRadius - 1 : leastRadius + strongestRadius * (strength ?? 0)
}

function ringAround({ people, ties }: NetworkMap, places: Place[]): void {
  const outside = people.flatMap(({ degree }, index) => (degree === 2 ? [index] : []))
  const pull = new Map(outside.map(index => [index, { x: 0, y: 0 }]))
  for (const [a, b] of ties) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const sum = pull.get(one)
      const place = places[other]
      if (!sum || !place || people[other]?.degree !== 1) continue
      sum.x += place.x
      sum.y += place.y
    }
  }
  const edge = Math.max(100, ...places.map(({ x, y, r }) => Math.hypot(x, y) + r)) * ringGap
  const perRing = Math.max(1, Math.floor((2 * Math.PI * edge) / ringStep))
  const angle = (index: number) => Math.atan2(pull.get(index)?.y ?? 0, pull.get(index)?.x ?? 0)
  outside
    .sort((a, b) => angle(a) - angle(b))
    .forEach((index, rank) => {
      const rings = Math.ceil(outside.length / perRing)
      const turn = (2 * Math.PI * rank) / outside.length - Math.PI
      const far = edge + (rank % rings) * ringStep
      places[index] = { x: far * Math.cos(turn), y: far * Math.sin(turn), r: leastRadius - 1 }
    })
}
