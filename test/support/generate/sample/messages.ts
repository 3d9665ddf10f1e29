import type { MessageFact, Who } from '../../archive/facts.ts'

/** One line of a conversation: who writes, when, what. */
type Line = [from: Who, at: string, text: string]

function talk(other: Who, ...lines: Line[]): MessageFact[] {
  return lines.map(([from, at, text]) => ({ from, to: [from === 'me' ? other : 'me'], at, text }))
}

/** They asked, and no answer has been written yet. */
const owed: MessageFact[] = [
  ...talk(
    'Mats Forsell',
    ['Mats Forsell', '2026-02-23 07:41:10', 'Hej Elin! Saknar dig i mätrummet. Hur går det som konsult?'],
    ['me', '2026-02-23 12:02:54', 'Hej Mats! Det går bra, tack. Jag saknar er också, mest fikat förstås.'],
    [
      'Mats Forsell',
      '2026-02-24 06:58:31',
      'Ha ha! Du, har du kvar mallen för R&R-studien som vi körde 2019? Ingen hittar den och jag behöver den till på fredag.',
    ],
  ),
  ...talk(
    'Priya Nair',
    ['me', '2026-02-26 09:15:00', 'Hi Priya, the report from Monday is in your inbox. Two findings, both small.'],
    [
      'Priya Nair',
      '2026-03-01 17:22:08',
      'Thank you, Elin! Quick one: is there a measuring lab in Sweden that you would trust with a turbine housing?',
    ],
  ),
  ...talk('Annelie Grönkvist, PhD', [
    'Annelie Grönkvist, PhD',
    '2026-03-03 16:40:12',
    'Hej Elin! Vi har en utvecklingsdag den 21 april. Skulle du vilja komma och berätta om 8D för folk som aldrig har sett en fabrik?',
  ]),
]

/** Those whom Elin used to write with all the time. */
const quiet: MessageFact[] = [
  ...talk(
    'Sanna Wikmark',
    [
      'Sanna Wikmark',
      '2021-11-30 18:01:00',
      'Nu är det klart, jag börjar på Vintervik i januari! Du är den första som får veta.',
    ],
    ['me', '2021-11-30 18:05:13', 'ÅH vad roligt!! Grattis Sanna! Och vad tomt det blir.'],
    ['Sanna Wikmark', '2022-01-14 12:33:40', 'Första veckan avklarad. De har ett renrum, Elin. Ett RENRUM.'],
    ['me', '2022-01-14 12:50:02', 'Och du som inte ens tål hårnät. Jag slutar här den sista, så vi får fira båda två.'],
    ['Sanna Wikmark', '2022-06-09 20:12:11', 'Tack för en underbar kväll i går. Vi gör om det snart!'],
    ['me', '2022-06-10 07:30:45', 'Detsamma! Snart!'],
    ['me', '2023-03-02 21:14:00', 'Såg ert inslag på nyheterna. Var det din hand som höll i skjutmåttet?'],
    ['Sanna Wikmark', '2023-03-03 06:44:27', 'Min hand är nu rikskänd.'],
  ),
  ...talk(
    'Kerstin Bolander',
    ['me', '2016-07-29 15:55:00', 'Tack för tre fina år, Kerstin. Allt jag kan om mätning har jag lärt mig av dig.'],
    [
      'Kerstin Bolander',
      '2016-07-31 19:20:36',
      'Kära Elin, det var du som frågade. Glöm inte att temperera mätrummet!',
    ],
    ['Kerstin Bolander', '2019-05-06 10:02:03', 'Black Belt! Jag är så stolt att jag visade diplomet för hela labbet.'],
    ['me', '2019-05-06 11:41:19', 'Utan dina tempereringslektioner hade det inte gått.'],
    ['Kerstin Bolander', '2020-12-23 09:00:00', 'God jul från oss i labbet. 20,0 grader, som sig bör.'],
    ['me', '2020-12-23 13:27:51', 'God jul! Här är det 19,8 och jag skäms.'],
  ),
  ...talk(
    'Emelie Rosendahl',
    ['Emelie Rosendahl', '2023-08-20 16:10:00', 'Tioårsjubileum i september! Kommer du?'],
    ['me', '2023-08-20 17:45:22', 'Klart jag gör! Tar du med klarinetten så tar jag med min.'],
    ['Emelie Rosendahl', '2023-09-18 08:12:09', 'Min läpp är fortfarande avdomnad. Tack för en fantastisk helg!'],
  ),
]

/** Conversations with people who now ask to be contacts, and other mail. */
const strangers: MessageFact[] = [
  ...talk(
    'Henrik Malmgård',
    [
      'Henrik Malmgård',
      '2025-12-02 10:31:00',
      'Hej Elin! Jag läste ditt svar i Lean i Norden. Hur många mätningar gjorde ni per operatör?',
    ],
    [
      'me',
      '2025-12-02 19:48:33',
      'Hej Henrik! Tio detaljer, tre operatörer, tre gånger var. Det tog två dagar och var värt det.',
    ],
    ['Henrik Malmgård', '2025-12-03 08:05:41', 'Toppen, då vågar jag föreslå det. Tack för att du tog dig tid.'],
  ),
  ...talk(
    'Rachel Prentice',
    [
      'Rachel Prentice',
      '2025-09-15 11:20:00',
      'Hi Elin, I have a role as quality manager in Uppsala. Would you like to hear more?',
    ],
    [
      'me',
      '2025-09-16 20:02:10',
      'Hi Rachel, thank you for thinking of me! I like where I am just now, but do ask again in a year.',
    ],
  ),
  {
    from: { name: 'LinkedIn Member', url: null },
    to: ['me'],
    at: '2024-05-21 13:13:13',
    text: 'Thanks for the quick answer last week, very helpful.',
  },
  {
    from: { name: 'Nordic Leadership Programmes', url: null },
    to: ['me'],
    at: '2026-01-15 08:00:00',
    subject: 'Your seat is waiting',
    text: 'Hi %FIRSTNAME%, apply now for our executive programme in operational excellence. https://leadership.example.com',
  },
  {
    from: 'Chad Vance',
    to: ['me'],
    at: '2026-02-02 03:30:00',
    text: 'Dear sir, we offer best price ISO certificate, no audit needed. Reply today.',
    folder: 'SPAM',
  },
  {
    from: 'me',
    to: ['Ulrik Mether'],
    at: '2026-03-06 21:59:00',
    text: 'Hej Ulrik, hinner ni med två passbitssatser före',
    draft: true,
  },
]

/** Several at once. */
const together: MessageFact[] = [
  {
    from: 'Helene Dufva',
    to: ['me', 'Conny Rask', 'Anneli Strömvall'],
    at: '2026-03-02 13:05:00',
    conversation: 'genomgång 8D',
    title: 'Genomgång av 8D på torsdag',
    text: 'Hej alla! Vi ses i Smedjan kl. 13. Ta med var sin rapport som ni är missnöjda med.',
  },
  {
    from: 'me',
    to: ['Helene Dufva', 'Conny Rask', 'Anneli Strömvall'],
    at: '2026-03-02 15:31:20',
    conversation: 'genomgång 8D',
    title: 'Genomgång av 8D på torsdag',
    text: 'Perfekt! Jag tar med tre, så har ni att välja på. Projektor behövs inte, men en whiteboard.',
  },
  {
    from: 'Anneli Strömvall',
    to: ['me', 'Helene Dufva', 'Conny Rask'],
    at: '2026-03-02 16:12:45',
    conversation: 'genomgång 8D',
    title: 'Genomgång av 8D på torsdag',
    text: 'Då tar jag med den om kylvattnet. Den är ingen stolt över.',
  },
]

export const messages: MessageFact[] = [...owed, ...quiet, ...strangers, ...together]
