import { isPlaceholderName } from '../../language/placeholder-name.ts'
import { type EvidenceKind, evidence } from './evidence.ts'

const few = 10

/** P9, P16: nobody's name, or an account that looks empty: hardly a contact, or a name made of figures. */
export const account: EvidenceKind = ({ sender: { name, slug, contactCount, contactCountOpen } }) => {
  if (isPlaceholderName(name) || name === slug) return [evidence('no-name', {})]
  const fewContacts = contactCount !== null && !contactCountOpen && contactCount < few
  return fewContacts || /\d{3}|\p{L}\d|\d\p{L}/u.test(name) ? [evidence('looks-empty', {})] : []
}
