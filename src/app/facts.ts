import { type FactName, platformFacts } from '../model/facts.ts'
import { setting } from '../store/settings.ts'
import type { Desk } from './desk.ts'

export interface FactRecord {
  name: FactName
  title: string
  /** What the program reckons with: the user's own value, else the shipped one. */
  value: number
  shipped: number
  low: number | null
  high: number | null
  unit: string
  source: string
  /** `YYYY-MM` */
  checked: string
  /** True where the user's own value stands. */
  overridden: boolean
}

/** The setting in which the user's own value of a fact lies. */
export function factSetting(name: string): string {
  return `fact.${name}`
}

/** A figure of the platform to reckon with: the user's own, else the one in `data/facts.json`. */
export function factValue({ store }: Pick<Desk, 'store'>, name: FactName): number {
  const own = setting(store, factSetting(name))
  return own === null ? platformFacts[name].value : Number(own)
}

/** Every figure of the platform with its source. */
export function listFacts(desk: Pick<Desk, 'store' | 'texts'>): FactRecord[] {
  return (Object.keys(platformFacts) as FactName[]).map(name => {
    const { value, low = null, high = null, unit, source, checked } = platformFacts[name]
    const words: { title: string; unit?: string; source?: string } = desk.texts.facts.of[name]
    return {
      name,
      title: words.title,
      value: factValue(desk, name),
      shipped: value,
      low,
      high,
      unit: words.unit ?? unit,
      source: words.source ?? source,
      checked,
      overridden: setting(desk.store, factSetting(name)) !== null,
    }
  })
}
