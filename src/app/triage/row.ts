import type { Judgement } from '../../coach/strategy.ts'
import { textsIn } from '../../i18n/languages.ts'
import type { Day } from '../../model/day.ts'
import type { EvidenceCode, EvidenceParams, QuestionCode, Recommendation } from '../../model/evidence.ts'
import type { InvitationState } from '../../model/invitation.ts'
import type { Phase } from '../../model/phase.ts'
import type { InvitationWithPerson } from '../../store/invitations.ts'
import type { Desk } from '../desk.ts'
import { type AnsweredInvitation, named } from './chosen.ts'

export interface Reason {
  code: EvidenceCode
  principle: string
  text: string
  weight: number
  params: EvidenceParams[EvidenceCode]
}

/** An invitation as lists show it. What only a pending incoming one has is null on the others. */
export interface TriageRow {
  id: string
  person: AnsweredInvitation['person'] & { company: string | null; position: string | null }
  direction: 'incoming' | 'outgoing'
  state: InvitationState
  inferred: boolean
  unconfirmed: boolean
  message: string | null
  sentOn: Day | null
  decidedOn: Day | null
  because: string | null
  asked: Day | null
  recommendation: Recommendation | null
  alternative: 'follow' | null
  phase: Phase | null
  confidence: number | null
  /** Sum of the weights of the reasons. */
  sum: number | null
  reasons: Reason[]
  /** What to write back, where asking is the answer. */
  question: { code: QuestionCode; text: string } | null
  /** New people within two and three steps; null where nobody is known whom the sender knows. */
  gain: { second: number | null; third: number | null; known: boolean }
}

/** Puts an invitation, and what the coach makes of it where it was judged, into the user's words. */
export function triageRow(desk: Pick<Desk, 'texts' | 'numbers'>, found: InvitationWithPerson, judgement?: Judgement) {
  const { name, company, position } = found
  const { direction, state, inferred, unconfirmed, message, sentOn, decidedOn, because, askedOn } = found
  const { id, person } = named(found)
  const row: TriageRow = {
    id,
    person: { ...person, company, position },
    direction,
    state,
    inferred,
    unconfirmed,
    message,
    sentOn,
    decidedOn,
    because,
    asked: askedOn,
    recommendation: judgement?.recommendation ?? null,
    alternative: judgement?.alternative ?? null,
    phase: judgement?.phase ?? null,
    confidence: judgement?.confidence ?? null,
    sum: judgement?.sum ?? null,
    reasons: judgement ? reasonsOf(desk, judgement) : [],
    question: judgement ? questionOf(desk, judgement, name) : null,
    gain: { second: null, third: null, known: false },
  }
  return row
}

function reasonsOf({ texts, numbers }: Pick<Desk, 'texts' | 'numbers'>, { evidence }: Judgement): Reason[] {
  return evidence.map(({ code, principle, weight, params }) => {
    const say = texts.reasons[code] as (params: unknown, words: typeof numbers) => string
    return { code, principle, text: say(params, numbers), weight, params }
  })
}

/** In the language of the sender's note, where that is one of ours. */
function questionOf(desk: Pick<Desk, 'texts'>, { question, invitation }: Judgement, name: string) {
  const { language } = invitation.note
  const texts = language === 'en' || language === 'sv' ? textsIn(language) : desk.texts
  const [firstName = name] = name.split(/\s+/)
  return question === null ? null : { code: question, text: texts.triage.questions[question](firstName) }
}
