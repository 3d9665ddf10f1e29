import { type EvidenceKind, evidence } from './evidence.ts'

/** P23: member of a group that I am in. */
export const sharedGroup: EvidenceKind = ({ sender: { groups } }) =>
  groups.length > 0 ? [evidence('shared-group', { groups })] : []
