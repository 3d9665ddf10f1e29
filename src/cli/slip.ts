import type { Command } from 'commander'
import { isNear } from '../language/distance.ts'

/** Lets a group of commands do something by itself, while a word after it that is none of them stays an error. */
export function worksAlone(group: Command): Command {
  return group.allowExcessArguments()
}

/** @throws UserError `usage` where a word follows a group of commands that is none of them */
export function refuseSlip(group: Command): void {
  const [word] = group.args
  if (word === undefined || group.commands.length === 0) return
  const meant = group.commands.map(command => command.name()).find(name => isNear(word, name))
  group.error(`error: unknown command '${word}'${meant === undefined ? '' : ` (Did you mean ${meant}?)`}`)
}
