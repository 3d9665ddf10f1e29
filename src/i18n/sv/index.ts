import type { Texts } from '../texts.ts'
import { changes } from './changes.ts'
import { channel } from './channel.ts'
import { config, explain } from './config.ts'
import { contacts } from './contacts.ts'
import { demo } from './demo.ts'
import { dialogue } from './dialogue.ts'
import { draft } from './draft.ts'
import { effect, progress } from './effect.ts'
import { errors } from './errors.ts'
import { exporting } from './exporting.ts'
import { facts } from './facts.ts'
import { finding } from './finding.ts'
import { groups, interests } from './groups.ts'
import { history } from './history.ts'
import { importing } from './import.ts'
import { keep } from './keep.ts'
import { lint } from './lint.ts'
import { manual } from './manual.ts'
import { outbox } from './outbox.ts'
import { plan } from './plan.ts'
import { pool } from './pool.ts'
import { principles } from './principles.ts'
import { profile } from './profile.ts'
import { program } from './program.ts'
import { prompts } from './prompts.ts'
import { reach } from './reach.ts'
import { reasons } from './reasons.ts'
import { report } from './report.ts'
import { rhythm } from './rhythm.ts'
import { rules } from './rules.ts'
import { selection } from './selection.ts'
import { status } from './status.ts'
import { triage } from './triage.ts'
import { undo } from './undo.ts'

export const sv: Texts = {
  changes,
  channel,
  config,
  contacts,
  demo,
  draft,
  dialogue,
  effect,
  errors,
  explain,
  exporting,
  facts,
  finding,
  groups,
  history,
  import: importing,
  interests,
  keep,
  lint,
  manual,
  outbox,
  principles,
  plan,
  pool,
  profile,
  program,
  progress,
  prompts,
  reach,
  reasons,
  rhythm,
  report,
  rules,
  selection,
  status,
  triage,
  undo,
}
