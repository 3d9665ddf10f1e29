import { type FactName, platformFacts } from '../../model/facts.ts'
import type { MessageKind } from '../../model/message.ts'

const facts: Record<MessageKind, { free: FactName; premium: FactName }> = {
  request: { free: 'noteFree', premium: 'notePremium' },
  inmail: { free: 'inmailBody', premium: 'inmailBody' },
  message: { free: 'message', premium: 'message' },
  reply: { free: 'message', premium: 'message' },
  'group-post': { free: 'post', premium: 'post' },
}

/** The fact that says how many characters the platform takes. */
export function limitFact(kind: MessageKind, premium: boolean): FactName {
  return facts[kind][premium ? 'premium' : 'free']
}

/** How many characters the platform takes, in UTF-16 units. */
export function limitOf(kind: MessageKind, premium: boolean): number {
  return platformFacts[limitFact(kind, premium)].value
}
