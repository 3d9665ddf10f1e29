import { reach as reachOf } from '../../app/reach/reach.ts'
import { wholeNumber } from '../../app/whole-number.ts'
import type { Session } from '../session.ts'
import { reachView } from '../views/reach.ts'

interface Options {
  to?: string
  candidates?: string | true
  whatIf?: string
}

const candidatesUsually = 10

export async function reach(session: Session, { to, candidates, whatIf }: Options) {
  const wish = {
    ...(to === undefined ? {} : { to }),
    ...(candidates === undefined ? {} : { candidates: howMany(candidates) }),
    ...(whatIf === undefined ? {} : { whatIf: whatIf.split(',').map(reference => reference.trim()) }),
  }
  return session.show(await session.read(desk => reachOf(desk, wish)), reachView)
}

function howMany(typed: string | true): number {
  return typed === true ? candidatesUsually : wholeNumber('--candidates', typed, 1)
}
