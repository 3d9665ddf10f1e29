import { expect, test } from 'vitest'
import { imported } from '../import/importing.ts'
import { mailbox } from '../support/mailbox.ts'
import { desktop } from '../support/run.ts'
import { content, list, names, withMailbox } from './with-mailbox.ts'

test('an accept makes an unconfirmed contact at once, and the switch moves when the target is reached', async () => {
  const user = await withMailbox()
  const first = await user.json('triage', 'accept', 'i4', '--because', 'from the fair')
  expect(first).toMatchObject({ phase: 'broad', contacts: 3, unconfirmed: 1, places: 1 })
  const { invitations } = await list(user)
  expect(invitations.map(({ phase }) => phase)).toEqual(['broad', 'selective', 'selective', 'selective'])
  expect(await user.json('triage', 'accept', 'i1')).toMatchObject({ phase: 'selective', places: 0 })
  expect((await list(user)).invitations.map(({ phase }) => phase)).toEqual(['selective', 'selective', 'selective'])
  const accepted = await list(user, '--status', 'accepted', '--unconfirmed')
  expect(accepted.invitations).toMatchObject([
    { id: 'i1', unconfirmed: true, inferred: false },
    { id: 'i4', unconfirmed: true, inferred: false, because: 'from the fair', decidedOn: '2026-03-10' },
  ])
  expect(await user.json('status')).toMatchObject({ contacts: 3, unconfirmed: 2, pendingIncoming: 3 })
})

test('an export that shows the contact confirms the accept', async () => {
  const user = await withMailbox()
  await user.json('triage', 'accept', 'i2')
  const connections = [...mailbox.connections, { who: 'Anna Berg', on: '2026-03-10' }]
  await imported({ ...mailbox, connections }, user, '03-12-2026')
  expect(await names(user, '--status', 'accepted', '--unconfirmed')).toEqual([])
  expect(await user.json('status')).toMatchObject({ contacts: 4, unconfirmed: 0 })
})

test('whoever is gone from the contacts does not wait for an answer', async () => {
  const { user } = await imported(
    { ...mailbox, connections: [...mailbox.connections, { who: 'Bo Lind', on: '2026-02-01' }] },
    desktop(),
    '03-01-2026',
  )
  await imported(mailbox, user, '03-09-2026')
  expect(await user.json('status')).toMatchObject({ contacts: 3, gone: 1, pendingIncoming: 4 })
  expect(await names(user)).not.toContain('Bo Lind')
})

test.each([
  ['decline', 'declined', 'Declined: Bo Lind (i3).'],
  ['ignore', 'ignored', 'Ignored: Bo Lind (i3).'],
  ['accept', 'accepted', 'Accepted: Bo Lind (i3).'],
])('%s records the answer and says where to click', async (answer, state, said) => {
  const user = await withMailbox()
  const { stdout } = await user.handslag('triage', answer, '3')
  expect(stdout).toContain(said)
  expect(stdout).toContain('  https://www.linkedin.com/in/bo-lind-example\n')
  expect(await list(user, '--status', state)).toMatchObject({ invitations: [{ id: 'i3', inferred: false }] })
})

test('asking keeps the invitation waiting, last until an answer arrives and then first', async () => {
  const user = await withMailbox()
  await user.json('triage', 'ask', 'i2')
  const asked = await list(user)
  expect(asked.invitations.at(-1)).toMatchObject({ id: 'i2', asked: '2026-03-10', recommendation: 'ask' })
  const messages = [{ from: 'Anna Berg', to: ['me'], at: '2026-03-11 08:00', text: 'Hej, det var jag på inköp.' }]
  await imported({ ...mailbox, messages }, user, '03-12-2026')
  const answered = await list(user)
  expect(answered.invitations[0]).toMatchObject({ id: 'i2', recommendation: 'accept' })
  expect(answered.invitations[0]?.reasons.map(({ code }) => code)).toContain('answered')
})

test('following is noted apart and leaves the invitation as it is', async () => {
  const user = await withMailbox()
  await user.json('interests', 'add', 'topic', 'ytor')
  const before = (await list(user)).invitations.find(({ id }) => id === 'i5')
  await user.json('triage', 'accept', 'i3', 'i4')
  const selective = (await list(user)).invitations.find(({ id }) => id === 'i5')
  expect(before?.reasons.map(({ code }) => code)).toContain('interest')
  expect(selective).toMatchObject({ state: 'pending', alternative: null, recommendation: 'accept' })
  expect(await user.json('triage', 'follow', 'i5')).toMatchObject({ invitations: [{ id: 'i5', new: true }] })
  expect(await user.json('triage', 'follow', 'i5')).toMatchObject({ invitations: [{ id: 'i5', new: false }] })
})

test('reopen takes one decision back at any time', async () => {
  const user = await withMailbox()
  const before = content(user)
  await user.json('triage', 'accept', 'i2', 'i3')
  await user.json('triage', 'ignore', 'i4')
  await user.json('triage', 'reopen', 'i2', 'i3', 'i4')
  expect(content(user)).toEqual(before)
})

test('what nobody answered, or an export shows, cannot be reopened', async () => {
  const user = await withMailbox()
  expect((await user.handslag('triage', 'reopen', 'i2')).code).toBe(2)
  await user.json('triage', 'accept', 'i2')
  const connections = [...mailbox.connections, { who: 'Anna Berg', on: '2026-03-10' }]
  await imported({ ...mailbox, connections }, user, '03-12-2026')
  const { code, stderr } = await user.handslag('triage', 'reopen', 'i2')
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      'handslag: There is no answer of yours to i2 that could be taken back.\n' +
      'handslag triage list --status all shows which invitations you have answered.\n',
  })
  expect(await user.json('status')).toMatchObject({ contacts: 4 })
})

test('several invitations in one command are one step for undo, and redo brings them back', async () => {
  const user = await withMailbox()
  const before = content(user)
  await user.json('triage', 'accept', 'i2', 'i3')
  const after = content(user)
  expect((await user.handslag('undo', '--dry-run')).stdout).toBe('Would take back: triage accept i2 i3.\n')
  expect(content(user)).toEqual(after)
  expect(await user.json('undo')).toEqual({
    command: 'triage accept i2 i3',
    at: '2026-03-10T00:00:00.000Z',
    dryRun: false,
  })
  expect(content(user)).toEqual(before)
  expect((await user.handslag('undo', '--list')).stdout).toContain('redo brings back:\n  10 March 2026  triage accept')
  expect((await user.handslag('redo')).stdout).toBe('Brought back: triage accept i2 i3.\n')
  expect(content(user)).toEqual(after)
})

test('a dry run shows what would be and changes nothing', async () => {
  const user = await withMailbox()
  const before = content(user)
  expect(await user.json('triage', 'accept', 'i2', '--dry-run')).toMatchObject({ places: 1 })
  expect(content(user)).toEqual(before)
})

test.each([
  [
    ['--since', '2026-03-03'],
    ['Bo Lind', 'Anna Berg', 'Sven Sales'],
  ],
  [
    ['--since', '1w'],
    ['Bo Lind', 'Anna Berg', 'Sven Sales'],
  ],
  [['--tag', 'mässa', '--tag', 'kund'], []],
  [
    ['--sort', 'name'],
    ['Anna Berg', 'Bo Lind', 'Dora Falk', 'Sven Sales', '王小明'],
  ],
  [
    ['--sort', 'sent', '--limit', '2'],
    ['Sven Sales', 'Anna Berg'],
  ],
  [['--company', 'nordplat'], ['Bo Lind']],
  [['--place', 'lulea'], ['Bo Lind']],
  [['--tag', 'Mässa'], ['Bo Lind']],
  [
    ['--direction', 'outgoing'],
    ['Per Dahl', 'Ulla Sund'],
  ],
  [['--direction', 'outgoing', '--stale'], ['Ulla Sund']],
  [['--status', 'declined'], []],
])('list %j', async (options, expected) => {
  const user = await withMailbox()
  await user.json('contacts', 'edit', 'Bo Lind', '--company', 'Nordplåt', '--place', 'Luleå')
  await user.json('contacts', 'tag', 'mässa', 'Bo Lind')
  expect(await names(user, ...options)).toEqual(expected)
})

test('a sent request can be withdrawn, and nothing else', async () => {
  const user = await withMailbox()
  const { invitations } = await list(user, '--direction', 'outgoing')
  const ulla = invitations.find(({ person }) => person.name === 'Ulla Sund')?.id ?? ''
  expect(await user.handslag('triage', 'accept', ulla)).toMatchObject({
    code: 2,
    stderr: `handslag: You sent ${ulla} yourself.\nA request of your own can be withdrawn: handslag triage withdraw ${ulla}.\n`,
  })
  await user.json('triage', 'withdraw', ulla)
  expect(await names(user, '--direction', 'outgoing')).toEqual(['Per Dahl'])
})

test.each([
  [['accept', 'i99'], 'unknown-id'],
  [['accept', 'p2'], 'unknown-id'],
  [['decline', 'i2'], 'already-answered'],
  [['withdraw', 'i3'], 'wrong-direction'],
  [['list', '--since', 'yesterday'], 'not-a-moment'],
  [['list', '--limit', '0'], 'not-a-number'],
])('triage %j ends with 2 and %s, and changes nothing', async (words, code) => {
  const user = await withMailbox()
  await user.json('triage', 'accept', 'i2')
  const before = content(user)
  const ran = await user.handslag('triage', ...words, '--json')
  expect(ran).toMatchObject({ code: 2, stdout: '' })
  expect(JSON.parse(ran.stderr)).toMatchObject({ error: { code } })
  expect(content(user)).toEqual(before)
})

test('where one of several cannot be answered, none is', async () => {
  const user = await withMailbox()
  await user.json('triage', 'decline', 'i2')
  const before = content(user)
  expect((await user.handslag('triage', 'accept', 'i3', 'i2')).code).toBe(2)
  expect(content(user)).toEqual(before)
})
