import { type EvidenceKind, evidence } from './evidence.ts'

const several = 5
const many = 20

/** P9: contacts in common; more of them say more. */
export const mutualContacts: EvidenceKind = ({ sender: { mutualContacts: count } }) => {
  if (count === 0) return []
  if (count >= many) return [evidence('mutual-contacts', { count }, 'mutual-contacts-many')]
  return [evidence('mutual-contacts', { count }, count >= several ? 'mutual-contacts-several' : 'mutual-contacts')]
}
