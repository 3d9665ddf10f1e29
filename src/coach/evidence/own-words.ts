import { type EvidenceKind, evidence } from './evidence.ts'

/** P9, P11: what I noted of the person myself: a note, tags, or that I want to meet. */
export const ownWords: EvidenceKind = ({ sender: { noted, tags, wanted } }) => [
  ...(noted ? [evidence('my-note', {})] : []),
  ...(tags.length > 0 ? [evidence('my-tag', { tags })] : []),
  ...(wanted ? [evidence('wanted', {})] : []),
]
