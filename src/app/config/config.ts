import type { Texts } from '../../i18n/texts.ts'
import { isNear } from '../../language/distance.ts'
import { fold } from '../../language/fold.ts'
import { UserError } from '../../model/errors.ts'
import type { FactName } from '../../model/facts.ts'
import type { RuleName } from '../../model/message.ts'
import { dropSetting, saveSetting, setting } from '../../store/settings.ts'
import type { Desk } from '../desk.ts'
import { isPlainKey, type SettingKey, type SettingValue, settingKeys } from './keys.ts'

export interface SettingRecord {
  key: string
  /** What holds now; null for nothing. */
  value: SettingValue | null
  usual: SettingValue | null
  /** True where the user has set it. */
  set: boolean
  text: string
}

/** `changed` is false where it was so already. */
export interface SettingChange {
  setting: SettingRecord
  changed: boolean
}

/** Every setting with its value. */
export function listSettings(desk: Desk): SettingRecord[] {
  return [...settingKeys].map(([key, known]) => record(desk, key, known))
}

/** @throws UserError `unknown-setting` */
export function getSetting(desk: Desk, key: string): SettingRecord {
  return record(desk, key, keyNamed(key))
}

/** @throws UserError `unknown-setting`, or what the key says of a value that it cannot have */
export function setSetting(desk: Desk, key: string, text: string): SettingChange {
  const known = keyNamed(key)
  const value = String(known.read(text))
  const changed = setting(desk.store, key) !== value
  saveSetting(desk.store, key, value)
  return { setting: record(desk, key, known), changed }
}

/** Goes back to what is usual. @throws UserError `unknown-setting` */
export function unsetSetting(desk: Desk, key: string): SettingChange {
  const known = keyNamed(key)
  const changed = dropSetting(desk.store, key)
  return { setting: record(desk, key, known), changed }
}

function keyNamed(key: string): SettingKey {
  const known = settingKeys.get(key)
  if (known) return known
  const names = [...settingKeys.keys()]
  throw new UserError('unknown-setting', {
    key,
    known: names.filter(isPlainKey),
    near: names.filter(name => isNear(fold(key), fold(name))),
  })
}

function record({ store, texts }: Desk, key: string, known: SettingKey): SettingRecord {
  const own = setting(store, key)
  const value = own === null ? known.usual : known.read(own)
  return { key, value, usual: known.usual, set: own !== null, text: meaningOf(key, texts) }
}

function meaningOf(key: string, { config, facts, rules }: Texts): string {
  if (isPlainKey(key)) return config.keys[key]
  const [area, name] = key.split('.')
  return area === 'fact' ? facts.of[name as FactName].title : rules[name as RuleName].title
}
