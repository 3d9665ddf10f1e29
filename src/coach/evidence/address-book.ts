import { type EvidenceKind, evidence } from './evidence.ts'

/** P9: stands in my address book. */
export const addressBook: EvidenceKind = ({ sender }) => (sender.inAddressBook ? [evidence('address-book', {})] : [])
