import type { Answered } from '../../app/triage/answer.ts'
import type { AnsweredInvitation } from '../../app/triage/chosen.ts'
import type { Followed } from '../../app/triage/follow.ts'
import type { Reopened } from '../../app/triage/reopen.ts'
import type { Page } from '../page.ts'
import { inWidth } from './hanging.ts'
import { standingLine } from './triage-standing.ts'

/** What was recorded, where the click is to be made, and where that leaves the user. */
export function answeredView(result: Answered, page: Page): string {
  const { triage } = page.texts
  const said = triage.answered[result.answer](names(result.invitations, page))
  const questions = result.invitations.flatMap(({ question }) =>
    question ? [`  ${triage.writeBack(question.text)}`] : [],
  )
  return inWidth([said, ...questions, ...clicks(result.invitations, page), standingLine(result, page)], page)
}

export function reopenedView(result: Reopened, page: Page): string {
  return inWidth([page.texts.triage.reopened(names(result.invitations, page)), standingLine(result, page)], page)
}

export function followedView({ invitations }: Followed, page: Page): string {
  return inWidth([page.texts.triage.followed(names(invitations, page)), ...clicks(invitations, page)], page)
}

function clicks(invitations: readonly AnsweredInvitation[], { texts: { triage }, paint }: Page): string[] {
  const urls = invitations.map(({ person: { url, name } }) => `  ${url ?? `${name} (${triage.noUrl})`}`)
  return [paint.dim(triage.clickToo), ...urls]
}

function names(invitations: readonly AnsweredInvitation[], { numbers }: Page): string {
  return numbers.list(invitations.map(({ id, person }) => `${person.name} (${id})`))
}
