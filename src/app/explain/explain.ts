import { isNear } from '../../language/distance.ts'
import { fold } from '../../language/fold.ts'
import { UserError } from '../../model/errors.ts'
import type { Desk } from '../desk.ts'
import { principleTopics } from './principles.ts'
import type { Topic } from './topic.ts'

const sources: ((desk: Pick<Desk, 'texts'>) => Topic[])[] = [principleTopics]

/** Everything that can be explained. */
export function allTopics(desk: Pick<Desk, 'texts'>): Topic[] {
  return sources.flatMap(topicsOf => topicsOf(desk))
}

/** The topic of that id, in any case. @throws UserError `unknown-topic`, with ids that come near */
export function explainTopic(desk: Pick<Desk, 'texts'>, id: string): Topic {
  const topics = allTopics(desk)
  const wanted = fold(id)
  const topic = topics.find(one => fold(one.id) === wanted)
  if (topic) return topic
  const near = topics.map(one => one.id).filter(one => isNear(wanted, fold(one)))
  throw new UserError('unknown-topic', { id, near: near.slice(0, 3) })
}
