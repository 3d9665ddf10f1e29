import type { facts as english, FactTexts } from '../en/facts.ts'

const invitationHelp = 'LinkedIns hjälp, begränsningar för förfrågningar (a551012)'
const inmailHelp = 'LinkedIns hjälp, InMail (a554514)'
const vendors = 'leverantörers uppgifter 2025–2026'

const of: FactTexts = {
  contactsMost: { title: 'Kontakter, högst', unit: 'kontakter', source: invitationHelp },
  inviteAgainAfter: {
    title: 'Ny förfrågan efter en återkallad',
    unit: 'dagar',
    source: `${invitationHelp}: upp till 3 veckor`,
  },
  invitationExpires: {
    title: 'En skickad förfrågan förfaller efter',
    unit: 'dagar',
    source: 'leverantörers uppgifter 2025; LinkedIns hjälp säger inget',
  },
  noteFree: { title: 'Meddelande i en förfrågan, gratiskonto', unit: 'tecken', source: vendors },
  notePremium: { title: 'Meddelande i en förfrågan, premium', unit: 'tecken', source: vendors },
  notesMonthlyFree: {
    title: 'Förfrågningar med meddelande, gratiskonto',
    unit: 'i månaden',
    source: `${vendors}, som skiljer sig åt`,
  },
  invitationsWeekly: {
    title: 'Förfrågningar',
    unit: 'i veckan',
    source: `${vendors}; LinkedIn anger inget antal`,
  },
  inmailSubject: { title: 'Ämnesrad i ett InMail', unit: 'tecken', source: inmailHelp },
  inmailBody: {
    title: 'Text i ett InMail',
    unit: 'tecken',
    source: 'skrivfältets gräns enligt leverantörer; LinkedIns hjälp (a554514) säger 2 000',
  },
  inmailCreditsCareer: { title: 'InMail med Premium Career', unit: 'i månaden', source: inmailHelp },
  inmailCreditsBusiness: { title: 'InMail med Premium Business', unit: 'i månaden', source: inmailHelp },
  inmailCreditsSales: { title: 'InMail med Sales Navigator Core', unit: 'i månaden', source: inmailHelp },
  inmailCreditsExpire: { title: 'En InMail-kredit förfaller efter', unit: 'dagar', source: inmailHelp },
  message: { title: 'Meddelande till en kontakt', unit: 'tecken', source: vendors },
  post: { title: 'Inlägg', unit: 'tecken', source: vendors },
  inmailReplyFactor: {
    title: 'Svar på InMail, jämfört med e-post',
    unit: 'gånger svarsfrekvensen för e-post',
    source: 'guiden, P17',
  },
  inmailReplyRate: { title: 'Svar på InMail', unit: 'procent', source: vendors },
  emailReplyRate: { title: 'Svar på e-post', unit: 'procent', source: vendors },
  inmailShort: {
    title: 'Ett kort InMail',
    unit: 'tecken; kortare får 22 % fler svar än genomsnittet',
    source: 'LinkedIns siffror, återgivna av leverantörer',
  },
}

export const facts: typeof english = {
  of,
  columns: { title: 'Uppgift', value: 'Värde', unit: 'Enhet', checked: 'Kontrollerad', source: 'Källa', name: 'Namn' },
  range: (low, high) => `${low}–${high}`,
  own: (value, shipped) => `${value} (ditt; levererat: ${shipped})`,
  override: 'Gäller något annat för ditt konto? handslag config set fact.NAMN VÄRDE',
}
