import { slugOf } from '../../model/slug.ts'
import { usDay } from '../dates.ts'
import { cell, fileKind, textOrNull } from '../kind.ts'

/** Requests sent and received. Its times have no zone. */
export const invitations = fileKind({
  kind: 'invitations',
  names: ['invitations'],
  columns: {
    from: ['From'],
    to: ['To'],
    sentAt: ['Sent At'],
    message: ['Message'],
    direction: ['Direction'],
    inviter: ['inviterProfileUrl'],
    invitee: ['inviteeProfileUrl'],
  },
  required: ['from', 'to', 'sentAt', 'direction'],
  read: (cells, at) => {
    const inviter = { slug: slugOf(cell(cells, at.inviter)), name: cell(cells, at.from) }
    const invitee = { slug: slugOf(cell(cells, at.invitee)), name: cell(cells, at.to) }
    const direction = cell(cells, at.direction).toLowerCase()
    if (direction !== 'incoming' && direction !== 'outgoing') return 'direction'
    const [me, other] = direction === 'incoming' ? [invitee, inviter] : [inviter, invitee]
    if (other.name === '' && other.slug === null) return 'no-name'
    const written = cell(cells, at.sentAt)
    const sentOn = usDay(written)
    if (written !== '' && sentOn === null) return 'date'
    const message = textOrNull(cells, at.message)
    return { direction, me, other, sentOn, message }
  },
})
