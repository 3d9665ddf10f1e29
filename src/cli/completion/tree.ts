import { RootCommand } from '@bomb.sh/tab'
import type { Argument, Command } from 'commander'

/** Something that can be typed, and what it stands for. */
export interface Suggestion {
  value: string
  meaning: string
}

/** Suggestions by what an argument is called: `person`, `group`. Asked only where one is typed. */
export type Suggesters = Record<string, () => readonly Suggestion[]>

const plural: Record<string, string> = { people: 'person', a: 'person', b: 'person', other: 'person' }

/** Everything that can follow on the command line, as the shells' completion asks for it. */
export function completionTree(program: Command, suggesters: Suggesters): RootCommand {
  const root = new RootCommand()
  addOptions(root, program)
  for (const { path, command } of commandsUnder(program, '')) {
    const branch = root.command(path, command.description())
    addOptions(branch, command)
    for (const argument of command.registeredArguments) addArgument(branch, argument, suggesters)
  }
  return root
}

type Branch = ReturnType<RootCommand['command']>

/** Every command that is shown, and those under it, with the words that call it. */
export function commandsUnder(parent: Command, prefix: string): { path: string; command: Command }[] {
  return parent
    .createHelp()
    .visibleCommands(parent)
    .filter(command => command.name() !== 'help')
    .flatMap(command => {
      const path = prefix + command.name()
      return [{ path, command }, ...commandsUnder(command, `${path} `)]
    })
}

function addOptions(branch: Branch, command: Command): void {
  for (const option of command.createHelp().visibleOptions(command)) {
    const name = option.long?.replace(/^--/, '')
    if (name === undefined) continue
    const choices = option.argChoices ?? []
    const takesValue = option.required || option.optional
    if (takesValue)
      branch.option(name, option.description, complete => choices.forEach(choice => void complete(choice, '')))
    else branch.option(name, option.description)
  }
}

function addArgument(branch: Branch, argument: Argument, suggesters: Suggesters): void {
  const name = argument.name()
  const suggest = suggesters[plural[name] ?? name]
  const choices = argument.argChoices?.map(value => ({ value, meaning: '' }))
  branch.argument(
    name,
    complete => {
      for (const { value, meaning } of choices ?? suggest?.() ?? []) complete(value, meaning)
    },
    argument.variadic,
  )
}
