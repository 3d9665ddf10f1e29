import { isNear } from '../../language/distance.ts'
import { fold } from '../../language/fold.ts'
import { UserError } from '../../model/errors.ts'
import type { Desk } from '../desk.ts'
import { explainRule, type RuleExplanation } from '../linting/rule-list.ts'
import { principleTopics } from './principles.ts'
import { ruleTopics } from './rules.ts'
import type { Topic } from './topic.ts'

/** A rule with its severity, its cost and a message on either side of it. */
export type ExplainedRule = Topic & RuleExplanation

const sources: ((desk: Desk) => Topic[])[] = [principleTopics, ruleTopics]

/** Everything that can be explained. */
export function allTopics(desk: Desk): Topic[] {
  return sources.flatMap(topicsOf => topicsOf(desk))
}

/**
 * The topic of that id, in any case; of a rule all that is known of it.
 *
 * @throws UserError `unknown-topic`, with ids that come near
 */
export function explainTopic(desk: Desk, id: string): Topic | ExplainedRule {
  const topics = allTopics(desk)
  const wanted = fold(id)
  const topic = topics.find(one => fold(one.id) === wanted)
  if (topic) return topic.kind === 'rule' ? { ...topic, ...explainRule(desk, topic.id) } : topic
  const near = topics.map(one => one.id).filter(one => isNear(wanted, fold(one)))
  throw new UserError('unknown-topic', { id, near: near.slice(0, 3) })
}
