import { type PrincipleId, principleCommands } from '../../model/principles.ts'
import type { Desk } from '../desk.ts'
import type { Topic } from './topic.ts'

/** P1 to P24 in the user's language. */
export function principleTopics({ texts }: Pick<Desk, 'texts'>): Topic[] {
  const ids = Object.keys(principleCommands) as PrincipleId[]
  return ids.map(id => {
    const { title, says, does } = texts.principles[id]
    return { id, kind: 'principle', title, text: says, use: does, commands: [...principleCommands[id]] }
  })
}
