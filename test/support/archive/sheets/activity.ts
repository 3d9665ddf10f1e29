import { longTime, withSeconds } from '../dates.ts'
import type { ActivityFact } from '../facts.ts'
import { columns, each, type Sheet } from '../sheet.ts'

const companyFollows: Sheet = {
  file: 'Company Follows.csv',
  header: ({ oldNames }) => columns(oldNames ? 'Organization Name' : 'Organization', 'Followed On'),
  rows: ({ companyFollows }) =>
    companyFollows &&
    each(companyFollows, ({ company, at }) => ({
      Organization: company,
      'Organization Name': company,
      'Followed On': longTime(at),
    })),
}

const memberFollows: Sheet = {
  file: 'Member_Follows.csv',
  header: () => columns('Date', 'Status', 'FullName'),
  rows: ({ memberFollows }) =>
    memberFollows &&
    each(memberFollows, ({ name, at, status = 'Active' }) => ({ Date: longTime(at), Status: status, FullName: name })),
}

const events: Sheet = {
  file: 'Events.csv',
  header: () => columns('Event Name', 'Event Time', 'Status', 'External Url'),
  rows: ({ events }) =>
    events &&
    each(events, ({ name, time, status, url }) => ({
      'Event Name': name,
      'Event Time': time,
      Status: status,
      'External Url': url,
    })),
}

const shares: Sheet = {
  file: 'Shares.csv',
  header: () => columns('Date', 'ShareLink', 'ShareCommentary', 'SharedUrl', 'MediaUrl', 'Visibility'),
  rows: ({ shares }) =>
    shares &&
    each(shares, fact => ({
      Date: withSeconds(fact.at),
      ShareLink: linkOf(fact),
      ShareCommentary: fact.text,
      Visibility: fact.group === undefined ? 'MEMBER_NETWORK' : 'GROUP',
    })),
}

const comments: Sheet = {
  file: 'Comments.csv',
  header: () => columns('Date', 'Link', 'Message'),
  rows: ({ comments }) =>
    comments && each(comments, fact => ({ Date: withSeconds(fact.at), Link: linkOf(fact), Message: fact.text })),
}

const reactions: Sheet = {
  file: 'Reactions.csv',
  header: () => columns('Date', 'Type', 'Link'),
  rows: ({ reactions }) =>
    reactions &&
    each(reactions, fact => ({ Date: withSeconds(fact.at), Type: fact.type ?? 'LIKE', Link: linkOf(fact) })),
}

/** The address of a post; one in a group says so. */
function linkOf({ link, group, at }: ActivityFact): string {
  const number = at.replace(/\D/g, '').padEnd(14, '0')
  const post = group === undefined ? `activity:${number}` : `groupPost:${group}-${number}`
  return link ?? `https://www.linkedin.com/feed/update/urn:li:${post}`
}

export const activity = [companyFollows, memberFollows, events, shares, comments, reactions]
