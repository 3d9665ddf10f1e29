import weights from '../../../data/weights/triage.json' with { type: 'json' }
import type { EvidenceCode, EvidenceParams } from '../../model/evidence.ts'
import type { InvitationCase } from './invitation-case.ts'

/** One reason for or against an invitation. */
export interface Evidence<Code extends EvidenceCode = EvidenceCode> {
  code: Code
  /** The principle of the guide that makes it count. */
  principle: string
  /** Log-odds that the two know each other or want to: above zero speaks for, below zero against. */
  weight: number
  params: EvidenceParams[Code]
}

/** One kind of evidence: what an invitation shows of it, which is often nothing. */
export type EvidenceKind = (invitation: InvitationCase) => Evidence[]

type WeightName = keyof typeof weights

/** Evidence with the weight and principle that `data/weights/triage.json` gives it, under its code unless told. */
export function evidence<Code extends EvidenceCode>(
  code: Code,
  params: EvidenceParams[Code],
  ...[name]: Code extends WeightName ? [name?: WeightName] : [name: WeightName]
): Evidence {
  const { weight, principle } = weights[name ?? (code as WeightName)]
  return { code, principle, weight, params }
}
