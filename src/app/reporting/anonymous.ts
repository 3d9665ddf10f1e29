import { allNames } from '../../store/report-facts.ts'
import type { Desk } from '../desk.ts'
import type { Report } from './report.ts'

/** The same desk, with sentences that hold no note of the user's. */
export function withoutNotes(desk: Desk): Desk {
  const { texts } = desk
  const { quietTie } = texts.plan
  return { ...desk, texts: { ...texts, plan: { ...texts.plan, quietTie: (name, day) => quietTie(name, day, '') } } }
}

/**
 * The report with a number for each person. What people wrote, their addresses and where each works are left out;
 * companies stay as the names of communities.
 */
export function anonymous({ store, texts }: Pick<Desk, 'store' | 'texts'>, report: Report): Report {
  const numbers = new Map(allNames(store).map(({ name, person }) => [name, texts.report.person(person)]))
  const { network, invitations, requests } = report
  const named = {
    ...report,
    network: {
      ...network,
      people: network.people.map(one => ({ ...one, name: numbers.get(one.name) ?? one.id, company: null })),
    },
    requests: {
      ...requests,
      requests: requests.requests.map(row => ({
        ...row,
        message: emptied(row.message),
        person: { ...row.person, url: null },
      })),
    },
    invitations: { ...invitations, invitations: invitations.invitations.map(withoutWords) },
  }
  return { ...replacedIn(named, replacer(numbers)), name: null }
}

/** That there was a note is no secret. */
function emptied(message: string | null): string | null {
  return message === null ? null : ''
}

function withoutWords(row: Report['invitations']['invitations'][number]): typeof row {
  return {
    ...row,
    message: null,
    because: null,
    question: null,
    person: { ...row.person, url: null, position: null, company: null },
  }
}

type Replace = (text: string) => string

/** Words that begin a name are looked up, and the longest name that goes on from there is replaced. */
function replacer(numbers: ReadonlyMap<string, string>): Replace {
  const byStart = new Map<string, string[]>()
  for (const name of numbers.keys()) {
    const start = firstWord(name)
    byStart.set(start, [...(byStart.get(start) ?? []), name])
  }
  for (const names of byStart.values()) names.sort((a, b) => b.length - a.length)
  return text => {
    let replaced = ''
    for (let rest = text; rest !== ''; ) {
      const word = firstWord(rest)
      const name = byStart.get(word)?.find(one => rest.startsWith(one) && ends(rest, one.length))
      const taken = name ?? rest.slice(0, Math.max(1, word.length))
      replaced += name === undefined ? taken : numbers.get(name)
      rest = rest.slice(taken.length)
    }
    return replaced
  }
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}\p{M}]*/u.exec(text)?.[0] ?? ''
}

function ends(text: string, at: number): boolean {
  return !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(at))
}

/** The same shape with every sentence in it passed through `replace`; keys and codes hold no names. */
function replacedIn<Shape>(shape: Shape, replace: Replace): Shape {
  if (typeof shape === 'string') return replace(shape) as Shape
  if (Array.isArray(shape)) return shape.map(one => replacedIn(one, replace)) as Shape
  if (shape === null || typeof shape !== 'object') return shape
  return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, replacedIn(value, replace)])) as Shape
}
