import { UserError } from '../model/errors.ts'

/** A text as typed, without blanks around it. @throws UserError `empty-text`; `what` names it in the sentence */
export function fullText(what: string, text: string): string {
  const trimmed = text.trim()
  if (trimmed === '') throw new UserError('empty-text', { what })
  return trimmed
}
