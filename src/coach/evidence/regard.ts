import { type EvidenceKind, evidence } from './evidence.ts'

/** P9: recommendations and endorsements, given or received. */
export const regard: EvidenceKind = ({ sender: { recommended, endorsed } }) => [
  ...recommended.map(direction => evidence('recommended', { direction }, `recommended-${direction}`)),
  ...endorsed.map(direction => evidence('endorsed', { direction }, `endorsed-${direction}`)),
]
