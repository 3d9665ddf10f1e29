import type { InvitationRow } from '../../import/rows.ts'
import { storeInvitation } from '../../store/imported-invitations.ts'
import type { Run, Writer } from './run.ts'

/** Stores requests sent and received. */
export function invitationsWriter(run: Run): Writer<InvitationRow> {
  return {
    write: ({ direction, other, sentOn, message }) => {
      if (run.me.is(other)) return 'myself'
      const person = run.people.findOrAdd(other)
      if (typeof person === 'string') return person
      const aged = run.keptSince !== null && sentOn !== null && sentOn < run.keptSince
      return storeInvitation(run.store, { person, direction, sentOn, message: aged ? null : message })
    },
  }
}
