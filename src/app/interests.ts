import { fold } from '../language/fold.ts'
import { UserError } from '../model/errors.ts'
import { readId, showId } from '../model/ids.ts'
import { type Interest, interestKinds } from '../model/interest.ts'
import { dropInterest, insertInterest, interestsOf } from '../store/interests.ts'
import type { Desk } from './desk.ts'
import { fullText } from './full-text.ts'
import { oneOf } from './one-of.ts'

export type InterestRecord = Omit<Interest, 'id'> & { id: string }

/** What a command did to an interest; `changed` is false where it was so already. */
export interface InterestChange {
  interest: InterestRecord
  changed: boolean
}

/** Whom the user wants to meet. */
export function listInterests({ store }: Pick<Desk, 'store'>): InterestRecord[] {
  return interestsOf(store).map(record)
}

/** @throws UserError `unknown-value` for an unknown kind */
export function addInterest({ store }: Pick<Desk, 'store'>, kind: string, words: string): InterestChange {
  const about = oneOf('kind', kind, interestKinds)
  const text = fullText('TEXT', words)
  const known = interestsOf(store).find(one => one.kind === about && fold(one.text) === fold(text))
  if (known) return { interest: record(known), changed: false }
  return { interest: record({ id: insertInterest(store, about, text), kind: about, text }), changed: true }
}

/** @param reference an id (`n2`, `2`) or the text. @throws UserError `unknown-id` */
export function removeInterest({ store }: Pick<Desk, 'store'>, reference: string): InterestChange {
  const id = readId('interest', reference)
  const interest = interestsOf(store).find(one => (id === null ? fold(one.text) === fold(reference) : one.id === id))
  if (!interest) throw new UserError('unknown-id', { kind: 'interest', reference })
  dropInterest(store, interest.id)
  return { interest: record(interest), changed: true }
}

function record(interest: Interest): InterestRecord {
  return { ...interest, id: showId('interest', interest.id) }
}
