import { type EvidenceKind, evidence } from './evidence.ts'

/** P9, P12: how I said that I know the person; the strongest relation counts. */
export const relation: EvidenceKind = ({ sender: { relations } }) =>
  relations
    .map(kind => evidence('relation', { kind }, `relation-${kind}`))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, 1)
