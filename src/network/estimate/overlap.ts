const halvings = 60
const bendRange = [1e-9, 1e9] as const

/** How often people stand in the known lists. */
export interface Standing {
  lists: number
  /** Names in all lists, each as often as it stands there. */
  names: number
  /** Different people. */
  distinct: number
  /** Those who stand in one list alone, and in two. */
  once: number
  twice: number
}

/**
 * How many different people `names` names come to, told from those that were seen. Two ways err to opposite sides on
 * friendship graphs, so their geometric mean is taken.
 */
export function differentAmong(standing: Standing, names: number): number {
  return Math.sqrt(bySeries(standing, names) * byRare(standing, names))
}

/**
 * Fisher's logarithmic series, `log(1 + b x) / b` different people among `x` names. It says too many where few lists
 * are known: it takes some people to be known by next to nobody.
 */
export function bySeries({ distinct, names: seen }: Standing, names: number): number {
  if (distinct >= seen) return Math.max(distinct, names)
  const bend = bendFor(distinct / seen) / seen
  return Math.max(distinct, Math.log1p(names * bend) / bend)
}

/** Chao's extrapolation from who stands in one list and who in two (as in iNEXT). It is a lower bound. */
export function byRare({ lists, names: seen, distinct, once, twice }: Standing, names: number): number {
  const part = (lists - 1) / lists
  const unseen = twice > 0 ? (part * once ** 2) / (2 * twice) : (part * once * (once - 1)) / 2
  if (unseen <= 0) return distinct
  const more = (lists * Math.max(0, names - seen)) / seen
  return distinct + unseen * (1 - (1 - once / (lists * unseen + once)) ** more)
}

/** The `y` for which `log(1 + y) / y` is the share of different names. */
function bendFor(share: number): number {
  let [low, high] = bendRange as readonly [number, number]
  for (let round = 0; round < halvings; round++) {
    const middle = Math.sqrt(low * high)
    if (Math.log1p(middle) / middle > share) low = middle
    else high = middle
  }
  return Math.sqrt(low * high)
}
