import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EffectReport } from '../../src/app/effect/effect.ts'
import { type Archive, defaultMe, writeArchive } from '../support/archive.ts'
import { type Desktop, desktop, temporaryFolder } from '../support/run.ts'
import { addStrangers } from '../support/strangers.ts'

const help = 'We measure three times per operator and shuffle the parts in between; that took away most of the spread.'
const personal = (who: string) => `Hej ${who}! Vi sågs på mässan i Gävle och talade om ytmätning; hur gick era prov?`

/** A network of some size, which may know others, and a profile of which something is there. */
const world = fc.record({
  contacts: fc.constantFrom(1, 3, 40, 1500),
  groups: fc.nat(6),
  members: fc.constantFrom(0, 50, 20_000),
  helped: fc.nat(3),
  requests: fc.nat(4),
  headline: fc.constantFrom(undefined, 'Chef', 'Kvalitetschef på Stålvik', 'Jag hjälper verkstäder att mäta rätt'),
  summary: fc.constantFrom(undefined, 'Kort.', 'Tjugo år i verkstäder.\nOch lite till om vad det lärde mig.'),
  positions: fc.nat(2),
  skills: fc.nat(3),
})
type World = typeof world extends fc.Arbitrary<infer One> ? One : never

const jobs = [
  { company: 'Stålvik', title: 'Kvalitetschef', from: '2018-07' },
  { company: 'Nordplåt', title: 'Ingenjör', from: '2012-03', to: '2018-06' },
  { company: 'Kvistbro', title: 'Praktikant', from: '2011-01', to: '2012-02' },
]

function archiveOf({ contacts, requests, headline, summary, positions, skills }: World): Archive {
  return {
    connections: Array.from({ length: contacts }, (_, n) => ({ who: `Anna Berg ${n}`, on: '2024-03-01' })),
    invitations: Array.from({ length: requests }, (_, n) => ({
      to: `Per Dahl ${n}`,
      at: '2026-02-20 09:00',
      message: personal('Per'),
    })),
    profile: { ...(headline && { headline }), ...(summary && { summary }) },
    positions: jobs.slice(0, positions),
    skills: ['Mätteknik', 'Lean', 'Svets'].slice(0, skills),
  }
}

interface Life {
  user: Desktop
  archive: Archive
}

async function settle(one: World): Promise<Life> {
  const user = desktop()
  const life = { user, archive: archiveOf(one) }
  await shown(life, {})
  addStrangers(user.store, { name: 'Bo Ek', slug: 'bo-ek-example' })
  await user.json('contacts', 'link', 'Anna Berg 0', 'Bo Ek')
  for (let n = 0; n <= one.groups; n++) {
    await user.json('groups', 'add', `Grupp ${n}`, '--members', String(one.members), '--join')
    if (n < one.helped) await user.json('groups', 'log', `Grupp ${n}`, 'answer', help)
  }
  return life
}

/** The next export shows something more. */
async function shown(life: Life, more: Archive): Promise<void> {
  life.archive = { ...life.archive, ...more }
  await life.user.json('import', writeArchive(temporaryFolder(), life.archive), '--me', defaultMe)
}

async function figures({ json }: Desktop) {
  const { score, profile, outreach, parts } = await json<EffectReport>('effect')
  return { score, profile, outreach, points: Math.round(10 * parts.reduce((sum, { points }) => sum + points, 0)) }
}

const deeds: Record<string, (life: Life) => Promise<unknown>> = {
  'a new contact': ({ user }) => user.json('contacts', 'add', 'Cia Dahl'),
  'a contact from two steps away': ({ user }) =>
    user.json('contacts', 'add', 'Bo Ek', '--url', 'https://www.linkedin.com/in/bo-ek-example'),
  'a group': ({ user }) => user.json('groups', 'add', 'Ny grupp', '--join'),
  'an answer in a group': ({ user }) => user.json('groups', 'log', 'Grupp 0', 'answer', help),
  'a photo': ({ user }) => user.json('profile', '--photo', 'yes'),
  'a banner and an address': ({ user }) => user.json('profile', '--banner', 'yes', '--custom-url', 'yes'),
  'a personal request': life => {
    const sent = { to: 'Eva Ros', at: '2026-03-05 09:00', message: personal('Eva') }
    return shown(life, { invitations: [...(life.archive.invitations ?? []), sent] })
  },
  'a reply': life => {
    const [from, to] = [
      { from: 'Anna Berg 0', to: [defaultMe] },
      { from: defaultMe, to: ['Anna Berg 0'] },
    ]
    const messages = [
      { ...from, at: '2026-03-04 09:00', text: 'Hur går det?' },
      { ...to, at: '2026-03-05 09:00', text: 'Det går bra.' },
    ]
    return shown(life, { messages })
  },
  'a position': life => shown(life, { positions: jobs.slice(0, (life.archive.positions ?? []).length + 1) }),
  'a skill': life => shown(life, { skills: [...(life.archive.skills ?? []), 'Ytor'] }),
  'an education': life => shown(life, { education: [{ school: 'Exempelskolan' }] }),
  'a language': life => shown(life, { languages: [{ name: 'Svenska' }] }),
  'a recommendation': life =>
    shown(life, { recommendationsReceived: [{ who: 'Anna Berg 0', text: 'Utmärkt.', at: '2026-01-01 09:00' }] }),
  'an endorsement': life =>
    shown(life, { endorsementsReceived: [{ who: 'Anna Berg 0', skill: 'Mätteknik', at: '2026-01-01 09:00' }] }),
}
const names = Object.keys(deeds)

test('no good deed lowers the effect, whatever was done before it', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      world,
      fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length }),
      async (one, order) => {
        const life = await settle(one)
        let before = await figures(life.user)
        for (const name of order) {
          await deeds[name]?.(life)
          const after = await figures(life.user)
          for (const key of ['score', 'profile', 'outreach', 'points'] as const) {
            expect(after[key], `${key} after ${name}`).toBeGreaterThanOrEqual(before[key])
          }
          before = after
        }
      },
    ),
    { numRuns: 8, seed: 20260310 },
  )
})

const offers = [
  'Buy our new measuring tool now: 20 % discount this week only! Book a demo at https://example.com',
  'Köp vårt nya mätverktyg nu: 20 % rabatt bara den här veckan! Boka en demo på https://example.com',
  'We are proud to launch our new product. Contact us today for a special offer!',
  'Vi lanserar vår nya produkt. Kontakta oss redan i dag för ett specialerbjudande!',
]

test('selling in a group never raises it, whatever it is called', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(world, async one => {
      const { user } = await settle(one)
      const before = await figures(user)
      for (const kind of ['post', 'comment', 'question', 'answer']) {
        for (const offer of offers) await user.json('groups', 'log', `Grupp ${one.groups}`, kind, offer)
      }
      expect(await figures(user)).toEqual(before)
    }),
    { numRuns: 3, seed: 20260310 },
  )
})
