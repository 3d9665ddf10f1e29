import { type EvidenceKind, evidence } from './evidence.ts'

/** P9: where we met; the latest meeting stands for all. */
export const metAt: EvidenceKind = ({ sender }) => {
  const [latest] = sender.meetings.toSorted((one, other) => (other.on ?? '').localeCompare(one.on ?? ''))
  return latest ? [evidence('met-at', latest)] : []
}
