import { type EvidenceKind, evidence } from './evidence.ts'

/** P9: the note names someone among my contacts. */
export const namedContact: EvidenceKind = ({ contactsNamed: [name] }) =>
  name === undefined ? [] : [evidence('names-contact', { name })]
