import { type EvidenceKind, evidence } from './evidence.ts'

/** P14, P16, P22: what the invitation's own note does: says who and why, sells, or says nothing. */
export const note: EvidenceKind = ({ note: { kind, recalls, introduces, saysWhy, pitches } }) => {
  if (pitches) return [evidence('pitch', {})]
  if (kind === 'none') return [evidence('no-note', {})]
  if (kind === 'standard') return [evidence('standard-note', {})]
  return [
    ...(recalls ? [evidence('says-we-met', {})] : []),
    ...(introduces ? [evidence('introduces', {})] : []),
    ...(saysWhy ? [evidence('says-why', {})] : []),
  ]
}
