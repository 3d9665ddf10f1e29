import { type TriageFilter, triageList } from '../../app/triage/list.ts'
import { wholeNumber } from '../../app/whole-number.ts'
import type { Session } from '../session.ts'
import { triageListView } from '../views/triage-list.ts'

interface Options extends Omit<TriageFilter, 'limit'> {
  limit?: string
  explain?: boolean
}

export async function listInvitations(session: Session, { explain = false, limit, ...filter }: Options = {}) {
  const most = limit === undefined ? undefined : wholeNumber('--limit', limit, 1)
  const list = await session.read(desk => triageList(desk, { ...filter, limit: most }))
  if (session.options.jsonl) return session.showRows(list.invitations, () => '')
  return session.show(list, (result, page) => triageListView(result, explain, page))
}
