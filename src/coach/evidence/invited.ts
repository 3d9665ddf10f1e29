import { type EvidenceKind, evidence } from './evidence.ts'

/** P11: I have asked for this contact myself. */
export const invited: EvidenceKind = ({ sender: { invited: mine } }) =>
  mine ? [evidence('i-invited', { on: mine.on })] : []
