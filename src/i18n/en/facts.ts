import type { FactName } from '../../model/facts.ts'

/** What each figure is. Unit and source stand in English in the data; other languages give theirs here. */
export type FactTexts = Record<FactName, { title: string; unit?: string; source?: string }>

const of: FactTexts = {
  contactsMost: { title: 'Contacts, at most' },
  inviteAgainAfter: { title: 'Inviting again after a withdrawn invitation' },
  invitationExpires: { title: 'A sent invitation expires after' },
  noteFree: { title: 'Note with an invitation, free account' },
  notePremium: { title: 'Note with an invitation, premium' },
  notesMonthlyFree: { title: 'Invitations with a note, free account' },
  invitationsWeekly: { title: 'Invitations' },
  inmailSubject: { title: 'Subject of an InMail' },
  inmailBody: { title: 'Text of an InMail' },
  inmailCreditsCareer: { title: 'InMail with Premium Career' },
  inmailCreditsBusiness: { title: 'InMail with Premium Business' },
  inmailCreditsSales: { title: 'InMail with Sales Navigator Core' },
  inmailCreditsExpire: { title: 'An InMail credit expires after' },
  message: { title: 'Message to a contact' },
  post: { title: 'Post' },
  inmailReplyFactor: { title: 'InMail answered, against e-mail' },
  inmailReplyRate: { title: 'InMail answered' },
  emailReplyRate: { title: 'E-mail answered' },
  inmailShort: { title: 'A short InMail' },
}

export const facts = {
  of,
  columns: { title: 'Figure', value: 'Value', unit: 'Unit', checked: 'Checked', source: 'Source', name: 'Name' },
  range: (low: string, high: string) => `${low}–${high}`,
  own: (value: string, shipped: string) => `${value} (yours; shipped: ${shipped})`,
  override: 'Your account differs? handslag config set fact.NAME VALUE',
}
