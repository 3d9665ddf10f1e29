import { UserError } from '../model/errors.ts'

/** A whole number from `least` up, as typed. @throws UserError `not-a-number`; `what` names it in the sentence */
export function wholeNumber(what: string, text: string, least = 0): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < least) {
    throw new UserError('not-a-number', { what, value: text, least })
  }
  return value
}
