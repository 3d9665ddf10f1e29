import type { SettingRecord } from '../../app/config/config.ts'
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
