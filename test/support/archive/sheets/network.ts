import { connectionDay, invitationTime } from '../dates.ts'
import type { ConnectionFact, InvitationFact } from '../facts.ts'
import { columns, each, type Sheet } from '../sheet.ts'

const preamble = [
  'Notes:',
  '"When you export your connections, some e-mail addresses may be missing: you see those of ""connections"" who allow it, and no others."',
  '',
]

const connections: Sheet = {
  file: 'Connections.csv',
  preamble: shape => (shape.preamble ? preamble : []),
  header: shape =>
    columns(
      'First Name',
      'Last Name',
      shape.connectionUrls && 'URL',
      'Email Address',
      'Company',
      'Position',
      'Connected On',
    ),
  rows: ({ connections }, naming, dates) =>
    connections &&
    each(connections, ({ who, email, company, position, on }: ConnectionFact) => {
      const day = { 'Connected On': connectionDay(on, dates) }
      if (who === undefined) return day
      const { first, last, url } = naming(who)
      const named = { 'First Name': first, 'Last Name': last, URL: url }
      return { ...named, 'Email Address': email, Company: company, Position: position, ...day }
    }),
}

const invitations: Sheet = {
  file: 'Invitations.csv',
  header: ({ invitationUrls }) =>
    columns(
      'From',
      'To',
      'Sent At',
      'Message',
      'Direction',
      invitationUrls && 'inviterProfileUrl',
      invitationUrls && 'inviteeProfileUrl',
    ),
  rows: ({ invitations }, naming, dates) =>
    invitations &&
    each(invitations, (fact: InvitationFact) => {
      const incoming = 'from' in fact
      const inviter = naming(incoming ? fact.from : 'me')
      const invitee = naming(incoming ? 'me' : fact.to)
      return {
        From: inviter.name,
        To: invitee.name,
        'Sent At': invitationTime(fact.at, dates),
        Message: fact.message,
        Direction: incoming ? 'INCOMING' : 'OUTGOING',
        inviterProfileUrl: inviter.url,
        inviteeProfileUrl: invitee.url,
      }
    }),
}

export const network = [connections, invitations]
