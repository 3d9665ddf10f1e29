import { mentions } from '../../language/mentions.ts'
import { type EvidenceKind, evidence } from './evidence.ts'

/** P9: names, in the note, a school that I went to. */
export const studiedTogether: EvidenceKind = ({ note, me }) =>
  me.schools
    .filter(school => mentions(note.text, school))
    .slice(0, 1)
    .map(school => evidence('studied-together', { school }))
