import { UserError } from '../../model/errors.ts'

/**
 * A text of which there is something to say. Spaces and marks that nobody sees are none.
 *
 * @param file  where it stands; null where it is no file
 * @throws UserError `nothing-to-lint`
 */
export function textToLint(text: string, file: string | null): string {
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(text)) throw new UserError('nothing-to-lint', { file })
  return text
}
