import { UserError } from '../../model/errors.ts'
import { showId } from '../../model/ids.ts'
import type { InvitationState } from '../../model/invitation.ts'
import { type InvitationWithPerson, saveAsked, saveDecision } from '../../store/invitations.ts'
import { settleInvitations, tieByDecision } from '../../store/ties.ts'
import type { Desk } from '../desk.ts'
import type { Answer } from './choices.ts'
import { type AnsweredInvitation, chosenInvitations, named } from './chosen.ts'
import { type TriageStanding, triageList, triageStanding } from './list.ts'
import type { TriageRow } from './row.ts'

export interface Answered extends TriageStanding {
  answer: Answer
  invitations: (AnsweredInvitation & Pick<TriageRow, 'state' | 'question'>)[]
}

const stateAfter: Record<Answer, InvitationState> = {
  ask: 'pending',
  accept: 'accepted',
  decline: 'declined',
  ignore: 'ignored',
  withdraw: 'withdrawn',
}

/** States that an answer may still change; from the others, `reopen` leads back. */
const open = new Set<InvitationState>(['pending', 'expired', 'ignored'])

/**
 * Records the user's answer to invitations. An accept makes a contact at once, unconfirmed until an export shows it.
 *
 * @throws UserError `unknown-id`, `already-answered`, or `wrong-direction` for what cannot be answered so
 */
export function answerInvitations(desk: Desk, answer: Answer, ids: readonly string[], because?: string): Answered {
  const chosen = chosenInvitations(desk, ids)
  for (const invitation of chosen) checkAnswerable(invitation, answer)
  const questions = answer === 'ask' ? questionsOf(desk) : undefined
  for (const invitation of chosen) record(desk, invitation, answer, because ?? null)
  return {
    ...triageStanding(desk),
    answer,
    invitations: chosen.map(invitation => {
      const who = named(invitation)
      return { ...who, state: stateAfter[answer], question: questions?.get(who.id) ?? null }
    }),
  }
}

/** What to write back to each that waits for the first word. */
function questionsOf(desk: Desk): Map<string, TriageRow['question']> {
  return new Map(triageList(desk).invitations.map(({ id, question }) => [id, question]))
}

function checkAnswerable({ id, state, direction }: InvitationWithPerson, answer: Answer): void {
  const reference = showId('invitation', id)
  if ((direction === 'outgoing') !== (answer === 'withdraw')) {
    throw new UserError('wrong-direction', { reference, direction })
  }
  if (!open.has(state)) throw new UserError('already-answered', { reference, state })
}

function record({ store, today }: Desk, { id, person }: InvitationWithPerson, answer: Answer, because: string | null) {
  if (answer === 'ask') {
    saveAsked(store, id, today, because)
    return
  }
  saveDecision(store, id, stateAfter[answer], today, because)
  if (answer !== 'accept') return
  tieByDecision(store, person, today)
  settleInvitations(store, person, today)
}
