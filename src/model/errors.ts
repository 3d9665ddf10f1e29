import type { InvitationState } from './invitation.ts'

/** What each error says of itself. Its sentences stand in `i18n`, its exit code in `cli/exit-codes.ts`. */
export interface ErrorParams {
  usage: { problem: string }
  'unknown-person': { reference: string; near: string[] }
  /** `more`: how many candidates are not named. */
  'ambiguous-person': { reference: string; candidates: string[]; more: number }
  'unknown-id': { kind: 'person' | 'invitation' | 'group' | 'interest'; reference: string }
  'unknown-value': { what: string; value: string; known: string[] }
  'already-answered': { reference: string; state: InvitationState }
  'nothing-to-reopen': { reference: string }
  'wrong-direction': { reference: string; direction: 'incoming' | 'outgoing' }
  'not-a-date': { value: string }
  'not-a-moment': { value: string }
  'not-a-rhythm': { value: string }
  'not-a-span': { value: string }
  'not-yet': { value: string }
  'not-an-address': { value: string }
  'address-taken': { value: string; owner: string }
  'alias-taken': { value: string; owner: string }
  'ambiguous-group': { reference: string; candidates: string[] }
  'unknown-setting': { key: string; known: string[]; near: string[] }
  'unknown-topic': { id: string; near: string[] }
  'no-schema': { command: string; near: string[] }
  'already-known': { name: string; candidates: string[] }
  'nobody-named': Record<never, never>
  'nothing-to-change': Record<never, never>
  'empty-text': { what: string }
  'same-person': { name: string }
  'met-where': Record<never, never>
  'nothing-read': { path: string; expected: string }
  /** `least`: the smallest whole number that it can be; null where fractions above nought do. */
  'not-a-number': { what: string; value: string; least: number | null }
  'nothing-to-undo': Record<never, never>
  'nothing-to-redo': Record<never, never>
  'file-missing': { path: string }
  'not-a-file': { path: string }
  'file-unreadable': { path: string; reason: string }
  'archive-damaged': { path: string; reason: string }
  'archive-encrypted': { path: string }
  'archive-unsafe': { path: string; entry: string; reason: 'path' | 'bomb' | 'overlap' }
  'row-too-long': { file: string; line: number; most: number }
  'header-unknown': { file: string; expected: string[]; lines: string[] }
  'heading-twice': { file: string; heading: string }
  'rows-unreadable': { file: string; rows: number; line: number; reason: string }
  'nothing-to-import': { path: string }
  /** `file`: null where the text is no file's. */
  'nothing-to-lint': { file: string | null }
  'no-list': { path: string }
  'who-are-you': { file: string }
  'line-unreadable': { missing: string }
  'editor-failed': { editor: string }
  'no-terminal': { command: string; instead: string }
  'no-home': Record<never, never>
  'no-store': { path: string }
  'store-not-ours': { path: string }
  'store-newer': { path: string; found: number; known: number }
  'store-busy': { path: string }
  'store-damaged': { path: string; reason: string }
  'store-read-only': { path: string }
  /** The file was deleted or another put in its place while it was open. */
  'store-replaced': { path: string }
  'disk-full': { path: string }
  'forget-unfinished': { reason: string }
  'backup-broken': { path: string; reason: string }
  'store-itself': { path: string }
  'file-exists': { path: string }
  'file-unwritable': { path: string; reason: string }
  'no-such-file': { path: string }
  'needs-yes': { question: string }
  'not-on-plan': { number: number; actions: number }
  'only-requests': Record<never, never>
  'is-contact': { name: string }
  'request-waits': { name: string; reference: string }
  'copy-failed': { reason: string }
  'nothing-to-follow-up': { name: string }
  'followed-up': { name: string; times: number }
  'store-unusable': { path: string; reason: string }
}

export type ErrorCode = keyof ErrorParams

/** An error that the user can mend. Thrown where it is known, shown in one place (`cli/main.ts`). */
export class UserError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code
  readonly params: ErrorParams[Code]

  constructor(code: Code, params: ErrorParams[Code], options?: ErrorOptions) {
    super(code, options)
    this.name = 'UserError'
    this.code = code
    this.params = params
  }
}
