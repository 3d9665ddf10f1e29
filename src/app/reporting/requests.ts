import { notedRequests } from '../../store/report-facts.ts'
import type { Desk } from '../desk.ts'
import { linter } from '../linting/lint-text.ts'

export const requestVerdicts = ['personal', 'borderline', 'impersonal'] as const

export interface RequestsOfVerdict {
  verdict: (typeof requestVerdicts)[number]
  sent: number
  accepted: number
  pending: number
}

/** P14: how personal the notes of the user's own requests were, and what became of them. */
export function requestsReport(desk: Desk): RequestsOfVerdict[] {
  const check = linter(desk)
  const judged = notedRequests(desk.store).map(({ text, state }) => ({ state, verdict: check({ text }).verdict }))
  return requestVerdicts.map(verdict => {
    const states = judged.filter(request => request.verdict === verdict).map(({ state }) => state)
    const inState = (wanted: string) => states.filter(state => state === wanted).length
    return { verdict, sent: states.length, accepted: inState('accepted'), pending: inState('pending') }
  })
}
