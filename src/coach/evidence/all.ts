import { account } from './account.ts'
import { addressBook } from './address-book.ts'
import { asked } from './asked.ts'
import { sameEmployer, workedTogether } from './companies.ts'
import { type Evidence, type EvidenceKind, evidence } from './evidence.ts'
import { interests } from './interests.ts'
import type { InvitationCase } from './invitation-case.ts'
import { invited } from './invited.ts'
import { messages } from './messages.ts'
import { metAt } from './met-at.ts'
import { mutualContacts } from './mutual-contacts.ts'
import { namedContact } from './named-contact.ts'
import { note } from './note.ts'
import { ownWords } from './own-words.ts'
import { regard } from './regard.ts'
import { relation } from './relation.ts'
import { studiedTogether } from './school.ts'
import { sharedGroup } from './shared-group.ts'

const kinds: EvidenceKind[] = [
  relation,
  sameEmployer,
  workedTogether,
  metAt,
  messages,
  regard,
  addressBook,
  ownWords,
  invited,
  studiedTogether,
  mutualContacts,
  namedContact,
  sharedGroup,
  interests,
  asked,
  note,
  account,
]

/** All evidence for and against an invitation, what weighs most first; where nothing speaks for it, that too. */
export function evidenceOf(invitation: InvitationCase): Evidence[] {
  const found = kinds.flatMap(kind => kind(invitation))
  const known = found.some(({ weight }) => weight > 0)
  return (known ? found : [...found, evidence('nothing-known', {})]).toSorted(
    (one, other) => Math.abs(other.weight) - Math.abs(one.weight),
  )
}
