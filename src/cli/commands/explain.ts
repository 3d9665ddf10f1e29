import { allTopics, explainTopic } from '../../app/explain/explain.ts'
import type { Topic } from '../../app/explain/topic.ts'
import type { Session } from '../session.ts'
import { topicsView, topicView } from '../views/topic.ts'

/** @param available the commands that this program has: others are not named */
export async function explain(session: Session, id: string | undefined, available: ReadonlySet<string>) {
  if (id === undefined) return session.showRows(allTopics(session).map(usable), topicsView)
  return session.show(usable(explainTopic(session, id)), topicView)

  function usable(topic: Topic): Topic {
    return { ...topic, commands: topic.commands.filter(command => available.has(command.split(' ')[0] ?? '')) }
  }
}
