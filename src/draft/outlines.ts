import type { DraftKind, DraftTone } from '../model/draft.ts'
import type { Lead } from './leads.ts'

/** The parts of a body in their order; `who-and-why` is both in one sentence. */
export type BodyPart = 'opening' | 'tie' | 'who' | 'why' | 'who-and-why' | 'closing'
export type Outline = readonly BodyPart[]

/** Ways to build a draft of a kind, the fullest first: what does not fit the limit falls to the next. */
export function outlinesOf(kind: DraftKind, lead: Lead, tone: DraftTone): readonly Outline[] {
  const tie: Outline = lead.heading === 'none' ? [] : ['tie']
  if (kind === 'request') return requestOutlines(lead, tie)
  const end: Outline = tone === 'brief' && kind !== 'inmail' && kind !== 'follow-up' ? [] : ['closing']
  if (kind === 'inmail') return inmailOutlines(lead, tie, end)
  const opening: Outline = opensItself(kind, lead) ? [] : ['opening']
  const outlines: Outline[] = [
    [...opening, ...tie, 'why', ...end],
    [...opening, ...tie, ...end],
  ]
  return kind === 'reconnect' ? [...outlines, [...tie, 'why', ...end], [...tie, 'why']] : outlines
}

/** A tie that thanks for the invitation, or congratulates, needs no other opening. */
const openers = new Set(['invitation', 'quote', 'note-recalls', 'note-introduces', 'note-says-why'])

function opensItself(kind: DraftKind, { heading }: Lead): boolean {
  return kind === 'message' || openers.has(heading) || (kind === 'reconnect' && heading === 'job-change')
}

/** Whom the reader knows needs no introduction; a stranger says first who writes. */
function requestOutlines(lead: Lead, tie: Outline): Outline[] {
  if (lead.introduces) return [[...tie, 'why'], tie]
  if (lead.heading === 'none') return [['why']]
  if (lead.heading === 'role') return [['who', ...tie, 'why'], [...tie, 'who-and-why'], ['who-and-why']]
  return [[...tie, 'who', 'why'], [...tie, 'who-and-why'], [...tie, 'why'], ['who-and-why'], tie]
}

function inmailOutlines(lead: Lead, tie: Outline, end: Outline): Outline[] {
  if (lead.introduces) return [[...tie, 'why', ...end]]
  if (lead.heading === 'role') return [['who', ...tie, 'why', ...end]]
  return [[...tie, 'who', 'why', ...end]]
}
