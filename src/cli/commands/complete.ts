import type { Command } from 'commander'
import { groupsToType, peopleToType } from '../../app/suggestions.ts'
import { completionTree } from '../completion/tree.ts'
import { exit } from '../exit-codes.ts'
import type { Session } from '../session.ts'

/** Answers a shell: what of `program` can follow the words typed so far. */
export function completeFor(program: Command) {
  return async (session: Session, words: string[]) => {
    const [people, groups] = await session.read(desk => [peopleToType(desk), groupsToType(desk)] as const)
    completionTree(program, { person: () => people, group: () => groups }).parse(words)
    return exit.done
  }
}
