import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LintReport } from '../../src/model/lint-report.ts'
import { desktop, temporaryFolder } from '../support/run.ts'

const template = 'Hi Anna, I came across your profile and would like to expand my network.'
const personal =
  'Hi Anna, I test valves at Nordplåt. Your talk on wear at Kvalitetsdagen changed our rig, and I would like to hear how you measure it.'

function fileWith(text: string): string {
  const file = join(temporaryFolder(), 'note.txt')
  writeFileSync(file, text)
  return file
}

test('a template is shown with its places underlined, then what to change', async () => {
  const file = fileWith(template)
  const { handslag } = desktop()
  const { code, stdout, stderr } = await handslag('lint', file)
  expect(stdout.replace(`${file}\n`, '')).toMatchInlineSnapshot(`
    "Impersonal, 0 of 100 · 72 of 200 characters

      Hi Anna, I came across your profile and would like to expand my network.
                 4~~~~~~~~~~~~~~~~~~~~~~~                   5~~~~~~~~~~~~~~~~

    What to change
    1. warning It does not say who you are or how you know each other. (say-who, P16)
       Say in one clause what you do, or where you met.
    2. warning It does not say why you want the contact. (say-why, P16)
       Say what you would like to hear, ask or follow.
    3. error Nothing in it is about this reader: it could go to anybody. (about-them, P14)
       Name something of theirs: a talk, a text, a shared workplace, a person you both know, a question on their work.
    4,5. info This phrase fits everybody and says nothing. (hollow-phrase, P14)
       Leave it out, or say what exactly.

    Score 0 = 50 + 0 − 54
    Speaks for it −64 = words found mostly in good ones 31 − words found mostly in bad ones 22 − to begin with 73 (counts as 0)
    Speaks against it 54 = words found mostly in bad ones 39 + words of networking 9 + to begin with 6
    "
  `)
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
})

test('in Swedish as in English', async () => {
  const { handslag } = desktop({ HANDSLAG_LANG: 'sv' })
  const file = fileWith('Hej Anna! Jag hittade din profil och vill utöka mitt nätverk.')
  const { stdout } = await handslag('lint', file)
  expect(stdout.replace(`${file}\n`, '')).toMatchInlineSnapshot(`
    "Opersonligt, 0 av 100 · 61 av 200 tecken

      Hej Anna! Jag hittade din profil och vill utöka mitt nätverk.
                    4~~~~~~~~~~~~~~~~~          5~~~~~~~~~~~~~~~~~

    Att ändra
    1. varning Det framgår inte vem du är eller hur ni känner varandra. (say-who, P16)
       Berätta i en bisats vad du gör eller var ni träffades.
    2. varning Det framgår inte varför du vill ha kontakt. (say-why, P16)
       Säg vad du vill höra, fråga eller följa.
    3. fel Inget i texten handlar om just den här läsaren: den kunde gå till vem som helst. (about-them, P14)
       Nämn något som är läsarens: ett föredrag, en text, en gemensam arbetsplats, någon ni båda känner, en fråga om jobbet.
    4,5. tips Frasen passar alla och säger inget. (hollow-phrase, P14)
       Stryk den, eller säg exakt vad du menar.

    Poäng 0 = 50 + 0 − 57
    Talar för den −60 = ord som mest finns i bra texter 31 − ord som mest finns i dåliga texter 18 − från början 73 (räknas som 0)
    Talar emot den 57 = ord som mest finns i dåliga texter 31 + ord som i nätverkande 14 + från början 6 + utropstecken 6
    "
  `)
})

test('a personal message has nothing to change', async () => {
  const { handslag } = desktop()
  const { code, stdout } = await handslag('lint', fileWith(personal), '--to', 'Anna Berg')
  expect(stdout).toContain('Nothing to change.')
  expect(code).toBe(0)
})

test('a near relation relaxes the rules and says so', async () => {
  const { json } = desktop()
  const report = await json<LintReport>('lint', fileWith('Hi Anna, shall we connect?'), '--relation', 'met')
  expect(report.verdict).toBe('personal')
  expect(report.relaxed.map(({ rule }) => rule)).toContain('about-them')
  expect(report.relaxed[0]?.why).toBe('The relation is "met": a short plain text is fine (P15).')
})

test('the relation and the name come from the store where the person is known', async () => {
  const { handslag, json } = desktop()
  await handslag('contacts', 'add', 'Anna Berg')
  await handslag('contacts', 'relate', 'Anna Berg', 'colleague')
  const report = await json<LintReport>('lint', fileWith('Hi Anna, shall we connect?'), '--to', 'Anna Berg')
  expect(report.verdict).toBe('personal')
})

test('the limit is that of the account', async () => {
  const { handslag } = desktop()
  const long = fileWith(`${personal} ${'Each week we do the same again. '.repeat(3)}`)
  const limits = async (...options: string[]) => {
    const { stdout } = await handslag('lint', long, '--json', ...options)
    const report = JSON.parse(stdout) as LintReport
    return { limit: report.limit, over: report.problems.some(({ rule }) => rule === 'too-long') }
  }
  expect(await limits()).toEqual({ limit: 200, over: true })
  expect(await limits('--premium')).toEqual({ limit: 300, over: false })
})

test('compact, GitHub and SARIF name the same places', async () => {
  const { handslag } = desktop()
  const file = fileWith('Hi Anna,\nI came across your profile.')
  const compact = await handslag('lint', file, '--format', 'compact')
  const github = await handslag('lint', file, '--format', 'github')
  const sarif = JSON.parse((await handslag('lint', file, '--format', 'sarif')).stdout)
  expect(compact.stdout).toContain(`${file}:2:3: info: This phrase fits everybody and says nothing. (hollow-phrase)`)
  expect(github.stdout).toContain('line=2,col=3,title=handslag hollow-phrase::This phrase')
  const hollow = sarif.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'hollow-phrase')
  expect(hollow.locations[0].physicalLocation.region).toEqual({
    startLine: 2,
    startColumn: 3,
    charOffset: 11,
    charLength: 24,
  })
})

test('a rule that is off says nothing', async () => {
  const { handslag, json } = desktop()
  await handslag('config', 'set', 'lint.hollow-phrase', 'off')
  const { stdout } = await handslag('lint', fileWith(template), '--json')
  expect((JSON.parse(stdout) as LintReport).problems.map(({ rule }) => rule)).not.toContain('hollow-phrase')
  const rules = await json<{ rule: string; severity: string }[]>('rules')
  expect(rules.find(({ rule }) => rule === 'hollow-phrase')?.severity).toBe('off')
})

test.each(['', ' \n\t\n', '\ufeff\n', '\u200b\u2060 '])(
  'a text of which nothing can be seen (%j) is an error',
  async text => {
    const file = fileWith(text)
    for (const format of ['pretty', 'compact', 'github', 'sarif']) {
      expect(await desktop().handslag('lint', file, '--format', format)).toEqual({
        code: 3,
        stdout: '',
        stderr: `handslag: The text in ${file} is empty.\nGive the message that you mean to send: in a file, or through a pipe (|).\n`,
      })
    }
    const swedish = await desktop({ HANDSLAG_LANG: 'sv' }).handslag('lint', file)
    expect(swedish.stderr).toContain(`Texten i ${file} är tom.`)
    const { code, stdout, stderr } = await desktop().handslag('lint', file, '--json')
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'nothing-to-lint' } })
  },
)

test('a file that is not there is named', async () => {
  const { handslag } = desktop()
  const { code, stderr } = await handslag('lint', '/nowhere/note.txt')
  expect(stderr).toContain('/nowhere/note.txt')
  expect(code).toBe(3)
})
