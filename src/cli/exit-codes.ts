import type { ErrorCode } from '../model/errors.ts'

export const exit = { done: 0, findings: 1, usage: 2, unreadable: 3, store: 4, interrupted: 130 } as const

export type ExitCode = (typeof exit)[keyof typeof exit]

export const exitCodeOf: Record<ErrorCode, ExitCode> = {
  usage: exit.usage,
  'unknown-person': exit.usage,
  'ambiguous-person': exit.usage,
  'unknown-id': exit.usage,
  'unknown-value': exit.usage,
  'not-a-date': exit.usage,
  'not-a-number': exit.usage,
  'nothing-to-undo': exit.usage,
  'nothing-to-redo': exit.usage,
  'file-missing': exit.unreadable,
  'file-unreadable': exit.unreadable,
  'archive-damaged': exit.unreadable,
  'archive-encrypted': exit.unreadable,
  'archive-unsafe': exit.unreadable,
  'row-too-long': exit.unreadable,
  'header-unknown': exit.unreadable,
  'rows-unreadable': exit.unreadable,
  'nothing-to-import': exit.unreadable,
  'who-are-you': exit.unreadable,
  'no-terminal': exit.usage,
  'no-store': exit.store,
  'store-not-ours': exit.store,
  'store-newer': exit.store,
  'store-busy': exit.store,
  'backup-broken': exit.unreadable,
  'file-exists': exit.usage,
  'no-such-file': exit.unreadable,
  'needs-yes': exit.usage,
  'store-unusable': exit.store,
}
