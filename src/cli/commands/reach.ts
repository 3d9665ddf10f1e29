import type { PoolFormat } from '../../app/pool/formats.ts'
import type { Breakdown } from '../../app/reach/choices.ts'
import { type ReachWish, reach as reachOf } from '../../app/reach/reach.ts'
import { wholeNumber } from '../../app/whole-number.ts'
import type { Session } from '../session.ts'
import { reachView } from '../views/reach.ts'

interface Options {
  to?: string
  candidates?: string | true
  whatIf?: string
  by?: Breakdown
  growth?: boolean
  latest?: string | true
  export?: string
  format?: PoolFormat
}

const usually = 10

export async function reach(session: Session, options: Options) {
  const { to, candidates, whatIf, by, growth, latest, export: folder, format } = options
  if (folder !== undefined) return (await import('./reach-export.ts')).exportReach(session, folder, format)
  const wish: ReachWish = {
    ...(to === undefined ? {} : { to }),
    ...(candidates === undefined ? {} : { candidates: howMany('--candidates', candidates) }),
    ...(by === undefined ? {} : { by }),
    ...(growth ? { growth } : {}),
    ...(latest === undefined ? {} : { latest: howMany('--latest', latest) }),
    ...(whatIf === undefined ? {} : { whatIf: whatIf.split(',').map(reference => reference.trim()) }),
  }
  return session.show(await session.read(desk => reachOf(desk, wish)), reachView)
}

function howMany(option: string, typed: string | true): number {
  return typed === true ? usually : wholeNumber(option, typed, 1)
}
