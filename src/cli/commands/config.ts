import { getSetting, listSettings, type SettingChange, setSetting, unsetSetting } from '../../app/config/config.ts'
import { exit } from '../exit-codes.ts'
import type { Session } from '../session.ts'
import { showOutcome } from '../show-changes.ts'
import { retentionView, settingsView, settingView } from '../views/config.ts'
import { limitRetention } from './retention.ts'

export async function configList(session: Session) {
  const code = await session.showRows(await session.read(listSettings), settingsView)
  session.notice(session.texts.config.many)
  return code
}

export async function configGet(session: Session, key: string) {
  return session.show(await session.read(desk => getSetting(desk, key)), settingView)
}

export async function configSet(session: Session, key: string, words: string[]) {
  const value = words.join(' ')
  const set = () => session.act(`config set ${key} ${value}`, desk => setSetting(desk, key, value))
  if (key !== 'retention') return showSetting(session, await set())
  const limited = await limitRetention(session, value, set)
  return limited === null
    ? exit.done
    : session.show({ ...limited, dryRun: session.options.dryRun === true }, retentionView)
}

export async function configUnset(session: Session, key: string) {
  return showSetting(session, await session.act(`config unset ${key}`, desk => unsetSetting(desk, key)))
}

function showSetting(session: Session, change: SettingChange) {
  return showOutcome(session, change, ({ setting }, page) => settingView(setting, page))
}
