import type { TriageStanding } from '../../app/triage/list.ts'
import type { Page } from '../page.ts'

/** The phase, and how far it is to the target. */
export function standingLine(standing: TriageStanding, { texts: { triage }, numbers }: Page): string {
  const { phase, contacts, hidden, unconfirmed, target, places } = standing
  const counted = numbers.number(contacts + hidden + unconfirmed)
  if (phase === 'selective') return triage.standing.selective(counted, numbers.number(target))
  return triage.standing.broad(counted, numbers.number(target), numbers.count(places, ...triage.places))
}
