type Random = () => number
type Pairs = [number, number][]

/** Graphs of known make: whoever has none at hand can play these. Each by its name, from the same random numbers. */
export const madeGraphs: Record<string, (people: number, random: Random) => Pairs> = {
  'random ties, log-normal numbers of contacts': configured,
  'preferential attachment': attached,
  'ring of neighbours, a tenth of the ties far': smallWorld,
  'circles of 200, a third of the ties outside': circles,
}

const median = 12

/** Ends of ties dealt at random. */
function configured(people: number, random: Random): Pairs {
  const ends: number[] = []
  for (let person = 0; person < people; person++) {
    const count = Math.max(1, Math.round(median * Math.exp(normal(random))))
    for (let end = 0; end < count; end++) ends.push(person)
  }
  for (let last = ends.length - 1; last > 0; last--) {
    const pick = pickOf(last + 1, random)
    ;[ends[last], ends[pick]] = [ends[pick] as number, ends[last] as number]
  }
  return Array.from({ length: ends.length >> 1 }, (_, at) => [ends[2 * at] as number, ends[2 * at + 1] as number])
}

/** Barabási and Albert: who comes knows ten, the more likely the more contacts these have. */
function attached(people: number, random: Random): Pairs {
  const each = 10
  const ends = Array.from({ length: each }, (_, person) => person)
  const pairs: Pairs = []
  for (let person = each; person < people; person++) {
    const known = new Set<number>()
    while (known.size < each) known.add(ends[pickOf(ends.length, random)] as number)
    for (const other of known) {
      pairs.push([person, other])
      ends.push(person, other)
    }
  }
  return pairs
}

/** Watts and Strogatz. */
function smallWorld(people: number, random: Random): Pairs {
  const [side, far] = [15, 0.1]
  return Array.from({ length: people * side }, (_, tie) => {
    const person = Math.floor(tie / side)
    return [person, random() < far ? pickOf(people, random) : (person + 1 + (tie % side)) % people]
  })
}

/** A stochastic block model. */
function circles(people: number, random: Random): Pairs {
  const [circle, each, inside] = [200, 13, 9]
  return Array.from({ length: people * each }, (_, tie) => {
    const person = Math.floor(tie / each)
    const first = person - (person % circle)
    return [person, tie % each < inside ? first + pickOf(circle, random) : pickOf(people, random)]
  })
}

function pickOf(count: number, random: Random): number {
  return Math.floor(random() * count)
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
