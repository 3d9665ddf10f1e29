import wrapAnsi from 'wrap-ansi'
import type { Topic } from '../../app/explain/topic.ts'
import type { Page } from '../page.ts'
import { table } from './table.ts'

/** One topic: what it says, what the program does with it, and where. */
export function topicView({ id, title, text, use, commands }: Topic, { texts, paint, width }: Page): string {
  const wrapped = (words: string) => wrapAnsi(words, Math.min(width, 80))
  return [
    paint.bold(`${id}  ${title}`),
    '',
    wrapped(text),
    '',
    paint.underline(texts.explain.use),
    wrapped(use),
    ...(commands.length === 0 ? [] : ['', ...commands.map(command => `  ${paint.cyan(`handslag ${command}`)}`)]),
  ].join('\n')
}

export function topicsView(topics: readonly Topic[], page: Page): string {
  const { id, title } = page.texts.explain.columns
  return table(
    [id, title],
    topics.map(topic => [topic.id, topic.title]),
    page,
  )
}
