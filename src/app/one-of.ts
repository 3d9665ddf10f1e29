import { UserError } from '../model/errors.ts'

/**
 * A word that must be one of those known, as typed.
 *
 * @param what     names it in the sentence
 * @param besides  words that are fine as well, and are dealt with before
 * @throws UserError `unknown-value`
 */
export function oneOf<Value extends string>(
  what: string,
  value: string,
  known: readonly Value[],
  besides: readonly string[] = [],
): Value {
  const found = known.find(one => one === value)
  if (found === undefined) throw new UserError('unknown-value', { what, value, known: [...known, ...besides] })
  return found
}
