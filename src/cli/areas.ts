import { declareStanding } from './declare/standing.ts'
import type { Declaring } from './program.ts'

/** A file of `declare/`: the words that its commands begin with, and what it does. */
interface Area {
  words: readonly string[]
  load: () => Promise<(declaring: Declaring) => void>
}

const areas: readonly Area[] = [
  { words: ['import'], load: async () => (await import('./declare/import.ts')).declareImport },
  { words: ['status', 'demo'], load: async () => declareStanding },
  {
    words: ['profile', 'effect', 'progress', 'keep-in-touch', 'plan'],
    load: async () => (await import('./declare/coaching.ts')).declareCoaching,
  },
  { words: ['reach'], load: async () => (await import('./declare/reach.ts')).declareReach },
  {
    words: ['find', 'visibility'],
    load: async () => (await import('./declare/finding.ts')).declareFinding,
  },
  { words: ['report'], load: async () => (await import('./declare/reporting.ts')).declareReporting },
  { words: ['contacts'], load: async () => (await import('./declare/contacts.ts')).declareContacts },
  { words: ['groups'], load: async () => (await import('./declare/groups.ts')).declareGroups },
  { words: ['interests'], load: async () => (await import('./declare/interests.ts')).declareInterests },
  { words: ['triage'], load: async () => (await import('./declare/triage.ts')).declareTriage },
  { words: ['undo', 'redo'], load: async () => (await import('./declare/undo.ts')).declareUndo },
  { words: ['lint', 'rules'], load: async () => (await import('./declare/linting.ts')).declareLinting },
  { words: ['draft', 'channel', 'outbox'], load: async () => (await import('./declare/drafting.ts')).declareDrafting },
  { words: ['explain', 'facts'], load: async () => (await import('./declare/explain.ts')).declareExplain },
  { words: ['config'], load: async () => (await import('./declare/config.ts')).declareConfig },
  {
    words: ['backup', 'restore', 'doctor', 'forget'],
    load: async () => (await import('./declare/keeping.ts')).declareKeeping,
  },
  { words: ['export'], load: async () => (await import('./declare/exporting.ts')).declareExporting },
  {
    words: ['schema', 'manual'],
    load: async () => (await import('./declare/documents.ts')).declareDocuments,
  },
  { words: ['completion'], load: async () => (await import('./declare/completion.ts')).declareCompletion },
]

/** Commands that speak of other commands. */
const needAll = new Set(['explain', 'completion', 'manual'])

/**
 * What declares the command that a run begins with. Everything, where that is no command, or one that speaks of others:
 * the help lists them all, and a slip of the pen is compared with each.
 */
export function areasFor(first: string | undefined): readonly Area[] {
  const area = areas.find(({ words }) => first !== undefined && words.includes(first))
  return area === undefined || needAll.has(first ?? '') ? areas : [area]
}
