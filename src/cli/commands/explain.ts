import { allTopics, explainTopic } from '../../app/explain/explain.ts'
import type { Topic } from '../../app/explain/topic.ts'
import type { Session } from '../session.ts'
import { explainRuleView } from '../views/linting/explain-rule.ts'
import { topicsView, topicView } from '../views/topic.ts'

/** @param available the commands that this program has: others are not named */
export async function explain(session: Session, id: string | undefined, available: ReadonlySet<string>) {
  if (id === undefined) return session.showRows((await session.read(allTopics)).map(usable), topicsView)
  const topic = usable(await session.read(desk => explainTopic(desk, id)))
  return session.show(topic, (shown, page) => ('rule' in shown ? explainRuleView(shown, page) : topicView(shown, page)))

  function usable<One extends Topic>(topic: One): One {
    return { ...topic, commands: topic.commands.filter(command => available.has(command.split(' ')[0] ?? '')) }
  }
}
