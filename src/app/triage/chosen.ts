import { UserError } from '../../model/errors.ts'
import { readId, showId } from '../../model/ids.ts'
import { profileUrl } from '../../model/person.ts'
import { type InvitationWithPerson, invitationById } from '../../store/invitations.ts'
import type { Desk } from '../desk.ts'

/**
 * The invitations that the references name (`i12` or `12`), each once.
 *
 * @throws UserError `unknown-id`
 */
export function chosenInvitations({ store }: Pick<Desk, 'store'>, references: readonly string[]) {
  const found = references.map((reference): InvitationWithPerson => {
    const id = readId('invitation', reference)
    const invitation = id === null ? null : invitationById(store, id)
    if (!invitation) throw new UserError('unknown-id', { kind: 'invitation', reference })
    return invitation
  })
  return [...new Map(found.map(invitation => [invitation.id, invitation])).values()]
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
