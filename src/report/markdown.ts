import type { Report } from '../app/reporting/report.ts'
import type { Block, Section, TableBlock, Words } from './document.ts'
import { sectionsOf, titleOf } from './sections/all.ts'

/** The report as Markdown; charts are their tables. */
export function markdownOf(report: Report, words: Words): string {
  const sections = sectionsOf(report, words).map(section => sectionText(section, words))
  const asOf = words.texts.report.asOf(words.numbers.day(report.today))
  return [`# ${plain(titleOf(report, words))}`, asOf, ...sections].join('\n\n')
}

function sectionText({ title, basis, blocks }: Section, { texts: { report } }: Words): string {
  const parts = blocks.map(blockText).filter(text => text !== '')
  return [`## ${title}`, ...parts, `*${report.basis}: ${basis}*`].join('\n\n')
}

function blockText(block: Block): string {
  if (block.kind === 'map') return ''
  if (block.kind === 'chart') return tableText(block.table)
  if (block.kind === 'table') return tableText(block)
  if (block.kind === 'figures')
    return block.items.map(({ value, label }) => `- **${value}** ${plain(label)}`).join('\n')
  return plain(block.text)
}

function tableText({ head, rows, right = [] }: TableBlock): string {
  if (rows.length === 0) return ''
  const rule = head.map((_, column) => (right.includes(column) ? '---:' : '---'))
  return [head, rule, ...rows.map(cells => cells.map(plain))].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

/** Text that Markdown takes as text: no markup, no entity, no address that becomes a link by itself. */
function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>|#~&@$]|(?<=:)\/(?=\/)|(?<=\bwww)\./gi, '\\$&')
}
