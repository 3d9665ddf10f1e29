import { expect, test } from 'vitest'
import type { DraftReport } from '../../src/app/draft/draft.ts'
import type { Outbox } from '../../src/app/outbox/outbox.ts'
import { openForWriting } from '../../src/store/open.ts'
import { change } from '../../src/store/store.ts'
import { type Desktop, desktop } from '../support/run.ts'
import { addStrangers, introduceMe } from '../support/strangers.ts'

function user(env: Record<string, string> = {}): Desktop {
  const found = desktop(env)
  introduceMe(found.store)
  addStrangers(found.store, {
    name: 'Anna Berg',
    company: 'Nordplåt AB',
    position: 'Mätchef',
    slug: 'anna-berg-example',
  })
  addStrangers(found.store, { name: 'Owen Campbell' })
  return found
}

const why = ['--why', 'höra hur ni planerar kalibreringen']

test('each draft leads with another fact, and each sentence says what it rests on', async () => {
  const { json } = user()
  const report = await json<DraftReport>('draft', 'Anna', '--met', 'Kvalitetsdagen', ...why)
  expect(report).toMatchObject({ kind: 'request', language: 'sv', tone: 'warm', missing: [], writer: null })
  expect(report.variants.map(({ lead }) => lead)).toEqual(['met', 'employer-theirs'])
  const [first] = report.variants
  expect(first).toMatchObject({ characters: first?.text.length, limit: 200 })
  expect(first?.lint).toMatchObject({ verdict: 'personal', problems: [] })
  expect(first?.sentences.map(({ facts }) => facts)).toEqual([['their-name'], ['met'], ['me'], ['why'], ['me']])
  expect(first?.text).toContain('på Kvalitetsdagen')
  expect(report.variants[1]?.text).toContain('2016–2022')
})

test('what matters and is missing is said, and nothing is written', async () => {
  const { handslag } = user()
  const { code, stdout } = await handslag('draft', 'Owen')
  expect(code).toBe(2)
  expect(stdout).toBe(
    [
      'To Owen Campbell: connection request, in English, warm',
      '',
      'Before this can be written:',
      '  What of Owen’s made you write? (“your talk on …”) --about "…"',
      '  Why do you write to Owen? What would you like to hear, ask or do? --why "…"',
      '',
    ].join('\n'),
  )
  const asked = await handslag('draft', 'Owen', '--json')
  expect(asked.code).toBe(2)
  expect(JSON.parse(asked.stdout).missing.map(({ fact }: { fact: string }) => fact)).toEqual(['about', 'why'])
})

test('a reason that sells gives no draft but the question anew', async () => {
  const { handslag } = user()
  const { code, stdout } = await handslag('draft', 'Anna', '--why', 'We help companies boost their revenue.', '--json')
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({ variants: [], missing: [{ fact: 'about' }, { fact: 'why' }] })
})

test('a reason that cannot be used is asked for anew, and the question says what is wrong with it', async () => {
  const { handslag } = user()
  const asked = async (reason: string) => {
    const { code, stdout } = await handslag('draft', 'Anna', '--why', reason, '--json')
    expect(code).toBe(2)
    return JSON.parse(stdout).missing.map(({ question }: { question: string }) => question)
  }
  const long = `höra ${'hur ni planerar kalibreringen av mätdon och '.repeat(6)}varför`
  expect(await asked(long)).toContainEqual(expect.stringContaining('fits in 200 characters: say it shorter'))
  expect(await asked('We help companies boost their revenue.')).toContainEqual(
    expect.stringContaining('(The linter turns every draft of this down: This sells.)'),
  )
})

test('what fits anybody gives no draft but the question what of theirs made the user write', async () => {
  const { json, handslag } = user()
  const thin = ['Owen', '--in', 'en', '--met', 'online', '--why', 'learn from you'] as const
  const asked = async (...options: string[]) =>
    JSON.parse((await handslag('draft', ...options, '--json')).stdout).missing
  const question = 'What of Owen’s made you write? (“your talk on …”)'
  expect(await asked(...thin)).toEqual([{ fact: 'about', question }])
  const hint = '(What you have said would fit many others: name something of theirs.)'
  expect(await asked(...thin, '--about', 'gauges')).toEqual([{ fact: 'about', question: `${question} ${hint}` }])
  const { variants, missing } = await json<DraftReport>('draft', ...thin, '--about', 'your talk on guard bands')
  expect(missing).toEqual([])
  expect(variants.map(({ lead }) => lead)).toContain('about')
})

test('a message to a contact needs no reason where there is something to thank for or to speak of', async () => {
  const { json, handslag, store } = user()
  await handslag('contacts', 'add', 'Una Reed')
  const message = ['draft', 'Una', '--kind', 'message', '--in', 'en'] as const
  const { code, stdout } = await handslag(...message, '--json')
  expect(code).toBe(2)
  expect(JSON.parse(stdout).missing).toMatchObject([{ fact: 'why' }])
  const about = await json<DraftReport>(...message, '--about', 'your talk on guard bands')
  expect(about.variants.map(({ lead }) => lead)).toEqual(['about'])
  const una = openForWriting(store)
  change(una, "INSERT INTO recommendation (person, direction, visible) VALUES (4, 'received', 1)")
  una.close()
  const thanks = await json<DraftReport>(...message)
  expect(thanks.variants.map(({ lead }) => lead)).toEqual(['recommended'])
  expect(thanks.variants[0]?.text).toMatch(/recommendation/)
})

test('what is typed in haste is mended, and what is no company is not named', async () => {
  const { json, handslag } = user()
  const first = async (...options: string[]) =>
    (await json<DraftReport>('draft', 'Owen', '--in', 'en', '--variants', '1', ...options)).variants[0]?.text
  expect(await first('--about', 'her talk on gauges!', '--why', 'because i want to learn how you test')).toContain(
    'your talk on gauges',
  )
  expect(await first('--met', 'Leeds', '--why', 'Hear how you test valves.')).toMatch(
    /in Leeds[\s\S]*hear how you test/,
  )
  await handslag('contacts', 'add', 'Bo Ek', '--company', 'Egen verksamhet')
  const { variants } = await json<DraftReport>('draft', 'Bo Ek', '--kind', 'reconnect')
  expect(variants.map(({ text }) => text).join()).not.toContain('verksamhet')
})

test('the draft is in the language of whoever reads it, whatever the reason is taken for', async () => {
  const { json, store } = user()
  addStrangers(store, { name: 'Bo Holm', company: 'Kastell', position: 'Inköpare' })
  addStrangers(store, { name: 'Una Reed', company: 'Kastell', position: 'Inspector' })
  const swedish = await json<DraftReport>('draft', 'Bo Holm', '--met', 'Leandagarna', '--why', 'revisionen i april')
  expect(swedish.language).toBe('sv')
  const { language } = await json<DraftReport>(
    'draft',
    'Una Reed',
    '--met',
    'Leeds',
    '--why',
    'hear how you test valves',
  )
  expect(language).toBe('en')
})

test('a sent request waits in the outbox; it is saved once, and undo takes it back', async () => {
  const { handslag, json } = user()
  const saved = await handslag('draft', 'Anna', ...why, '--save')
  expect(saved).toMatchObject({ code: 0, stderr: 'Noted: a request to Anna Berg (i1), waiting for an answer.\n' })
  const { requests } = await json<Outbox>('outbox')
  expect(requests).toMatchObject([
    { id: 'i1', state: 'pending', inferred: false, sentOn: '2026-03-10', verdict: 'personal' },
  ])
  expect(await handslag('draft', 'Anna', ...why, '--save')).toMatchObject({ code: 2 })
  expect(await handslag('draft', 'Anna', '--kind', 'inmail', ...why, '--save')).toMatchObject({ code: 2 })
  await handslag('undo')
  expect((await json<Outbox>('outbox')).requests).toEqual([])
})

test('--explain and an InMail’s subject, in Swedish', async () => {
  const { handslag } = user({ HANDSLAG_LANG: 'sv' })
  const { stdout } = await handslag('draft', 'Anna', '--kind', 'inmail', ...why, '--explain')
  expect(stdout).toContain('Till Anna Berg: InMail, på svenska, varmt')
  expect(stdout).toContain('Ämne: Från en som har jobbat på Nordplåt')
  expect(stdout).toContain('vilar på: gemensam arbetsgivare')
  expect(stdout).toContain('vilar på: ditt skäl')
})

test('there is nothing to follow up where nothing was written', async () => {
  const { handslag } = user()
  const { code, stderr } = await handslag('draft', 'Anna', '--kind', 'follow-up', ...why)
  expect(code).toBe(2)
  expect(stderr).toContain('No message of yours to Anna Berg waits for an answer.')
})

test.each([
  [
    'en',
    'ask whether you could introduce me to Cia Dahl at Björkfors Plast, so that I can hear how they plan.',
    'hear how they plan',
  ],
  [
    'sv',
    'fråga om du kan presentera mig för Cia Dahl på Björkfors Plast, så att jag kan höra hur de mäter.',
    'höra hur de mäter',
  ],
] as const)('in %s, a contact is asked for an introduction', async (language, words, why) => {
  const { json, store } = desktop()
  introduceMe(store)
  await json('contacts', 'add', 'Anna Berg')
  addStrangers(store, { name: 'Cia Dahl', company: 'Björkfors Plast AB' })
  const asked = ['draft', 'Anna Berg', '--introduce', 'Cia', '--in', language, '--variants', '1']
  const { variants, kind } = await json<DraftReport>(...asked, '--why', why)
  expect(kind).toBe('message')
  expect(variants[0]?.text).toContain(words)
})
