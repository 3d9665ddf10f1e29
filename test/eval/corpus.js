import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** The labelled messages of one part of test/corpus; none where there is no such part. */
export function readCorpus(part) {
  const folder = new URL(`../corpus/${part}/`, import.meta.url)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(file => file.endsWith('.jsonl'))
    .sort()
    .flatMap(file => readFileSync(new URL(file, folder), 'utf8').split('\n'))
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line))
}
