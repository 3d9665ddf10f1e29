import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { EffectReport } from '../../src/app/effect/effect.ts'
import type { Progress } from '../../src/app/progress/progress.ts'
import { type Archive, writeArchive } from '../support/archive.ts'
import { desktop, temporaryFolder } from '../support/run.ts'

const sample = join(import.meta.dirname, '..', '..', 'data', 'sample-export')

test('the sample has an effect with its parts, levers and history, and status holds it in short', async () => {
  const { handslag, json } = desktop()
  await handslag('import', sample)
  const effect = await json<EffectReport>('effect')
  const { score, profile, outreach } = effect
  expect(score).toBe(Math.round((profile * outreach) / 100))
  expect(effect.parts.map(({ code }) => code)).toContain('active-groups')
  expect(effect.history).toHaveLength(12)
  expect(effect.history.at(-1)).toEqual({ month: '2026-03', outreach, profile, effect: score })
  expect(effect.levers.outreach.command).toMatch(/^handslag /)
  expect(await json('status')).toMatchObject({ effect: { score, profile, outreach } })
  expect((await handslag('status')).stdout).toContain(`Effect         ${score} of 100 (profile ${profile} × outreach`)
  expect((await handslag('effect')).stdout).toMatch(/^Effect \d+ of 100: profile \d+ × outreach \d+\n/)
})

test('without contacts there is none', async () => {
  const { handslag, json } = desktop({ HANDSLAG_LANG: 'sv' })
  expect(await json('effect')).toBe(null)
  expect((await handslag('effect')).stdout).toContain('Det finns inga kontakter än.')
})

test('a contact and a group raise it', async () => {
  const { json } = desktop()
  await json('contacts', 'add', 'Anna Berg')
  const before = await json<EffectReport>('effect')
  for (const name of ['Stål', 'Trä', 'Sten']) await json('groups', 'add', name, '--join')
  const after = await json<EffectReport>('effect')
  expect(after.outreach).toBeGreaterThan(before.outreach)
})

test('on request, the effect shows the worth of each part and the reason for it', async () => {
  const { handslag } = desktop()
  await handslag('import', sample)
  const english = (await handslag('effect', '--explain')).stdout
  expect(english).toContain('Effect is profile × outreach ÷ 100')
  expect(english).toMatch(/^Contacts +worth 35, scale 200 +more contacts, more to see and be seen by/m)
  const swedish = (await handslag('effect', '--explain', '--lang', 'sv')).stdout
  expect(swedish).toMatch(/^Kontakter +värde 35, skala 200 +fler kontakter/m)
})

test('the history remembers how the profile was, by each export and answer, and knows nothing before the first', async () => {
  const { json, at } = desktop()
  const exported = (on: string, more: Archive) =>
    writeArchive(temporaryFolder(), {
      connections: [{ who: 'Anna Berg', on: '2024-01-01' }],
      invitations: [{ to: 'Bo Ek', at: `${on} 09:00` }],
      ...more,
    })
  await json('import', exported('2025-12-05', { positions: [{ company: 'Stålvik', title: 'Chef', from: '2020-01' }] }))
  const first = await at('2025-12-31').json<EffectReport>('effect')
  await json(
    'import',
    exported('2026-02-05', { profile: { headline: 'Jag hjälper verkstäder att mäta rätt, varje gång' } }),
  )
  await json('profile', '--photo', 'yes')
  const { history, profile } = await json<EffectReport>('effect')
  expect(history.slice(-5).map(past => past.profile)).toEqual([
    null,
    first.profile,
    first.profile,
    expect.any(Number),
    profile,
  ])
  const [december, february] = [history.at(-4), history.at(-2)]
  expect(february?.profile).toBeGreaterThan(december?.profile ?? 0)
  expect(december?.effect).toBe(Math.round(((december?.profile ?? 0) * (december?.outreach ?? 0)) / 100))
  const { months } = await json<Progress>('progress')
  expect(months.map(({ effect }) => effect)).toEqual(history.map(({ effect }) => effect))
})
