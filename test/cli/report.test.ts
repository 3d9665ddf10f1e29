import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Report } from '../../src/app/reporting/report.ts'
import { type Desktop, desktop, temporaryFolder } from '../support/run.ts'

async function sample(env: Record<string, string> = {}): Promise<Desktop> {
  const user = desktop(env)
  await user.json('import', 'data/sample-export')
  return user
}

test('as JSON it holds every part', async () => {
  const report = await (await sample()).json<Report>('report')
  const { status, effect, growth, network, plan, invitations, groups, requests } = report
  const contacts = status.contacts + status.hidden
  expect(growth.months.at(-1)).toEqual({ month: '2026-03', contacts })
  expect(network.people.filter(({ degree }) => degree === 1)).toHaveLength(status.contacts)
  expect(network.communities[0]).toMatchObject({ name: 'Nordplåt AB' })
  expect(effect?.score).toBeGreaterThan(0)
  expect(plan.actions.length).toBeGreaterThan(0)
  expect(invitations.invitations).toHaveLength(status.pendingIncoming)
  expect(groups.length + requests.requests.length).toBeGreaterThan(0)
})

test('the page is private, whole, and small', async () => {
  const file = join(temporaryFolder(), 'report.html')
  const { code, stdout, stderr } = await (await sample()).handslag('report', '--html', file)
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toContain(file)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const page = readFileSync(file, 'utf8')
  expect(page).toContain("default-src 'none'")
  const shown = page.replace(/<script>[\s\S]*?<\/script>/g, '')
  expect(shown).not.toMatch(/ style="|undefined|NaN/)
  expect(page.length).toBeLessThan(1_000_000)
})

test('a file that is there is kept without a yes', async () => {
  const user = await sample()
  const file = join(temporaryFolder(), 'report.html')
  writeFileSync(file, 'mine', { mode: 0o644 })
  expect(await user.handslag('report', '--html', file)).toMatchObject({ code: 2 })
  expect(readFileSync(file, 'utf8')).toBe('mine')
  expect(await user.handslag('report', '--html', file, '--yes')).toMatchObject({ code: 0 })
  expect(readFileSync(file, 'utf8')).toContain('<!doctype html>')
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('anonymous, no name and nothing that people wrote is left', async () => {
  const user = await sample()
  const named = await user.json<Report>('report')
  const [first] = named.invitations.invitations
  const { stdout } = await user.handslag('report', '--anonymous', '--json')
  const file = join(temporaryFolder(), 'report.html')
  await user.handslag('report', '--anonymous', '--html', file)
  for (const text of [stdout, readFileSync(file, 'utf8')]) {
    const found = named.network.people.filter(({ name }) => text.includes(name))
    expect(found).toEqual([])
    expect(text).not.toContain('Elin Sandmark')
    expect(text).not.toContain('linkedin.com/in/')
    expect(text).not.toContain(JSON.stringify(first?.message).slice(1, 30))
  }
})

test('anonymous, nobody is told by where they work', async () => {
  const user = await sample()
  const file = join(temporaryFolder(), 'report.html')
  await user.handslag('report', '--anonymous', '--html', file)
  const { network, invitations } = await user.json<Report>('report', '--anonymous')
  expect(network.people.filter(({ company }) => company !== null)).toEqual([])
  expect(invitations.invitations.filter(({ person }) => person.company !== null)).toEqual([])
  expect(readFileSync(file, 'utf8')).toMatch(/\["Person \d+",null,/)
})

test('reach stands with its interval, where one stands with the effect and its lever', async () => {
  const { stdout } = await (await sample()).handslag('report')
  expect(stdout).toMatch(/Two steps: about [\d,]+, with 80% between [\d,]+ and [\d,]+\./)
  expect(stdout).toMatch(/- \*\*41\*\* is your effect, of 100/)
  expect(stdout).toContain('One more hour brings most on outreach, about 9.5 points of effect. Join a group')
})

test('those who work for themselves are no community', async () => {
  const user = desktop()
  for (const company of ['Egen verksamhet', 'Self-employed', 'Nordplåt AB'])
    for (const name of ['Bo', 'Cia']) await user.json('contacts', 'add', `${name} ${company}`, '--company', company)
  const { network } = await user.json<Report>('report')
  expect(network.communities).toEqual([{ name: 'Nordplåt AB', people: 2 }])
})

test('in Markdown, names neither mark up nor become links', async () => {
  const user = desktop()
  const name = '~~x~~ &lt;b&gt; https://evil.example www.evil.example a@b.example $x$ | <img>'
  await user.json('groups', 'add', name, '--join')
  await user.json('contacts', 'add', 'Bo Berg')
  expect((await user.handslag('report', '--markdown')).stdout).toContain(
    '\\~\\~x\\~\\~ \\&lt;b\\&gt; https:\\//evil.example www\\.evil.example a\\@b.example \\$x\\$ \\| \\<img\\>',
  )
})

test('as Markdown, and in Swedish', async () => {
  const { stdout } = await (await sample({ HANDSLAG_LANG: 'sv' })).handslag('report', '--markdown')
  expect(stdout).toContain('# Nätverket kring Elin Sandmark')
  expect(stdout).toContain('## Där du står')
  expect(stdout).toContain('| Kluster | Personer | Starkast förbindelser |')
})

test('without a store it says so and makes none', async () => {
  expect(await desktop().handslag('report')).toMatchObject({ code: 4, stdout: '' })
})

test('a file that cannot be written, and a dry run, leave nothing', async () => {
  const user = await sample()
  const folder = temporaryFolder()
  const { code, stderr } = await user.handslag('report', '--html', join(folder, 'missing', 'report.html'))
  expect({ code, stderr }).toMatchObject({ code: 3, stderr: expect.stringContaining('could not be written') })
  expect(await user.handslag('report', '--html', join(folder, 'dry.html'), '--dry-run')).toMatchObject({ code: 0 })
  expect(readdirSync(folder)).toEqual([])
})

test.runIf(process.platform === 'linux')('with --open the page goes to the browser of the desktop', async () => {
  const folder = temporaryFolder()
  const [opened, file] = [join(folder, 'opened'), join(folder, 'report.html')]
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\nprintf %s "$1" > ${opened}.new && mv ${opened}.new ${opened}\n`, {
    mode: 0o755,
  })
  const user = await sample({ PATH: `${folder}:${process.env.PATH}` })
  expect(await user.handslag('report', '--html', file, '--open')).toMatchObject({ code: 0 })
  await vi.waitUntil(() => existsSync(opened), 10_000)
  expect(readFileSync(opened, 'utf8')).toBe(file)
})
