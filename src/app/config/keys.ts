import { readSpan } from '../../model/ago.ts'
import { UserError } from '../../model/errors.ts'
import { platformFacts } from '../../model/facts.ts'
import { ruleNames } from '../../model/message.ts'
import { factSetting } from '../facts.ts'
import { fullText } from '../full-text.ts'
import { oneOf } from '../one-of.ts'
import { planDefaults } from '../plan/limits.ts'
import { defaultTarget } from '../standing.ts'
import { wholeNumber } from '../whole-number.ts'
import { premiumKinds } from './premium.ts'

export type SettingValue = string | number

/** Something that the user can set. */
export interface SettingKey {
  /** What holds where nothing is set; null for nothing. */
  usual: SettingValue | null
  /** The value as typed, checked. @throws UserError where it cannot be one */
  read: (text: string) => SettingValue
}

const plainKeys = {
  target: { usual: defaultTarget, read: text => wholeNumber('target', text, 1) },
  language: { usual: null, read: text => oneOf('language', text, ['en', 'sv']) },
  me: { usual: null, read: text => fullText('me', text) },
  premium: { usual: 'none', read: text => oneOf('premium', text, premiumKinds) },
  retention: { usual: null, read: span },
  'plan.actions': { usual: planDefaults.actions, read: text => wholeNumber('plan.actions', text, 1) },
  'plan.minutes': { usual: planDefaults.minutes, read: text => wholeNumber('plan.minutes', text, 1) },
  'writer.url': { usual: null, read: webAddress },
  'writer.model': { usual: null, read: text => fullText('writer.model', text) },
} as const satisfies Record<string, SettingKey>

export type PlainKey = keyof typeof plainKeys

/** Every setting by its name: the plain ones, `fact.NAME` for each platform fact, `lint.RULE` for each rule. */
export const settingKeys: ReadonlyMap<string, SettingKey> = new Map<string, SettingKey>([
  ...Object.entries(plainKeys),
  ...Object.entries(platformFacts).map(([name, { value }]): [string, SettingKey] => [
    factSetting(name),
    { usual: value, read: text => positive(factSetting(name), text) },
  ]),
  ...ruleNames.map((rule): [string, SettingKey] => [
    `lint.${rule}`,
    { usual: null, read: text => oneOf('severity', text, ['error', 'warning', 'info', 'off']) },
  ]),
])

export function isPlainKey(name: string): name is PlainKey {
  return Object.hasOwn(plainKeys, name)
}

function positive(what: string, text: string): number {
  const value = Number(text.trim().replace(',', '.'))
  if (text.trim() === '' || !Number.isFinite(value) || value <= 0) {
    throw new UserError('not-a-number', { what, value: text, least: null })
  }
  return value
}

function span(text: string): string {
  const read = readSpan(text)
  if (read === null) throw new UserError('not-a-span', { value: text })
  return read
}

/** The address of a service, without a slash at its end. */
function webAddress(text: string): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new UserError('unknown-value', { what: 'address', value: text, known: ['http://…', 'https://…'] })
  }
  return url.href.replace(/\/+$/, '')
}
