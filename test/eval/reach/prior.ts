import { type Curve, curveAt, type Prior } from '../../../src/network/estimate/knowledge.ts'
import { degreeOf, type Graph, neighboursOf } from '../../../src/network/graph.ts'

const atContacts = 50
/** Two ways to the same figure have something in common, whatever a few hundred people show, and are never one. */
const [correlationLeast, correlationMost] = [0.5, 0.95]

/** What a study of the platform would publish: medians and spreads over people who are not the ones played. */
export function priorOf(graph: Graph, people: readonly number[], seconds: readonly number[]): Prior {
  const contacts = people.map(person => degreeOf(graph, person))
  const sizes = people.map(person => [...neighboursOf(graph, person)].map(contact => degreeOf(graph, contact)))
  const names = sizes.map(list => list.reduce((total, size) => total + size - 1, 0))
  const shares = seconds.map((second, at) => Math.max(1, second) / Math.max(1, names[at] as number))
  const [second, share] = [curve(contacts, seconds), curve(contacts, shares)]
  const correlation = correlated(errors(second, contacts, seconds), errors(share, contacts, shares))
  return {
    second,
    share,
    size: sizeCurve(contacts, sizes),
    correlation: Math.min(correlationMost, Math.max(correlationLeast, correlation)),
  }
}

/** By how much the logarithm of each figure lies above its curve. */
function errors(of: Curve, contacts: readonly number[], values: readonly number[]): number[] {
  return values.map((value, at) => Math.log(Math.max(1e-9, value) / curveAt(of, contacts[at] as number)))
}

function correlated(one: readonly number[], other: readonly number[]): number {
  const together = mean(one.map((value, at) => value * (other[at] as number)))
  const apart = mean(one.map(value => value ** 2)) * mean(other.map(value => value ** 2))
  return apart === 0 ? 0 : together / Math.sqrt(apart)
}

/** The typical size around each one's contacts; it varies from one to the next, and among the contacts of one. */
function sizeCurve(contacts: readonly number[], sizes: readonly (readonly number[])[]): Curve {
  const typical = sizes.map(list => mean(list.map(Math.log)))
  const across = curve(contacts, typical.map(Math.exp))
  const within = sizes.flatMap((list, at) => list.map(size => (Math.log(size) - (typical[at] as number)) ** 2))
  return { ...across, spread: Math.sqrt(mean(within)), doubt: across.spread }
}

/** Least squares on logarithms. */
function curve(contacts: readonly number[], values: readonly number[]): Curve {
  const x = contacts.map(count => Math.log(count / atContacts))
  const y = values.map(value => Math.log(Math.max(1e-9, value)))
  const [meanX, meanY] = [mean(x), mean(y)]
  const across = mean(x.map((value, at) => (value - meanX) * ((y[at] as number) - meanY)))
  const elasticity = across / Math.max(1e-9, mean(x.map(value => (value - meanX) ** 2)))
  const centre = meanY - elasticity * meanX
  const spread = Math.sqrt(mean(y.map((value, at) => (value - centre - elasticity * (x[at] as number)) ** 2)))
  return { median: Math.exp(centre), atContacts, elasticity, spread, doubt: 0 }
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}
