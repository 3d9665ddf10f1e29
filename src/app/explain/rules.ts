import type { Desk } from '../desk.ts'
import { ruleList } from '../linting/rule-list.ts'
import type { Topic } from './topic.ts'

/** The linter's rules, each with what it asks and how to mend a text. */
export function ruleTopics(desk: Desk): Topic[] {
  return ruleList(desk).map(({ rule, title }) => {
    const { why, mend } = desk.texts.rules[rule]
    return { id: rule, kind: 'rule', title, text: why, use: mend, commands: ['lint', 'rules'] }
  })
}
