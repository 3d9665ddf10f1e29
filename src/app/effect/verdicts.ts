import { linterVersion } from '../../lint/version.ts'
import { addDays } from '../../model/day.ts'
import { saveVerdict, unjudged } from '../../store/outreach.ts'
import type { Desk } from '../desk.ts'

/** The effect looks back a year, and its history another. */
const lookBackDays = 2 * 365 + 31

/** Stores what the linter says of the user's own requests and posts, so that no reading command has to load it. */
export async function storeVerdicts({ store, today }: Pick<Desk, 'store' | 'today'>): Promise<void> {
  const texts = unjudged(store, addDays(today, -lookBackDays), linterVersion)
  if (texts.length === 0) return
  const { lint } = await import('../../lint/lint.ts')
  for (const words of texts) {
    const kind = words.table === 'invitation' ? 'request' : 'group-post'
    saveVerdict(store, words, lint(words.text, { kind }).verdict, linterVersion)
  }
}
