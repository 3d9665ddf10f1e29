import type { ActivityFact, Facts } from '../../archive/facts.ts'

const metrology = 4_120_077
const qualityNetwork = 8_830_154
const leanNordic = 2_514_903

const shares: ActivityFact[] = [
  {
    at: '2026-01-22 06:48:00',
    text: 'Mätosäkerhet på tre rader: Hur mycket kan jag lita på siffran? Hur vet jag det? Vad gör jag när svaret är ”inte så mycket”? Den tredje frågan glömmer vi oftast.',
  },
  {
    at: '2025-11-25 19:30:12',
    text: 'Tack alla som kom till panelen på Leandagarna. Bästa frågan: ”Vem får stoppa linan hos er?” Vad svarar ni?',
  },
  {
    at: '2025-06-04 07:05:40',
    text: 'Har ni en checklista för leverantörsrevision som är kortare än två sidor? Jag samlar på korta.',
    group: qualityNetwork,
  },
  { at: '2024-10-17 16:22:00', text: 'Vi på Mälarkvalitet söker en konsult till. Kom och jobba med mig!' },
]

const comments: ActivityFact[] = [
  {
    at: '2026-02-19 20:10:33',
    text: 'Try ten parts, three operators, three rounds, and let somebody else shuffle the parts. Most of the operator variation we saw was memory.',
    group: metrology,
  },
  {
    at: '2025-12-01 21:04:09',
    text: 'Vi mäter tre gånger per operatör. Det räcker om detaljerna är olika nog.',
    group: leanNordic,
  },
  { at: '2025-09-30 12:15:27', text: 'Bra skrivet! Vad hände med kassationen efter det första kvartalet?' },
  {
    at: '2025-05-13 06:55:02',
    text: 'Är det någon som har provat GUM i en verkstad utan eget labb?',
    group: metrology,
  },
  { at: '2024-03-08 09:09:09', text: 'Grattis Emelie, så välförtjänt!' },
]

/** What anyone can see of Elin, and whom she follows. */
export const inPublic: Facts = {
  shares,
  comments,
  reactions: [
    { at: '2026-03-08 08:21:17', type: 'PRAISE' },
    { at: '2026-03-04 20:40:00', type: 'LIKE' },
    { at: '2026-02-19 20:02:11', type: 'INTEREST', group: metrology },
    { at: '2026-01-09 07:14:55', type: 'LIKE', group: qualityNetwork },
    { at: '2025-12-20 22:31:08', type: 'EMPATHY' },
  ],
  events: [
    {
      name: 'Kvalitetsdagen 2026',
      time: '2026-02-26 08:30 - 2026-02-26 17:00',
      status: 'Attending',
      url: 'https://kvalitetsdagen.example.com',
    },
    { name: 'Leandagarna 2025', time: '2025-11-25 09:00 - 2025-11-25 16:30', status: 'Attending' },
    { name: 'Kvalitetsdagen 2025', time: '2025-10-08 08:30 - 2025-10-08 17:00', status: 'Attending' },
    { name: 'Metrology Forum Leeds', time: '2025-02-11 09:30 - 2025-02-12 15:00', status: 'Attending' },
  ],
  companyFollows: [
    { company: 'Vintervik Medtech AB', at: '2025-09-15 11:32:00' },
    { company: 'Stonegate Metrology', at: '2025-02-13 07:50:41' },
    { company: 'Pennerdale Castings Ltd', at: '2024-02-20 16:03:20' },
    { company: 'Tornfors Stål AB', at: '2023-04-17 15:10:05' },
    { company: 'Mälarkvalitet AB', at: '2021-12-06 20:44:00' },
    { company: 'Nordplåt AB', at: '2016-05-30 12:00:00' },
  ],
  memberFollows: [
    { name: 'Viktor Hallén 🚀', at: '2025-01-07 06:30:00' },
    { name: 'Beatrice Okonjo-Lund', at: '2024-11-19 21:15:48' },
    { name: 'Folke Ahnström', at: '2023-02-02 10:10:10', status: 'Inactive' },
  ],
}
