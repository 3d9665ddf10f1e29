import { type EvidenceKind, evidence } from './evidence.ts'

/** P9: messages exchanged; both ways counts most, and a sale counts against. */
export const messages: EvidenceKind = ({ sender: { messages: found } }) => {
  const { mine, theirs, pitches, last } = found
  const params = { messages: mine + theirs, last }
  const sold = pitches > 0 && mine === 0 ? [evidence('pitched-before', {})] : []
  if (mine > 0 && theirs > 0) return [evidence('wrote-to-each-other', params)]
  if (mine > 0) return [evidence('i-wrote', params)]
  return theirs > pitches ? [evidence('they-wrote', params), ...sold] : sold
}
