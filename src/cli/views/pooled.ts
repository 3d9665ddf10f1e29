import type { Pooled } from '../../app/pool/export-ties.ts'
import type { Page } from '../page.ts'

export function pooledView({ folder, files, people, ties, ownAddressKnown }: Pooled, page: Page): string {
  const { texts, numbers, paint } = page
  const { written, careful, addressUnknown } = texts.pool
  const lines = [
    written(numbers.count(people, ...texts.pool.people), numbers.count(ties, ...texts.pool.ties), folder),
    ...files.map(file => `  ${file}`),
    careful,
  ]
  return [...lines, ...(ownAddressKnown ? [] : [paint.yellow(addressUnknown)])].join('\n')
}
