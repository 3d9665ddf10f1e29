import type { PlanItem } from '../../model/plan.ts'
import type { Desk } from '../desk.ts'

export interface PlanTexts {
  action: string
  why: string
  /** What to type for it. */
  command: string
}

/** An action's sentences, in the user's language. */
export function textsOf(
  { kind, subject, params }: PlanItem,
  { texts: { plan, profile, status }, numbers }: Desk,
): PlanTexts {
  const text = (key: string) => (params[key] === null || params[key] === undefined ? '' : String(params[key]))
  const day = (key: string) => (text(key) === '' ? '' : numbers.day(text(key)))
  const count = (key: string, words: [string, string]) => numbers.count(Number(params[key]), ...words)
  const name = text('name')
  const reason = () => plan.reasons[text('reason') as keyof typeof plan.reasons]?.(text('about')) ?? ''
  switch (kind) {
    case 'reply':
      return { ...plan.reply(name, day('since'), params.asks === 1), command: draft(subject, 'message') }
    case 'triage':
      return {
        ...plan.triage[params.phase === 'broad' ? 'broad' : 'selective'](
          count('pending', status.invitations),
          params.sitting === params.pending ? '' : numbers.number(Number(params.sitting ?? params.pending)),
        ),
        command: 'handslag triage',
      }
    case 'job-change':
      return { ...plan.jobChange(name, text('position'), text('company')), command: draft(subject, 'message') }
    case 'keep-in-touch':
      return { ...plan.keepInTouch(name, day('lastTouch'), text('rhythm')), command: draft(subject, 'reconnect') }
    case 'quiet-tie':
      return { ...plan.quietTie(name, day('lastTouch'), reason()), command: draft(subject, 'reconnect') }
    case 'worked-with':
      return {
        ...(params.shared === 1
          ? plan.sharedEmployer(name, text('company'), params.relation === 'colleague')
          : plan.workedWith(name, text('company'), plan.relations[text('relation') as keyof typeof plan.relations])),
        command: draft(subject, 'request'),
      }
    case 'wanted':
      return { ...plan.wanted(name, text('via'), text('interest')), command: draft(subject, 'request') }
    case 'stale-request':
      return {
        ...plan.staleRequest(count('stale', status.requests)),
        command: 'handslag triage list --direction outgoing --stale',
      }
    case 'discussion':
      return { ...plan.discussion(name, day('lastContribution')), command: `handslag groups log ${subject} comment` }
    case 'join-group':
      return { ...plan.joinGroup(name, text('interest')), command: `handslag groups join ${subject}` }
    case 'profile': {
      const item = text('item') as keyof typeof profile.items
      return { ...plan.profile(profile.items[item].name, profile.reasons[item]), command: 'handslag profile' }
    }
  }
}

function draft(subject: string, kind: string): string {
  return `handslag draft ${subject} --kind ${kind}`
}
