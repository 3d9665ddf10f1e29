import type { SettingRecord } from '../../app/config/config.ts'
import type { RetentionChange } from '../commands/retention.ts'
import type { Page } from '../page.ts'
import { table } from './table.ts'

/** Settings in a table; of the many for figures and rules only those that the user has set. */
export function settingsView(settings: readonly SettingRecord[], page: Page): string {
  const { columns, unset } = page.texts.config
  const shown = settings.filter(({ key, set }) => set || !/^(fact|lint)\./.test(key))
  const cells = shown.map(({ key, value, usual, text }) => [key, String(value ?? unset), String(usual ?? unset), text])
  return table([columns.key, columns.value, columns.usual, columns.text], cells, page)
}

export function settingView({ key, value }: SettingRecord, { texts: { config } }: Page): string {
  return config.now(key, String(value ?? config.unset))
}

/** The setting, and what is gone for good by it. */
export function retentionView({ setting, ended, dryRun }: RetentionChange & { dryRun: boolean }, page: Page): string {
  const { texts, numbers } = page
  if (ended === null) return settingView(setting, page)
  const { retention } = texts.keep
  const what = numbers.list([
    numbers.count(ended.messages, ...retention.messages),
    numbers.count(ended.notes, ...retention.notes),
  ])
  const say = dryRun ? retention.wouldEnd : retention.ended
  return [
    settingView(setting, page),
    say(numbers.day(ended.before), what),
    ...(ended.copiesLeft.length > 0 ? [retention.copiesLeft, ...ended.copiesLeft.map(file => `  ${file}`)] : []),
  ].join('\n')
}
