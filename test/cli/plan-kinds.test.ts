import { describe, expect, test } from 'vitest'
import type { PlannedAction, WeekPlan } from '../../src/app/plan/week.ts'
import type { PlanKind } from '../../src/model/plan.ts'
import { type Archive, defaultMe, writeArchive } from '../support/archive.ts'
import { type Desktop, desktop, temporaryFolder } from '../support/run.ts'
import { addStrangers } from '../support/strangers.ts'

const anna = { who: 'Anna Berg', on: '2024-03-01', company: 'Nordplåt AB', position: 'Ingenjör' }
const job = { company: 'Brännkulla', title: 'Kvalitetschef', from: '2018-07' }
const formerJob = { company: 'Nordplåt', title: 'Ingenjör', from: '2012-03', to: '2018-06' }

async function withArchives(...archives: Archive[]): Promise<Desktop> {
  const user = desktop()
  for (const archive of archives) await user.json('import', writeArchive(temporaryFolder(), archive), '--me', defaultMe)
  await user.handslag('config', 'set', 'plan.actions', '30')
  await user.handslag('config', 'set', 'plan.minutes', '300')
  return user
}

async function planned({ json }: Desktop, kind: PlanKind): Promise<PlannedAction[]> {
  return (await json<WeekPlan>('plan')).actions.filter(action => action.kind === kind && action.state === 'open')
}

const actionsOf = (actions: readonly PlannedAction[]) => actions.map(({ action }) => action)

describe('a reply is owed', () => {
  const from = (text: string, at: string) => ({ from: 'Anna Berg', to: [defaultMe], at, text })
  const mine = (text: string, at: string) => ({ from: defaultMe, to: ['Anna Berg'], at, text })
  const question = from('Hej! Hur mäter ni ytorna på era plåtar?', '2026-03-02 09:00')

  test('to a question, also where more came after it', async () => {
    const more = from('Tack på förhand och ha en fin dag.', '2026-03-04 09:00')
    const user = await withArchives({ connections: [anna], messages: [question, more] })
    expect(await planned(user, 'reply')).toMatchObject([
      { action: 'Answer Anna Berg', why: 'asked you something on 2 March 2026', principle: 'P13', minutes: 4 },
    ])
  })

  test('not once it was answered, in the network or outside', async () => {
    const answered = [question, mine('Med en laser, kom och se!', '2026-03-03 09:00')]
    expect(await planned(await withArchives({ connections: [anna], messages: answered }), 'reply')).toEqual([])
    const user = await withArchives({ connections: [anna], messages: [question] })
    await user.json('contacts', 'log', 'anna', 'rang upp', '--on', '2026-03-05')
    expect(await planned(user, 'reply')).toEqual([])
  })

  test('not to a sales letter, nor to the reminder after it', async () => {
    const pitch = from('We help companies get more leads. Book a quick demo! https://example.com', '2026-03-02 09:00')
    const reminder = from('Did you see my message?', '2026-03-05 09:00')
    expect(await planned(await withArchives({ connections: [anna], messages: [pitch, reminder] }), 'reply')).toEqual([])
  })
})

describe('invitations are for going through', () => {
  test('while some wait, with how many there are now', async () => {
    const invitations = [
      { from: 'Bo Ek', at: '2026-03-01 09:00' },
      { from: 'Cia Dahl', at: '2026-03-02 09:00' },
    ]
    const user = await withArchives({ connections: [anna], invitations })
    expect(await planned(user, 'triage')).toMatchObject([
      { action: 'Go through 2 invitations', principle: 'P10', minutes: 1 },
    ])
    await user.handslag('triage', 'accept', 'i1')
    expect(await planned(user, 'triage')).toMatchObject([{ action: 'Go through 1 invitation' }])
  })
  test('as many as a sitting has time for', async () => {
    const invitations = Array.from({ length: 90 }, (_, n) => ({ from: `Bo Ek ${n}`, at: '2026-03-01 09:00' }))
    expect(await planned(await withArchives({ connections: [anna], invitations }), 'triage')).toMatchObject([
      { action: 'Go through 24 of 90 invitations', minutes: 6 },
    ])
  })
  test('not where none does', async () => {
    expect(await planned(await withArchives({ connections: [anna] }), 'triage')).toEqual([])
  })
})

describe('a job change is for congratulating', () => {
  const first = {
    connections: [anna],
    messages: [{ from: defaultMe, to: ['Anna Berg'], at: '2026-01-10 09:00', text: 'x' }],
  }
  const later = [{ from: defaultMe, to: ['Anna Berg'], at: '2026-03-05 09:00', text: 'y' }]
  const changed = (to: Partial<typeof anna>) =>
    withArchives(first, {
      connections: [{ ...anna, ...to }],
      messages: later,
    })
  test('where an export shows another employer or position', async () => {
    expect(await planned(await changed({ company: 'Kvistbro Trä', position: 'Chef' }), 'job-change')).toMatchObject([
      { action: 'Congratulate Anna Berg', why: 'now Chef at Kvistbro Trä', principle: 'P13' },
    ])
  })
  test('where an employer is told of somebody who had none', async () => {
    const none = { connections: [{ who: 'Anna Berg', on: '2024-03-01' }], messages: first.messages }
    const now = { connections: [{ ...anna, position: '' }], messages: later }
    expect(await planned(await withArchives(none, now), 'job-change')).toMatchObject([{ why: 'now at Nordplåt AB' }])
  })
  test('not where the job ended, or is only spelled otherwise', async () => {
    expect(await planned(await changed({ company: '', position: '' }), 'job-change')).toEqual([])
    expect(await planned(await changed({ company: 'Nordplat', position: 'ingenjör' }), 'job-change')).toEqual([])
  })
})

describe('a quiet tie is for taking up again', () => {
  const talk = Array.from({ length: 8 }, (_, index) => ({
    from: index % 2 === 0 ? defaultMe : 'Anna Berg',
    to: [index % 2 === 0 ? 'Anna Berg' : defaultMe],
    at: `2025-01-1${index} 09:00`,
    text: 'Det blir bra.',
  }))
  test('with a natural reason, the user’s own note first', async () => {
    const user = await withArchives({ connections: [anna], messages: talk })
    const [found] = await planned(user, 'quiet-tie')
    expect(found).toMatchObject({ action: 'Write to Anna Berg', command: 'handslag draft p2 --kind reconnect' })
    expect(found?.why).toContain('last in touch on 17 January 2025; you can ask how things are at Nordplåt AB')
    await user.json('contacts', 'note', 'anna', 'wants to see the new gauge')
    expect((await planned(user, 'quiet-tie'))[0]?.why).toContain('your note: wants to see the new gauge')
  })
  test('with what the two share', async () => {
    const shared = { connections: [anna], messages: talk, positions: [job, formerJob] }
    const why = async (archive: Archive) => (await planned(await withArchives(archive), 'quiet-tie'))[0]?.why
    expect(await why(shared)).toContain('how things are at Nordplåt, where you have worked yourself')
    const praise = { who: 'Anna Berg', text: 'Utmärkt kollega.', at: '2020-01-01 09:00' }
    expect(await why({ ...shared, recommendationsReceived: [praise] })).toContain('a recommendation to be thankful for')
  })
  test('not where a touch was logged since', async () => {
    const user = await withArchives({ connections: [anna], messages: talk })
    await user.json('contacts', 'log', 'anna', 'lunch', '--on', '2026-02-20')
    expect(await planned(user, 'quiet-tie')).toEqual([])
  })
})

describe('people worked with are for inviting', () => {
  const entries = [
    { name: 'Sven Lund', company: 'Stålvik', email: 'sven@example.com' },
    { name: 'Bo Ek', company: 'Nordplåt AB', email: 'bo@example.com' },
    { name: 'Cia Dahl', company: 'Brännkulla AB', email: 'cia@example.com' },
  ]
  const archive = { connections: [anna], positions: [job, formerJob], addressBook: entries }

  test('the colleagues of the address book first, each once and under a number that commands take', async () => {
    const twice = { name: 'Cia Dahl', company: 'Brännkulla AB', email: 'cia.dahl@example.com' }
    const user = await withArchives({ ...archive, addressBook: [...entries, twice] })
    const found = await planned(user, 'worked-with')
    expect(found.map(({ action, why }) => [action, why])).toEqual([
      ['Invite Cia Dahl', 'is at Brännkulla AB, where you work too, and not a contact yet'],
      ['Invite Bo Ek', 'is at Nordplåt AB, where you have worked, and not a contact yet'],
    ])
    for (const { command } of found) {
      const drafted = await user.handslag(...command.split(' ').slice(1))
      expect(drafted).toMatchObject({
        stdout: expect.stringMatching(/^To (Cia Dahl|Bo Ek): connection request/),
        stderr: '',
      })
    }
    expect(await planned(user, 'worked-with')).toEqual(found)
  })

  test('then customers, then suppliers', async () => {
    const user = await withArchives({ connections: [anna] })
    addStrangers(user.store, { name: 'Lev Ek' }, { name: 'Kund Berg' }, { name: 'Bo Lind' })
    await user.json('contacts', 'tag', 'leverantörer', 'Lev Ek')
    await user.json('contacts', 'tag', 'Kund', 'Kund Berg')
    expect(actionsOf(await planned(user, 'worked-with'))).toEqual(['Invite Kund Berg', 'Invite Lev Ek'])
    expect((await planned(user, 'worked-with'))[0]?.why).toBe('a customer, and not a contact yet')
  })

  test('not who is a contact, the user, or at something that is no employer', async () => {
    const user = await withArchives({
      connections: [anna, { who: 'Bo Ek', on: '2024-01-01' }],
      positions: [{ ...job, company: 'Self-employed' }, formerJob],
      addressBook: [
        ...entries.slice(0, 2),
        { name: 'Karin Lindmark', company: 'Nordplåt', email: 'karin@example.com' },
        { name: 'Dan Falk', company: 'Self-Employed', email: 'dan@example.com' },
      ],
    })
    expect(await planned(user, 'worked-with')).toEqual([])
  })

  test('no more than the platform lets one send', async () => {
    const user = await withArchives(archive)
    await user.handslag('config', 'set', 'fact.invitationsWeekly', '1')
    expect(actionsOf(await planned(user, 'worked-with'))).toEqual(['Invite Cia Dahl'])
    await user.handslag('config', 'set', 'fact.contactsMost', '1')
    expect(await planned(user, 'worked-with')).toEqual([])
  })

  test('without notes only colleagues of today, and it says what premium would change', async () => {
    const sent = ['Eva Ros', 'Per Gran', 'Ulla Sten', 'Ivar Bok', 'Tor Alm'].map(to => ({
      to,
      at: '2026-03-01 09:00',
      message: `Hej ${to}, vi sågs på mässan i Gävle och talade om ytmätning.`,
    }))
    const user = await withArchives({ ...archive, invitations: sent })
    expect(actionsOf(await planned(user, 'worked-with'))).toEqual(['Invite Cia Dahl'])
    expect(await user.json('plan')).toMatchObject({ limits: { notes: 0 }, premiumWouldAdd: 1 })
    expect((await user.handslag('plan')).stdout).toContain('with premium there would be room for 1 request more (P20)')
    await user.handslag('config', 'set', 'premium', 'career')
    expect(actionsOf(await planned(user, 'worked-with'))).toEqual(['Invite Cia Dahl', 'Invite Bo Ek'])
    expect(await user.json('plan')).toMatchObject({ limits: { notes: null }, premiumWouldAdd: 0 })
  })
})

describe('people wanted are for getting to know', () => {
  test('by an interest, with the way to them', async () => {
    const user = await withArchives({ connections: [anna] })
    addStrangers(user.store, { name: 'Bo Ek', position: 'Leankonsult' })
    await user.json('contacts', 'link', 'Anna Berg', 'Bo Ek')
    expect(await planned(user, 'wanted')).toEqual([])
    await user.json('interests', 'add', 'topic', 'lean')
    expect(await planned(user, 'wanted')).toMatchObject([
      { action: 'Get to know Bo Ek', why: 'matches your interest in lean; Anna Berg knows both of you' },
    ])
  })
  test('not by letters inside another word, nor who was asked', async () => {
    const user = await withArchives({ connections: [anna], invitations: [{ to: 'Cia Dahl', at: '2026-01-10 09:00' }] })
    addStrangers(user.store, { name: 'Bo Ek', position: 'Unit manager' })
    await user.json('contacts', 'edit', 'Cia Dahl', '--position', 'IT-chef')
    await user.json('interests', 'add', 'topic', 'it')
    expect(await planned(user, 'wanted')).toEqual([])
  })
})

test('stale requests are for looking at, fresh ones are not', async () => {
  const requests = (at: string) => withArchives({ connections: [anna], invitations: [{ to: 'Bo Ek', at }] })
  expect(await planned(await requests('2026-01-10 09:00'), 'stale-request')).toMatchObject([
    { action: 'Look at 1 request without an answer', principle: 'P1' },
  ])
  expect(await planned(await requests('2026-03-05 09:00'), 'stale-request')).toEqual([])
})

test('one group is for joining and one for taking part in, by interest; none where all is done', async () => {
  const user = await withArchives({ connections: [anna], adTargeting: { memberGroups: ['Odling', 'Lean i Norden'] } })
  await user.json('interests', 'add', 'topic', 'lean')
  await user.json('groups', 'add', 'Stålklubben', '--join')
  await user.json('groups', 'add', 'Mätteknik', '--join')
  expect(await planned(user, 'join-group')).toMatchObject([
    {
      action: 'Look at the group Lean i Norden',
      why: 'matches your interest in lean; its members would count as your network too',
    },
  ])
  expect(actionsOf(await planned(user, 'discussion'))).toEqual(['Take part in Stålklubben'])
  const idle = await withArchives({ connections: [anna] })
  await idle.json('groups', 'add', 'Stålklubben', '--join')
  await idle.json('groups', 'log', 'stål', 'answer', 'Vi mäter tre gånger per operatör, det tog bort spridningen.')
  expect([...(await planned(idle, 'join-group')), ...(await planned(idle, 'discussion'))]).toEqual([])
})

test('a group that gives nothing is for leaving and not for a discussion, unless no interest is known', async () => {
  const user = await withArchives({ connections: [anna] })
  await user.at('2025-06-01').json('groups', 'add', 'Odling', '--join')
  expect(actionsOf(await planned(user, 'discussion'))).toEqual(['Take part in Odling'])
  await user.json('interests', 'add', 'topic', 'lean')
  expect(await planned(user, 'discussion')).toEqual([])
  expect(await user.json('groups')).toMatchObject({ groups: [{ step: 'leave' }] })
})

test('one profile item is for mending, and none of a profile that no export told of', async () => {
  const told = await withArchives({ connections: [anna], profile: { headline: 'Ingenjör på Nordplåt' } })
  expect(await planned(told, 'profile')).toHaveLength(1)
  expect(await planned(await withArchives({ connections: [anna] }), 'profile')).toEqual([])
})
