import { UserError } from '../../model/errors.ts'
import { showId } from '../../model/ids.ts'
import { addSentRequest, invitations } from '../../store/invitations.ts'
import { isContact } from '../../store/ties.ts'
import type { Desk } from '../desk.ts'
import { storeVerdicts } from '../effect/verdicts.ts'
import { findPerson } from '../person-reference.ts'

export interface SavedRequest {
  id: string
  person: { id: string; name: string }
}

/**
 * Notes that the user sends a request today: it waits until the user or an export says more.
 *
 * @throws UserError `is-contact`, or `request-waits` where one waits already
 */
export async function saveRequest(desk: Desk, reference: string, text: string): Promise<SavedRequest> {
  const { store, today } = desk
  const { id, name } = findPerson(desk, reference)
  if (isContact(store, id)) throw new UserError('is-contact', { name })
  const waiting = invitations(store, 'outgoing', 'pending').find(({ person }) => person === id)
  if (waiting) throw new UserError('request-waits', { name, reference: showId('invitation', waiting.id) })
  const request = addSentRequest(store, id, today, text)
  await storeVerdicts(desk)
  return {
    id: showId('invitation', request),
    person: { id: showId('person', id), name },
  }
}
