import Graph from 'graphology'
import louvain from 'graphology-communities-louvain'

/** What brings two people into one community: a company in common, or a tie that is known. */
export interface CommunityInput {
  people: readonly { id: number; company: string | null }[]
  /** Between these people; others are passed over. */
  ties: readonly { a: number; b: number }[]
}

/**
 * Communities by Louvain's method, the same for the same input. A company is a node that holds its people together; it
 * counts for nothing afterwards.
 *
 * @returns the community of each person by id, numbered from 0, the largest first; null for who stands alone
 */
export function communitiesOf({ people, ties }: CommunityInput): Map<number, number | null> {
  const graph = new Graph({ type: 'undirected' })
  for (const { id } of people) graph.addNode(`p${id}`)
  for (const { id, company } of people) {
    if (company === null) continue
    graph.mergeNode(`c ${company}`)
    graph.mergeEdge(`p${id}`, `c ${company}`)
  }
  for (const { a, b } of ties) if (graph.hasNode(`p${a}`) && graph.hasNode(`p${b}`)) graph.mergeEdge(`p${a}`, `p${b}`)
  const found = graph.size === 0 ? {} : louvain(graph, { randomWalk: false })
  return numbered(
    people.map(({ id }) => id),
    found,
  )
}

function numbered(ids: readonly number[], found: Record<string, number>): Map<number, number | null> {
  const sizes = new Map<number, number>()
  for (const id of ids) {
    const community = found[`p${id}`]
    if (community !== undefined) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  }
  const ranked = [...sizes].filter(([, size]) => size > 1).sort(([a, x], [b, y]) => y - x || a - b)
  const ranks = new Map(ranked.map(([community], rank) => [community, rank]))
  return new Map(ids.map(id => [id, ranks.get(found[`p${id}`] ?? -1) ?? null]))
}
