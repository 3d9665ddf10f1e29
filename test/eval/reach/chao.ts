import type { Shown } from './ego.ts'

/** The usual extrapolation of how many kinds there are from how many were seen once and twice (Chao2, iNEXT). */
export function chao({ known, distinct, once, twice }: Shown): number {
  const lists = known.lists.length
  const correction = (lists - 1) / lists
  const unseen = twice > 0 ? (correction * once ** 2) / (2 * twice) : (correction * once * (once - 1)) / 2
  if (unseen === 0) return distinct
  const stays = 1 - once / (lists * unseen + once)
  return distinct + unseen * (1 - stays ** (known.contacts - lists))
}
