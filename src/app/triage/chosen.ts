import { UserError } from '../../model/errors.ts'
import { readId, showId } from '../../model/ids.ts'
import { profileUrl } from '../../model/person.ts'
import { type InvitationWithPerson, invitationById, invitationOf } from '../../store/invitations.ts'
import type { Desk } from '../desk.ts'
import { findPerson } from '../person-reference.ts'

/**
 * The invitations that the references name, each once: an id (`i12`, `12`), or whatever names a person, which means
 * the invitation between the two, one that waits before one that does not.
 *
 * @throws UserError `unknown-id`, or what `findPerson` throws
 */
export function chosenInvitations(desk: Pick<Desk, 'store'>, references: readonly string[]) {
  const found = references.map(reference => chosen(desk, reference))
  return [...new Map(found.map(invitation => [invitation.id, invitation])).values()]
}

const idLike = /^i?\d+$/i

function chosen(desk: Pick<Desk, 'store'>, reference: string): InvitationWithPerson {
  const id = readId('invitation', reference)
  if (id === null && idLike.test(reference.trim())) throw new UserError('unknown-id', { kind: 'invitation', reference })
  const found = id === null ? invitationOf(desk.store, findPerson(desk, reference).id) : invitationById(desk.store, id)
  if (!found) throw new UserError('unknown-id', { kind: 'invitation', reference })
  return found
}

/** How an invitation is named where something was done to it. */
export interface AnsweredInvitation {
  id: string
  person: { id: string; name: string; url: string | null }
}

export function named({ id, person, name, slug }: InvitationWithPerson): AnsweredInvitation {
  const url = slug === null ? null : profileUrl(slug)
  return { id: showId('invitation', id), person: { id: showId('person', person), name, url } }
}
