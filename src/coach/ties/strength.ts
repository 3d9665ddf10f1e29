import weights from '../../../data/weights/ties.json' with { type: 'json' }
import { type Day, daysBetween } from '../../model/day.ts'
import type { RelationKind } from '../../model/person.ts'

/** What a tie between the user and one person rests on. */
export interface TieFacts {
  /** Messages that the user sent, and got. */
  mine: number
  theirs: number
  relations: readonly RelationKind[]
  /** Given and received together. */
  endorsements: number
  recommendations: number
  lastTouch: Day | null
}

/**
 * How strong a tie has been, 0 to 1, whenever that was: messages both ways, what the user says of it, endorsements and
 * recommendations, each on a scale of diminishing returns. The points stand in `data/weights/ties.json`.
 */
export function tieStrength({ mine, theirs, relations, endorsements, recommendations }: TieFacts): number {
  const { bothWays, anyWay, endorsement, recommendation, relation, scale } = weights
  const answered = Math.min(mine, theirs)
  const points =
    bothWays.points * Math.log2(1 + answered) +
    anyWay.points * Math.log2(1 + mine + theirs) +
    Math.max(0, ...relations.map(kind => relation.points[kind])) +
    Math.min(endorsement.most, endorsement.points * endorsements) +
    Math.min(recommendation.most, recommendation.points * recommendations)
  return 1 - Math.exp(-points / scale.points)
}

/** How much of a tie's strength is left after so long a silence, 0 to 1; all of it where no touch has a day. */
export function recency(lastTouch: Day | null, today: Day): number {
  if (lastTouch === null) return 1
  return 0.5 ** (Math.max(0, daysBetween(lastTouch, today)) / weights.halfLifeDays.days)
}
