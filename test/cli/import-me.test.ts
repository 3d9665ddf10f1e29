import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ImportReport } from '../../src/app/import/report.ts'
import { desktop, temporaryFolder } from '../support/run.ts'

const url = (slug: string) => `https://www.linkedin.com/in/${slug}-example`
const karin = ['Karin Lindmark', url('karin')]
const anna = ['Anna Berg', url('anna')]
const bo = ['Bo Ek', url('bo')]

function folderWith(files: Record<string, string>): string {
  const folder = join(temporaryFolder(), 'export')
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

function messages(...pairs: string[][][]): string {
  const header = 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT'
  const rows = pairs.map(
    ([from = [], to = []], index) => `c${index},${from},${to},2025-06-0${index + 1} 10:00:00 UTC,Hej`,
  )
  return [header, ...rows].join('\n')
}

const invitation = ([name, address]: string[], sent: string) =>
  `${name},Ola Nord,"${sent}, 9:00 AM",,OUTGOING,${address},${url('ola')}`
const invitations = (...rows: string[]) =>
  ['From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl', ...rows].join('\n')

test('without a profile, the user is who takes part in every conversation', async () => {
  const { json } = desktop()
  const { me } = await json<ImportReport>(
    'import',
    folderWith({ 'messages.csv': messages([karin, anna], [bo, karin]) }),
  )
  expect(me).toEqual({ name: 'Karin Lindmark', url: url('karin'), candidates: [] })
})

test('where nothing tells, messages are refused rather than taken for those of another', async () => {
  const { handslag, json } = desktop()
  const folder = folderWith({ 'messages.csv': messages([karin, anna]) })
  const { code, stderr } = await handslag('import', folder)
  expect(code).toBe(3)
  expect(stderr).toBe(`handslag: messages.csv does not say which of these people is you.
Import the whole archive, or say who you are: handslag import PATH --me "Your Name".
`)
  const named = await json<ImportReport>('import', folder, '--me', url('karin'))
  expect(named.me).toEqual({ name: 'Karin Lindmark', url: url('karin'), candidates: [] })
})

test('two own addresses are a doubt that is reported, and both are the user', async () => {
  const { json } = desktop()
  const old = ['Karin Lindmark', url('karin-old')]
  const sent = [invitation(karin, '1/20/26'), invitation(karin, '1/21/26'), invitation(old, '1/20/20')]
  const files = { 'Invitations.csv': invitations(...sent), 'messages.csv': messages([old, anna]) }
  const report = await json<ImportReport>('import', folderWith(files))
  expect(report.me).toEqual({
    name: 'Karin Lindmark',
    url: url('karin'),
    candidates: [
      { name: 'Karin Lindmark', url: url('karin'), rows: 2 },
      { name: 'Karin Lindmark', url: url('karin-old'), rows: 1 },
    ],
  })
  expect(report.files.find(({ kind }) => kind === 'messages')).toMatchObject({ added: 1, skipped: [] })
})
