import type { Command } from 'commander'
import { CommanderError } from 'commander'
import { describe, expect, test } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { buildProgram } from '../../src/cli/program.ts'
import { desktop } from '../support/run.ts'

async function programIn(language: string, out: string[] = []): Promise<Command> {
  const io: Io = {
    stdout: { write: text => out.push(text), columns: 120 },
    stderr: { write: text => out.push(text) },
    stdin: { isTTY: false } as NodeJS.ReadStream,
    env: { HANDSLAG_LANG: language, HANDSLAG_STORE: 'unused.db' },
  }
  return buildProgram([], io, { code: 0 })
}

/** Every command and command under a command, by the words that call it. */
function commandsOf(parent: Command, words: string[] = []): { words: string[]; command: Command }[] {
  return parent.commands
    .filter(command => command.name() !== 'help')
    .flatMap(command => {
      const own = [...words, command.name()]
      return [{ words: own, command }, ...commandsOf(command, own)]
    })
}

/** What `--help` prints for a command, in one language. */
async function helpOf(words: string[], language: string): Promise<string> {
  const out: string[] = []
  const program = await programIn(language, out)
  await program.parseAsync([...words, '--help'], { from: 'user' }).catch(error => {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error
  })
  return out.join('')
}

/** The words of a command line as a shell would part them; what stands behind a pipe or before one is not ours. */
function shellWords(line: string): string[] {
  const ours = line.split(/ [|<>] /).find(part => part.startsWith('handslag')) ?? ''
  return [...ours.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(1)
}

const all = commandsOf(await programIn('en')).map(({ words }) => words)

describe.each(['en', 'sv'])('in %s', language => {
  test.each(all.map(words => [words.join(' '), words] as const))(
    '%s has a description and examples',
    async (_, words) => {
      const help = await helpOf(words, language)
      const examples = [...help.matchAll(/^ {2}\$ (.+)$/gm)].map(([, line]) => line ?? '')
      expect(examples.filter(line => line.includes('handslag'))).not.toEqual([])
      for (const line of examples) expect(await reached(line, language)).toBe(true)
    },
  )

  test('every command, argument and option says what it is', async () => {
    const silent = commandsOf(await programIn(language)).flatMap(({ words, command }) => [
      ...(command.description() === '' ? [words.join(' ')] : []),
      ...command.options
        .filter(option => option.description === '')
        .map(option => `${words.join(' ')} ${option.flags}`),
    ])
    expect(silent).toEqual([])
  })
})

/** True where an example's words lead to a command's handler, whose work is left undone. */
async function reached(line: string, language: string): Promise<boolean> {
  const program = await programIn(language)
  let found = false
  for (const { command } of commandsOf(program)) {
    command.action(() => {
      found = true
    })
  }
  await program.parseAsync(shellWords(line), { from: 'user' })
  return found
}

test('no description or option is the same in both languages, but for words that are', async () => {
  const swedish = commandsOf(await programIn('sv'))
  const same = commandsOf(await programIn('en')).filter(
    ({ command }, index) => command.description() === swedish[index]?.command.description(),
  )
  expect(same.map(({ words }) => words.join(' '))).toEqual([])
})

test.each([
  ['en', ['triage', 'accpet', 'i1'], "Unknown command 'accpet' (Did you mean accept?)"],
  ['en', ['groups', 'nothing-like-it'], "Unknown command 'nothing-like-it'\n"],
  ['sv', ['contacts', 'lst'], 'Okänt kommando: lst (Menade du list?)'],
] as const)('in %s, a slip after a command that also works alone: %s', async (language, words, complaint) => {
  const { code, stderr } = await desktop({ HANDSLAG_LANG: language }).handslag(...words)
  expect(code).toBe(2)
  expect(stderr).toContain(complaint)
})

test('a group of commands by itself shows what there is', async () => {
  const { handslag, json } = desktop()
  await handslag('contacts', 'add', 'Anna Berg')
  expect(await json('contacts')).toMatchObject([{ name: 'Anna Berg' }])
  for (const words of [['groups'], ['interests'], ['config']]) expect(await json(...words)).toBeInstanceOf(Object)
})
