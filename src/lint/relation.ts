import type { Severity } from '../model/message.ts'
import type { RelationKind } from '../model/person.ts'

const near: ReadonlySet<RelationKind> = new Set(['close', 'colleague', 'met'])

/** P15: people who know you very well, work with you, or have just met you need no adapted request. */
export function isNear(relation: RelationKind | null): boolean {
  return relation !== null && near.has(relation)
}

/** A severity that falls silent towards those who are near. */
export function unlessNear(severity: Severity): (relation: RelationKind | null) => Severity | 'off' {
  return relation => (isNear(relation) ? 'off' : severity)
}
