import fc from 'fast-check'
import type { DraftFacts } from '../../src/draft/facts.ts'
import { relationKinds } from '../../src/model/person.ts'

const names = [
  'Anna Berg',
  'Lars von Essen',
  'Åsa Ek-Lind',
  'Dr. Siobhan Carrick',
  'J K',
  'ANNA ÖBERG',
  'wei zhang',
  'Max Jansson, PhD',
  'Maria de la Cruz',
  'Viktor Hallén 🚀',
]
const companies = [
  'Nordplåt AB',
  'Tornfors Stål AB (publ)',
  'Pennine Castings Ltd',
  'Mälarsundets tekniska högskola',
  'Self-employed',
  'Egen verksamhet',
  'University of Westerdale',
  'Räls & Räta',
  'Kastell',
  'ABB Example',
  'Leads Ltd',
  null,
]
const positions = [
  'Kvalitetsingenjör',
  'Head of Quality',
  'VD',
  'Quality Engineer',
  'CEO & Founder | Speaker 🚀',
  'Projektledare / konsult',
  'Looking for new challenges',
  null,
]
const events = [
  'Kvalitetsdagen 2025',
  'Leanforum',
  'på mässan i Göteborg',
  'at the fair in Leeds',
  'en kurs i mätteknik',
  'Metrology Forum Leeds',
  'hos Karin',
  'online',
  'Västerås',
  'we met at the fair.',
  'vi sågs på mässan',
  'en middag hos Karin!',
]
const groups = ['Metrology & Measurement Professionals', 'Kvalitet i Mälardalen', 'Lean Sverige']

const day = fc.constantFrom('2019-05-06', '2025-10-08', '2026-02-26', '2026-03-09')
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 })
const some = <T>(values: readonly T[], most: number) => fc.subarray([...values], { maxLength: most })
const month = fc.constantFrom('2010', '2016-08', '2022-01')

/** What a user can say, in both languages and in every form in which people type. */
const wishes = {
  en: [
    'hear how you plan calibration',
    'to learn how you test valves',
    'how you choose your audits',
    'the calibration of your gauges',
    'We plan a study and need a sparring partner.',
    'the audit',
    'Hear how you plan calibration.',
    'hearing how you plan calibration',
    'because i want to learn how you test valves',
    'would like to compare notes on gauges?',
    'A visit to your lab!',
    'about your new lab, ',
    'call me on Tuesday',
    'learn from you 😀',
    '<b> $& $1 </b>',
    `hear ${'how you plan calibration and '.repeat(10)}why`,
  ],
  sv: [
    'höra hur ni planerar kalibreringen',
    'att fråga hur ni provar ventiler',
    'hur ni väljer revisioner',
    'kalibreringen av era mätdon',
    'Vi planerar en studie och behöver bolla den med någon.',
    'revisionen',
    'Höra hur ni planerar kalibreringen.',
    'vill veta mer om era ventiler',
    'för att lära mig av dig 😀',
    'den nya standarden',
    'det där med ventilerna',
    'om ni tar emot studiebesök',
    'om kalibreringen av mätdon, ',
    'ring mig på tisdag',
    '<b> $& $1 </b>',
    `höra ${'hur ni planerar kalibreringen och '.repeat(10)}varför`,
  ],
}
const abouts = {
  en: [
    'your talk on guard bands',
    'your post on measurement uncertainty',
    'guard bands',
    'Your talk on guard bands helped us.',
    'the article on guard bands.',
    'her post about gauges',
    'that you wrote about guard bands',
    'Your new lab!',
  ],
  sv: [
    'ditt föredrag om skyddsband',
    'ditt inlägg om mätosäkerhet',
    'skyddsband',
    'Ditt föredrag om skyddsband hjälpte oss.',
    'föredraget om skyddsband.',
    'hans inlägg om mätosäkerhet',
    'att du skrev om skyddsband',
    'Ert nya labb!',
  ],
}
const notes = {
  en: 'Hello, I run the gauge lab at Harrowdale. Your answer on operator variation saved us a week. Would you compare notes?',
  sv: 'Hej! Jag är kvalitetsansvarig på Hallvik. Ditt inlägg om mätosäkerhet är det begripligaste jag läst. Hur gör ni?',
}

/** Facts about two made-up people, in any mixture. */
export function someFacts(language: 'en' | 'sv'): fc.Arbitrary<DraftFacts> {
  return fc.record({
    today: fc.constant('2026-03-10'),
    me: fc.record({
      name: fc.constantFrom('Elin Sandmark', 'Claes', 'Per af Ek'),
      position: fc.constantFrom(...positions),
      company: fc.constantFrom(...companies),
    }),
    them: fc.record({
      name: fc.constantFrom(...names),
      company: fc.constantFrom(...companies),
      position: fc.constantFrom(...positions),
    }),
    relations: some(relationKinds, 2),
    met: maybe(fc.record({ event: fc.constantFrom(...events), on: maybe(day) })),
    employer: maybe(
      fc.record({
        company: fc.constantFrom('Nordplåt AB', 'Räls & Räta', 'Systems Ltd'),
        mine: fc.record({ started: maybe(month), ended: maybe(month) }),
        theirsNow: fc.boolean(),
        theirsUnsure: fc.boolean(),
        onlyNamed: fc.boolean(),
      }),
    ),
    school: maybe(fc.constant({ school: 'Mälarsundets tekniska högskola', mine: { started: '2010', ended: '2013' } })),
    mutual: some(names, 3),
    groups: some(groups, 2),
    jobChange: maybe(fc.record({ company: fc.constantFrom(...companies), position: fc.constantFrom(...positions) })),
    invitation: maybe(
      fc.record({
        text: fc.constantFrom(null, notes[language]),
        does: fc.constantFrom('recalls' as const, 'introduces' as const, 'says-why' as const, null),
      }),
    ),
    accepted: fc.boolean(),
    lastContact: maybe(day),
    unanswered: maybe(fc.record({ on: day, times: fc.constant(1) })),
    theyWrote: maybe(day),
    recommended: some(['received', 'given'] as const, 2),
    said: fc.record({
      why: maybe(fc.constantFrom(...wishes[language])),
      met: maybe(fc.constantFrom(...events)),
      about: maybe(fc.constantFrom(...abouts[language])),
    }),
  })
}
