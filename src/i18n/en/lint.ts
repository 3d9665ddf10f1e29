import type { EvidenceKind, Severity, Verdict } from '../../model/message.ts'

export const lint = {
  verdicts: {
    personal: 'personal',
    borderline: 'borderline',
    impersonal: 'impersonal',
    helpful: 'helpful',
    salesy: 'sells',
  } as Record<Verdict, string>,
  severities: { error: 'error', warning: 'warning', info: 'info' } as Record<Severity, string>,
  evidence: { who: 'who', why: 'why', them: 'them', help: 'help' } as Record<EvidenceKind, string>,
  score: (points: string) => `${points} of 100`,
  sum: 'Score',
  parts: {
    who: 'who you are',
    why: 'why',
    them: 'about them',
    'them-weak': 'about them, loosely',
    help: 'questions, experience, answers, opinions',
    base: 'a post to begin with',
    relation: 'you know each other',
    particulars: 'the particulars it names',
    commerce: 'words of buying and selling',
    urging: 'exclamation marks',
    pictures: 'emojis',
    ours: 'what is ours',
  },
  characters: (used: string, limit: string | null) =>
    limit === null ? `${used} characters` : `${used} of ${limit} characters`,
  changeTitle: 'What to change',
  nothing: 'Nothing to change.',
  relaxed: (rules: string, relation: string) =>
    `Not asked of you, since the relation is "${relation}" (P15): ${rules}.`,
  relaxedWhy: (relation: string) => `The relation is "${relation}": a short plain text is fine (P15).`,
  found: 'Evidence',
  editorHint: 'Write your message above. Lines that begin with # are not part of it.',
  columns: ['rule', 'principle', 'severity', 'for', 'what it asks'],
  off: 'off',
  explain: {
    why: 'Why',
    bad: 'Not so',
    good: 'Better',
    severity: (severity: string) =>
      `Severity: ${severity}. Change it with handslag config set lint.RULE off|info|warning|error.`,
    cost: (points: string) => `Costs ${points} points of the score.`,
    noCost: 'Costs nothing of the score by itself.',
  },
}
