import type { InvitationFact } from '../../archive/facts.ts'

const nobody = { name: '', url: 'https://www.linkedin.com/in/u-83b1c07a-example' }

/** Incoming and not answered: 24, of every sort that a mailbox holds. */
export const waiting: InvitationFact[] = [
  {
    from: 'Jonas Wikander',
    at: '2026-03-07 09:12',
    message:
      'Hej Elin! Det var några år sedan mätrummet på Nordplåt 2018–2021. Jag är platschef på Kvistbro Trä nu och vi ska certifiera oss. Roligt att ha kontakten kvar! /Jonas',
  },
  {
    from: 'Brad Sterling',
    at: '2026-03-06 22:41',
    message:
      'Hi Elin, we help consultants 10x their pipeline with qualified leads, fully automated. Book a free 15 min demo: https://calendly.example.com/brad',
  },
  {
    from: 'Anneli Strömvall',
    at: '2026-03-06 15:03',
    message:
      'Tack för i går! Efter din genomgång av 8D har vi redan skrivit om två rapporter här på Tornfors. Hör av mig när det är dags för nästa steg. Anneli',
  },
  { from: 'Sofia Hedenlund', at: '2026-03-05 08:30' },
  {
    from: 'Priyanka Rao',
    at: '2026-03-04 18:20',
    message:
      'Hello Elin, we sat next to each other at Kvalitetsdagen and talked about guard bands. You asked which paper I meant, so here I am. It was good to meet you! Priyanka',
  },
  {
    from: 'Oskar Lindahl',
    at: '2026-03-03 11:47',
    message:
      'Hej Elin! Jag är kvalitetsansvarig på Hallvik Hydraulik och bygger upp vår MSA från noll. Ditt inlägg om mätosäkerhet är det begripligaste jag läst. Jag vill gärna följa hur du tänker. Hälsningar Oskar',
  },
  { from: 'Tom Ashdown', at: '2026-03-02 07:55', message: "Hi Elin, I'd like to join your LinkedIn network." },
  {
    from: 'Rachel Prentice',
    at: '2026-02-27 10:05',
    message:
      'Hi Elin, I recruit quality managers at Oakhaven and am looking for one for a medtech company in Uppsala. You told me to ask again in a year. I am early, I know! Best wishes, Rachel',
  },
  {
    from: 'Fiona Gallacher',
    at: '2026-02-26 16:32',
    message:
      'Hello Elin, I run the gauge lab at Harrowdale Instruments. Your answer on operator variation in Metrology & Measurement Professionals saved us a week. I would like to hear how you plan such studies.',
  },
  { from: 'Henrik Malmgård', at: '2026-02-25 20:14' },
  {
    from: 'Marcus Thorsell',
    at: '2026-02-24 12:26',
    message:
      'Tjena Elin! Vi läste maskinteknik ihop på Mälarsundets tekniska högskola 2010–2013, jag satt bakom dig på hållfen och lånade alla dina anteckningar. Hur är läget?',
  },
  { from: nobody, at: '2026-02-23 03:17' },
  {
    from: 'Niklas Guldmark',
    at: '2026-02-20 13:00',
    message:
      'Hej Elin! Vi hjälper konsultbolag till 10–15 nya kundmöten i månaden utan kalla samtal. Boka ett kostnadsfritt möte på 20 minuter så visar jag vår lösning. Mvh Niklas',
  },
  {
    from: 'Peter Nyqvist',
    at: '2026-02-19 17:48',
    message: 'Hej Elin, jag vill gärna lägga till dig i mitt nätverk på LinkedIn.',
  },
  {
    from: 'Amira Haddad',
    at: '2026-02-17 14:09',
    message:
      'Hej! Jag heter Amira och skriver exjobb om leverantörskvalitet på Mälarsundets tekniska högskola. Mikaela Sundén tipsade om dig. Skulle jag få ställa några frågor om hur ni väljer revisioner?',
  },
  { from: 'Rolf Ekvall', at: '2026-02-15 19:31' },
  { from: 'Carlos Mendes', at: '2026-02-12 23:58' },
  {
    from: 'Stefan Kronander',
    at: '2026-02-10 09:40',
    message:
      'Hej Elin, Stefan på Stålbäcken Verktyg. Det var jag som levererade mätdonen till er på Nordplåt och som fick backa in lastbilen två gånger. Kul att se att du blivit konsult!',
  },
  { from: 'J K', at: '2026-02-06 02:44' },
  { from: 'Lena Brattsjö', at: '2026-02-03 08:15' },
  {
    from: 'Vanessa Crowe',
    at: '2026-01-30 21:06',
    message:
      'Exclusive offer for quality professionals: 30% off our auditor certification this week only! Boost your career today www.audit-pro.example.com',
  },
  {
    from: 'Ingrid Vossberg',
    at: '2026-01-26 13:37',
    message:
      'Hej Elin, jag forskar om mätosäkerhet vid additiv tillverkning och letar efter någon som har provat GUM i en verkstad på riktigt. Eftersom du skrev om just det vill jag gärna höra hur det gick.',
  },
  { from: 'Wei Zhang', at: '2026-01-19 06:22' },
  {
    from: 'Helena Åkerblad',
    at: '2026-01-11 18:50',
    message: 'Hej grannen! Såg att du också finns här. Vi ses på orienteringen på onsdag? Kram Helena',
  },
]

/** Sent and not answered when the archive was made: six, the last two of them more than three weeks old. */
export const sent: InvitationFact[] = [
  {
    to: 'Margareta Linhage',
    at: '2026-03-05 10:20',
    message:
      'Hej Margareta! Tack för frågan efter min dragning på Kvalitetsdagen. Jag lovade att höra av mig om styrdiagrammen, så här kommer en kontakt först. Elin',
  },
  { to: 'Declan Rafferty', at: '2026-03-01 20:11' },
  {
    to: 'Sixten Vallmark',
    at: '2026-02-24 08:02',
    message:
      'Hej Sixten, jag är konsult hos Tornfors Stål och Helene Dufva säger att du vet allt om ert mätlabb. Jag skulle gärna höra hur ni resonerade om kalibreringen. Elin Sandmark',
  },
  {
    to: 'Ruth Penhaligon',
    at: '2026-02-18 15:44',
    message: "Hi Ruth, I'd like to add you to my professional network.",
  },
  { to: 'Göran Tilander', at: '2026-01-20 09:33', message: 'Hej, jag vill gärna lägga till dig i mitt nätverk.' },
  { to: 'Chloe Hartigan', at: '2025-11-12 16:05' },
]

/** Answered long ago: the other is a contact now. */
export const accepted: InvitationFact[] = [
  {
    from: 'Peder Malmros',
    at: '2025-11-26 07:40',
    message:
      'Hej Elin, tack för att du ställde upp i panelen på Leandagarna. Vi på Björkfors vill gärna fortsätta samtalet. Peder',
  },
  {
    to: 'Annelie Grönkvist, PhD',
    at: '2025-10-08 17:25',
    message:
      'Hej Annelie! Kul att höra hur ni arbetar med avvikelser i vården. Jag lärde mig mer på tio minuter än på hela dagen. Elin',
  },
  {
    to: 'Viktor Hallén 🚀',
    at: '2025-03-19 12:12',
    message:
      'Hej Viktor, tack för en rolig föreläsning. Får jag låna exemplet med kaffebryggaren? Hälsningar Elin Sandmark',
  },
  {
    from: 'Dr. Siobhan Carrick',
    at: '2025-02-12 14:48',
    message: 'Elin, good to put a face to the name from the group. Let me know how the gauge study turns out. Siobhan',
  },
  { from: 'Anja Lövgren', at: '2024-09-10 09:00' },
  {
    to: 'Priya Nair',
    at: '2024-02-26 13:31',
    message: 'Hi Priya, thanks for showing me round the foundry today. Speak on Thursday! Elin',
  },
  { to: 'Helene Dufva', at: '2023-04-17 15:15' },
]
