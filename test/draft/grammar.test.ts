import { describe, expect, test } from 'vitest'
import { article } from '../../src/draft/grammar/article.ts'
import { readFragment } from '../../src/draft/grammar/fragment.ts'
import { genitive } from '../../src/draft/grammar/genitive.ts'
import { readReason, readTopic, whereMet } from '../../src/draft/grammar/roles.ts'
import { dayInText, whenHeld, years } from '../../src/draft/grammar/time.ts'
import { spokenCompany } from '../../src/draft/spoken/company.ts'
import { spokenName } from '../../src/draft/spoken/name.ts'
import { isSwedishTitle, spokenPosition } from '../../src/draft/spoken/position.ts'
import type { Language } from '../../src/model/language.ts'

describe('names', () => {
  test.each([
    ['Anna Berg', 'Anna', 'Anna Berg', null],
    ['Lars von Essen', 'Lars', 'Lars von Essen', null],
    ['von Essen', 'von Essen', 'von Essen', null],
    ['Dr. Siobhan Carrick', 'Siobhan', 'Siobhan Carrick', 'Dr Carrick'],
    ['Prof. Maria de la Cruz', 'Maria', 'Maria de la Cruz', 'Prof de la Cruz'],
    ['Annelie Grönkvist, PhD', 'Annelie', 'Annelie Grönkvist', null],
    ['Viktor Hallén 🚀', 'Viktor', 'Viktor Hallén', null],
    ['ANNA-KARIN ÖBERG', 'Anna-Karin', 'Anna-Karin Öberg', null],
    ['J K', 'J K', 'J K', null],
  ])('%s is greeted as %s', (name, first, full, titled) => {
    expect(spokenName(name)).toEqual({ first, full, titled })
  })

  test('nothing to greet by', () => {
    expect(spokenName('🚀 …')).toBeNull()
  })

  test.each<[string, Language, string]>([
    ['Anna', 'sv', 'Annas'],
    ['Lars', 'sv', 'Lars'],
    ['Max', 'sv', 'Max'],
    ['Moritz', 'sv', 'Moritz'],
    ['ABB', 'sv', 'ABB:s'],
    ['Anna', 'en', 'Anna’s'],
    ['Pennine Castings', 'en', 'Pennine Castings’'],
  ])('%s in the genitive, %s: %s', (name, language, expected) => {
    expect(genitive(name, language)).toBe(expected)
  })
})

describe('companies and positions', () => {
  test.each([
    ['Nordplåt AB (publ)', 'Nordplåt'],
    ['Pennine Castings Ltd.', 'Pennine Castings'],
    ['Räls & Räta', 'Räls & Räta'],
    ['Kastell | We hire!', 'Kastell'],
    ['Self-employed', null],
    ['Egen företagare', null],
    ['Egen verksamhet', null],
    ['-', null],
  ])('%s is called %s', (company, expected) => {
    expect(spokenCompany(company, 'sv')).toBe(expected)
  })

  test.each<[string, Language, string | null]>([
    ['Kvalitetsingenjör', 'sv', 'kvalitetsingenjör'],
    ['Senior kvalitetskonsult', 'sv', 'senior kvalitetskonsult'],
    ['VD', 'sv', 'VD'],
    ['Head of Quality', 'sv', 'Head of Quality'],
    ['Kvalitetsingenjör', 'en', null],
    ['Quality Engineer', 'en', 'a Quality Engineer'],
    ['Head of Quality', 'en', 'Head of Quality'],
    ['CEO & Founder | Speaker 🚀', 'en', 'CEO'],
    ['Looking for new challenges', 'en', null],
  ])('%s in a text in %s: %s', (position, language, expected) => {
    expect(spokenPosition(position, language)).toBe(expected)
  })

  test.each([
    ['Kontrollör', true],
    ['Underläkare', true],
    ['Kvalitetsingenjor', true],
    ['Inspector', false],
    ['Auditor', false],
    ['Software Architect', false],
    ['Accountant', false],
    ['Plant Supervisor', false],
  ])('is %s a Swedish title? %s', (title, expected) => {
    expect(isSwedishTitle(title)).toBe(expected)
  })

  test.each([
    ['engineer', 'an'],
    ['university lecturer', 'a'],
    ['hourly worker', 'an'],
    ['HR manager', 'an'],
    ['UX designer', 'a'],
  ])('the article of %s is %s', (word, expected) => {
    expect(article(word)).toBe(expected)
  })
})

test('some names take an article in English', () => {
  expect(spokenCompany('University of Westerdale', 'en')).toBe('the University of Westerdale')
  expect(spokenCompany('University of Westerdale', 'sv')).toBe('University of Westerdale')
  expect(spokenCompany('Westerdale University', 'en')).toBe('Westerdale University')
})

describe('what the user types', () => {
  test.each<[string, Language, string, string]>([
    ['hear how you cast', 'en', 'wish', 'hear how you cast'],
    ['To hear how you cast.', 'en', 'wish', 'hear how you cast'],
    ['How you cast in sand?', 'en', 'sentence', 'How you cast in sand?'],
    ['how you cast in sand', 'en', 'question', 'how you cast in sand'],
    ['We cast in sand too', 'en', 'sentence', 'We cast in sand too.'],
    ['the casting', 'en', 'thing', 'the casting'],
    ['att höra hur ni gjuter', 'sv', 'wish', 'höra hur ni gjuter'],
    ['Hur ni gjuter', 'sv', 'question', 'hur ni gjuter'],
    ['på mässan', 'sv', 'adverbial', 'på mässan'],
    ['ditt föredrag, ', 'sv', 'thing', 'ditt föredrag'],
  ])('"%s" (%s) is a %s', (typed, language, form, text) => {
    expect(readFragment(typed, language)).toEqual({ form, text })
  })

  test.each<[string, Language, string, string]>([
    ['Hear how you cast.', 'en', 'wish', 'hear how you cast'],
    ['want to hear how you cast', 'en', 'wish', 'hear how you cast'],
    ['because i want to learn more', 'en', 'sentence', 'I want to learn more.'],
    ['call me on Tuesday', 'en', 'sentence', 'Call me on Tuesday.'],
    ['Tell me how you cast', 'en', 'sentence', 'Tell me how you cast.'],
    ['about your new lab', 'en', 'thing', 'your new lab'],
    ['A visit to your lab.', 'en', 'thing', 'a visit to your lab'],
    ['a visit in May', 'en', 'thing', 'a visit in May'],
    ['i like it here, i’m staying', 'en', 'sentence', 'I like it here, I’m staying.'],
    ['för att lära mig av dig 😀', 'sv', 'wish', 'lära mig av dig'],
    ['vill veta mer', 'sv', 'wish', 'veta mer'],
    ['skulle vilja höra mer om labbet', 'sv', 'wish', 'höra mer om labbet'],
    ['om ni tar emot studiebesök', 'sv', 'question', 'om ni tar emot studiebesök'],
    ['om kalibreringen av mätdon', 'sv', 'thing', 'kalibreringen av mätdon'],
    ['Den nya standarden', 'sv', 'thing', 'den nya standarden'],
    ['det där med avvikelser i vården', 'sv', 'thing', 'det där med avvikelser i vården'],
    ['Det gäller den nya standarden', 'sv', 'sentence', 'Det gäller den nya standarden.'],
    ['ring mig på tisdag', 'sv', 'sentence', 'Ring mig på tisdag.'],
  ])('the reason "%s" (%s) is a %s', (typed, language, form, text) => {
    expect(readReason(typed, language)).toEqual({ form, text })
  })

  test.each<[string, Language, string, string]>([
    ['post on gauges', 'en', 'thing', 'your post on gauges'],
    ['The article on gauges.', 'en', 'thing', 'your article on gauges'],
    ['her talk', 'en', 'thing', 'your talk'],
    ['talk on gauges!', 'en', 'thing', 'your talk on gauges'],
    ['Her talk on gauges!', 'en', 'thing', 'your talk on gauges'],
    ['Your article about gauges!', 'en', 'thing', 'your article about gauges'],
    ['Your talk was great', 'en', 'sentence', 'Your talk was great.'],
    ['that you wrote about gauges', 'en', 'sentence', 'You wrote about gauges.'],
    ['guard bands', 'en', 'thing', 'guard bands'],
    ['föredraget om skyddsband', 'sv', 'thing', 'ditt föredrag om skyddsband'],
    ['hennes artikel', 'sv', 'thing', 'din artikel'],
    ['att du skrev om skyddsband', 'sv', 'sentence', 'Du skrev om skyddsband.'],
    ['ditt föredrag som var så bra', 'sv', 'thing', 'ditt föredrag som var så bra'],
  ])('what made one write, "%s" (%s), is a %s', (typed, language, form, text) => {
    expect(readTopic(typed, language)).toEqual({ form, text })
  })

  test('a place takes one preposition and never two', () => {
    const met = (typed: string, language: Language) => whereMet(typed, language)?.text
    expect(met('Kvalitetsdagen', 'sv')).toBe('på Kvalitetsdagen')
    expect(met('på Kvalitetsdagen', 'sv')).toBe('på Kvalitetsdagen')
    expect(met('hos Karin', 'sv')).toBe('hos Karin')
    expect(met('the fair', 'en')).toBe('at the fair')
    expect(met('at the fair', 'en')).toBe('at the fair')
    expect(met('last Thursday', 'en')).toBe('last Thursday')
    expect(met('fair in Leeds', 'en')).toBe('at the fair in Leeds')
    expect(met('at the forum in Leeds last year.', 'en')).toBe('at the forum in Leeds last year')
    expect(met('Leeds', 'en')).toBe('in Leeds')
    expect(met('Leeds Metrology Forum', 'en')).toBe('at Leeds Metrology Forum')
    expect(met('online', 'en')).toBe('online')
    expect(met('two years ago', 'en')).toBe('two years ago')
    expect(met('Västerås', 'sv')).toBe('i Västerås')
    expect(met('igår', 'sv')).toBe('igår')
    expect(met('träffades på mässan', 'sv')).toBe('på mässan')
    expect(met('vi sågs på mässan', 'sv')).toBe('Vi sågs på mässan.')
  })

  test('nothing is nothing', () => {
    expect(readFragment(' … ', 'en')).toBeNull()
    expect(readFragment(null, 'sv')).toBeNull()
  })
})

test('times are said as one says them', () => {
  const today = '2026-03-10'
  expect(whenHeld('2025-10-08', today, 'sv', 'Leanforum')).toBe(' i oktober')
  expect(whenHeld('2024-10-08', today, 'sv', 'Leanforum')).toBe(' 2024')
  expect(whenHeld('2024-10-08', today, 'en', 'Leanforum')).toBe(' in 2024')
  expect(whenHeld('2025-10-08', today, 'en', 'Leanforum 2025')).toBe('')
  expect(whenHeld('2026-03-01', today, 'en', 'Leanforum')).toBe('')
  expect(dayInText('2026-03-03', today, 'sv')).toBe('den 3 mars')
  expect(dayInText('2025-12-03', today, 'en')).toBe('on 3 December 2025')
  expect(years({ started: '2016-08', ended: '2022-01' }, 'en')).toBe(' from 2016 to 2022')
  expect(years({ started: '2016-08', ended: '2022-01' }, 'sv')).toBe(' 2016–2022')
  expect(years({ started: '2022', ended: null }, 'sv')).toBe(' sedan 2022')
  expect(years({ started: null, ended: null }, 'sv')).toBe('')
})
