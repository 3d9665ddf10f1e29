import type { ChannelReport } from '../app/channel/channel.ts'
import type { ChannelStats } from '../app/channel/stats.ts'
import type { SettingChange, SettingRecord } from '../app/config/config.ts'
import type { ChangedByRow } from '../app/contacts/by-row.ts'
import type { Changes } from '../app/contacts/changes.ts'
import type { ContactRecord } from '../app/contacts/record.ts'
import type { PersonPortrait } from '../app/contacts/show.ts'
import type { DraftReport } from '../app/draft/draft.ts'
import type { EffectReport } from '../app/effect/effect.ts'
import type { ExplainedRule } from '../app/explain/explain.ts'
import type { Topic } from '../app/explain/topic.ts'
import type { Everything } from '../app/exporting/everything.ts'
import type { FactRecord } from '../app/facts.ts'
import type { FindReport } from '../app/finding/find.ts'
import type { Visibility } from '../app/finding/visibility.ts'
import type { GroupAdvice } from '../app/groups/advice.ts'
import type { LoggedContribution } from '../app/groups/log.ts'
import type { GroupChange, GroupRecord } from '../app/groups/record.ts'
import type { ImportReport } from '../app/import/report.ts'
import type { InterestChange, InterestRecord } from '../app/interests.ts'
import type { Backup } from '../app/keep/backup.ts'
import type { Checkup } from '../app/keep/doctor.ts'
import type { Forgotten } from '../app/keep/forget.ts'
import type { Restored } from '../app/keep/restore.ts'
import type { RuleInfo } from '../app/linting/rule-list.ts'
import type { Outbox } from '../app/outbox/outbox.ts'
import type { WeekPlan } from '../app/plan/week.ts'
import type { Pooled } from '../app/pool/export-ties.ts'
import type { ProfileReport } from '../app/profile/profile.ts'
import type { Progress } from '../app/progress/progress.ts'
import type { Reach } from '../app/reach/reach.ts'
import type { Report } from '../app/reporting/report.ts'
import type { TurnRecord } from '../app/rhythm/due.ts'
import type { TagRhythm } from '../app/rhythm/set.ts'
import type { Status } from '../app/status.ts'
import type { Answered } from '../app/triage/answer.ts'
import type { Followed } from '../app/triage/follow.ts'
import type { TriageList } from '../app/triage/list.ts'
import type { Reopened } from '../app/triage/reopen.ts'
import type { Reversal, UndoList } from '../app/undo.ts'
import type { Day } from '../model/day.ts'
import type { ErrorCode } from '../model/errors.ts'
import type { LintReport } from '../model/lint-report.ts'
import type { RetentionChange } from './commands/retention.ts'

type Ran<Result> = Result & { dryRun: boolean }

/**
 * What each command prints with `--json`, by the words that are typed: what `handslag schema` publishes. From this
 * `npm run schemas` writes `data/schemas.json`.
 */
export interface Results {
  import: ImportReport
  status: Status
  demo: { today: Day; steps: { command: string; result: unknown }[] }
  triage: TriageList
  'triage list': TriageList
  'triage accept': Answered
  'triage ask': Answered
  'triage decline': Answered
  'triage ignore': Answered
  'triage withdraw': Answered
  'triage follow': Followed
  'triage reopen': Reopened
  undo: Reversal
  'undo --list': UndoList
  redo: Reversal
  lint: LintReport | LintReport[]
  rules: RuleInfo[]
  draft: DraftReport
  channel: ChannelReport
  'channel --stats': ChannelStats
  outbox: Outbox
  'outbox withdraw': Answered
  reach: Reach
  'reach --export': Pooled
  find: FindReport
  visibility: Visibility
  profile: ProfileReport
  effect: EffectReport
  progress: Progress
  plan: WeekPlan
  'plan done': WeekPlan
  'plan skip': WeekPlan
  'plan snooze': WeekPlan
  'keep-in-touch': TurnRecord[]
  report: Report
  contacts: ContactRecord[]
  'contacts list': ContactRecord[]
  'contacts show': PersonPortrait
  'contacts add': Ran<Changes>
  'contacts edit': Ran<Changes>
  'contacts edit --from': Ran<ChangedByRow>
  'contacts note': Ran<Changes>
  'contacts tag': Ran<Changes>
  'contacts untag': Ran<Changes>
  'contacts relate': Ran<Changes>
  'contacts relate --from': Ran<ChangedByRow>
  'contacts rhythm': Ran<Changes>
  'contacts rhythm --tag': Ran<TagRhythm>
  'contacts log': Ran<Changes>
  'contacts link': Ran<Changes>
  'contacts unlink': Ran<Changes>
  'contacts merge': Ran<Changes>
  groups: GroupAdvice
  'groups list': GroupRecord[]
  'groups advice': GroupAdvice
  'groups add': Ran<GroupChange>
  'groups join': Ran<GroupChange>
  'groups leave': Ran<GroupChange>
  'groups members': ContactRecord[] | Ran<Changes>
  'groups log': Ran<LoggedContribution>
  interests: InterestRecord[]
  'interests list': InterestRecord[]
  'interests add': Ran<InterestChange>
  'interests remove': Ran<InterestChange>
  explain: Topic | ExplainedRule | Topic[]
  facts: FactRecord[]
  config: SettingRecord[]
  'config list': SettingRecord[]
  'config get': SettingRecord
  'config set': Ran<SettingChange> | Ran<RetentionChange>
  'config unset': Ran<SettingChange>
  backup: Backup
  restore: Restored
  doctor: Checkup
  forget: Forgotten
  'forget --list': { forgotten: number }
  'forget --allow': { allowed: boolean }
  export: Everything
  /** On stderr, beside an exit code that is not 0. */
  error: { error: { code: ErrorCode | 'unexpected'; message: string; hint: string } }
}
