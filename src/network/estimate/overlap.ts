const halvings = 60
const bendRange = [1e-9, 1e9] as const

/**
 * How many different people all contacts' lists hold together, told from those lists that are known: Fisher's
 * logarithmic series, `log(1 + b x) / b` different people among `x` names. At first each name is new; the more have
 * been read, the more of them were there before.
 *
 * @param distinct  different people in the known lists
 * @param seen      names in the known lists, each as often as it stands there
 * @param names     names in all lists together
 * @returns         at least `distinct`; `names` where no list shows a name twice
 */
export function differentAmong(distinct: number, seen: number, names: number): number {
  if (distinct >= seen) return Math.max(distinct, names)
  const bend = bendFor(distinct / seen) / seen
  return Math.max(distinct, Math.log1p(names * bend) / bend)
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
