import { appendFileSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ChannelReport } from '../../src/app/channel/channel.ts'
import type { ChannelStats } from '../../src/app/channel/stats.ts'
import { type Desktop, desktop } from '../support/run.ts'
import { addStrangers, introduceMe } from '../support/strangers.ts'

async function network(env: Record<string, string> = {}): Promise<Desktop> {
  const user = desktop(env)
  await user.handslag('contacts', 'add', 'Anna Berg')
  introduceMe(user.store)
  addStrangers(user.store, { name: 'Bo Ek', wanted: true })
  return user
}

test('a contact is written to', async () => {
  const { json } = await network()
  const report = await json<ChannelReport>('channel', 'Anna Berg')
  expect(report).toMatchObject({ degree: 1, best: 'message', withPremium: null, notesLeft: 5, creditsMonthly: 0 })
  expect(report.options[0]).toMatchObject({ channel: 'message', possible: true, principle: 'P18' })
  expect(report.options[0]?.command).toMatch(/^handslag draft p\d+ --kind message$/)
})

test('a stranger is asked; every figure has its source, and what cannot be known is said to be unknown', async () => {
  const { json } = await network()
  const { options, best, degree } = await json<ChannelReport>('channel', 'Bo Ek')
  expect([best, degree]).toEqual(['request', null])
  expect(options.map(({ channel, possible }) => [channel, possible])).toEqual([
    ['message', false],
    ['request', true],
    ['introduction', false],
    ['group', false],
    ['inmail', false],
    ['open-profile', null],
    ['email', false],
    ['web-search', true],
    ['wait', false],
  ])
  expect(options[4]?.expectedReply).toEqual({
    percent: 21.5,
    low: 18,
    high: 25,
    source: "vendors' figures of 2025–2026",
    checked: '2026-11',
  })
})

test('a contact in common, an address and a country open ways of their own', async () => {
  const { handslag, json } = await network()
  await handslag('contacts', 'link', 'Anna Berg', 'Bo Ek')
  await handslag('contacts', 'edit', 'Bo Ek', '--email', 'bo.ek@example.com', '--country', 'Sweden')
  const { options, degree } = await json<ChannelReport>('channel', 'Bo Ek')
  expect(degree).toBe(2)
  const open = options.filter(({ possible }) => possible).map(({ channel }) => channel)
  expect(open).toEqual(['request', 'introduction', 'email'])
})

test('when the month’s notes are used up, premium would change the answer, and the statistics count it', async () => {
  const { handslag, json, store } = await network()
  await handslag('config', 'set', 'fact.notesMonthlyFree', '1')
  addStrangers(store, { name: 'Cia Lund' })
  const sent = await handslag('draft', 'Cia Lund', '--met', 'Kvalitetsdagen', '--save')
  expect(sent).toMatchObject({ code: 0 })
  const report = await json<ChannelReport>('channel', 'Bo Ek')
  expect(report).toMatchObject({ notesLeft: 0, best: 'web-search', withPremium: 'request' })
  expect(await json<ChannelStats>('channel', '--stats')).toMatchObject({ premiumChanges: 1 })
})

test('it speaks Swedish, and says what is missing', async () => {
  const { handslag } = await network({ HANDSLAG_LANG: 'sv' })
  const { stdout } = await handslag('channel', 'Anna Berg')
  expect(stdout).toContain('Bäst: meddelande')
  expect(stdout).toContain('Premium skulle inte ändra det (P20).')
  expect(await handslag('channel')).toMatchObject({ code: 2 })
})

test('somebody who has invited the user is answered', async () => {
  const { handslag, json } = desktop()
  await handslag('import', 'data/sample-export')
  const { best, options } = await json<ChannelReport>('channel', 'Rolf Ekvall')
  expect(best).toBe('invitation')
  expect(options[0]).toMatchObject({ channel: 'invitation', possible: true, principle: 'P1' })
  expect(options[0]?.command).toMatch(/^handslag draft p\d+ --kind reply$/)
  expect((await handslag('channel', 'Rolf Ekvall', '--lang', 'sv')).stdout).toContain('Bäst: svara på deras förfrågan')
})

test('premium shows the credits that are left, and the sources speak the user’s language', async () => {
  const { handslag, json } = desktop()
  await handslag('import', 'data/sample-export')
  await handslag('config', 'set', 'premium', 'business')
  const report = await json<ChannelReport>('channel', 'Chloe Hartigan')
  expect(report).toMatchObject({ best: 'inmail', creditsMonthly: 15, creditsLeft: 15, notesLeft: null })
  const { stdout } = await handslag('channel', 'Chloe Hartigan', '--lang', 'sv')
  expect(stdout).toContain('enligt guiden besvaras det 2,6 gånger så ofta som mejl')
  expect(stdout).toContain('leverantörers uppgifter')
  expect(stdout).toContain('högst 15 av 15')
})

test('whoever is no contact and was written to this month has cost a credit, until an answer gives it back', async () => {
  const { handslag, json, store } = desktop()
  const folder = join(store, '..', 'export')
  cpSync('data/sample-export', folder, { recursive: true })
  const wrote = (from: string, to: string, at: string) =>
    appendFileSync(
      join(folder, 'messages.csv'),
      `"c-${from}-${to}","","${from}","${profileOf(from)}","${to}","${profileOf(to)}","2026-03-0${at} 09:00:00 UTC","","Hej","INBOX","","No","No"\r\n`,
    )
  wrote('Elin Sandmark', 'Cia Lund', '4')
  wrote('Elin Sandmark', 'Dan Ek', '4')
  wrote('Dan Ek', 'Elin Sandmark', '5')
  await handslag('import', folder)
  await handslag('config', 'set', 'premium', 'career')
  expect(await json<ChannelReport>('channel', 'Chloe Hartigan')).toMatchObject({ creditsMonthly: 5, creditsLeft: 4 })
})

function profileOf(name: string): string {
  return `https://www.linkedin.com/in/${name.toLowerCase().replace(' ', '-')}-example`
}

test('a town alone does not say that somebody lives abroad; a country does', async () => {
  const { handslag, json } = await network()
  const search = async () =>
    (await json<ChannelReport>('channel', 'Bo Ek')).options.find(({ channel }) => channel === 'web-search')?.why
  await handslag('contacts', 'edit', 'Bo Ek', '--place', 'Eskilstuna')
  expect(await search()).toContain('it is not known whether they live in Sweden')
  await handslag('contacts', 'edit', 'Bo Ek', '--country', 'Norway')
  expect(await search()).toContain('outside Sweden')
})
