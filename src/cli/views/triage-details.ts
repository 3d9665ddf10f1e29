import wrapAnsi from 'wrap-ansi'
import type { TriageRow } from '../../app/triage/row.ts'
import type { Page } from '../page.ts'
import { hanging } from './hanging.ts'
import { cut } from './table.ts'

const indent = '     '

/** What stands below an invitation's name: who, the note, the reasons in words; with `explain`, what each weighs. */
export function triageDetails(row: TriageRow, explain: boolean, page: Page): string[] {
  return [
    ...paragraph(workLine(row), page),
    ...paragraph(noteLine(row, page), page),
    ...(explain ? weighed(row, page) : paragraph(reasonsLine(row, page), page)),
    ...paragraph(questionLine(row, page), page),
    ...paragraph(historyLine(row, page), page),
    ...(explain && row.person.url !== null ? [`${indent}${page.paint.dim(row.person.url)}`] : []),
  ]
}

/** The name, on a terminal as much of it as leaves room for the rest. */
export function nameOf({ person: { name } }: TriageRow, { terminal, width, unicode }: Page): string {
  return terminal ? cut(name || '?', Math.max(10, Math.floor(width / 2) - 4), unicode) : name || '?'
}

/** Position and company, as far as they are known. */
export function workLine({ person: { position, company } }: TriageRow): string {
  return [position, company].filter(part => part !== null && part !== '').join(', ')
}

/** The note in quotation marks, as one paragraph. */
export function noteLine({ message }: TriageRow, { texts, unicode }: Page): string {
  const text = message?.replace(/\s+/g, ' ').trim() ?? ''
  if (text === '') return ''
  return unicode ? texts.triage.quoted(text) : `"${text}"`
}

function reasonsLine({ reasons, alternative }: TriageRow, { texts }: Page): string {
  const words = reasons.map(({ text, principle }) => `${text} (${principle})`)
  return [...words, ...(alternative === null ? [] : [`${texts.triage.following} (P2)`])].join('; ')
}

function weighed({ reasons, sum, confidence }: TriageRow, page: Page): string[] {
  const { texts } = page
  const lines = reasons.flatMap(({ weight, text, principle }) =>
    hanging(`${indent}${signed(weight, page)}  `, `${text} (${principle})`, page),
  )
  const { explained } = texts.triage
  if (sum === null || confidence === null) return []
  return [...lines, ...hanging(indent, explained.sum(signed(sum, page).trim(), texts.triage.percent(confidence)), page)]
}

/** What to write back, where asking is the advice. */
export function questionLine({ recommendation, question }: TriageRow, { texts }: Page): string {
  return recommendation === 'ask' && question !== null ? texts.triage.writeBack(question.text) : ''
}

function signed(weight: number, { numbers, unicode }: Page): string {
  const sign = weight >= 0 ? '+' : unicode ? '−' : '-'
  return `${sign}${numbers.number(Math.abs(weight), 2)}`.padStart(5)
}

function historyLine({ asked, because, inferred, unconfirmed, state }: TriageRow, { texts, numbers }: Page): string {
  const { triage } = texts
  return [
    asked !== null && triage.asked(numbers.day(asked)),
    because !== null && triage.because(because),
    unconfirmed && triage.unconfirmed,
    inferred && state !== 'pending' && triage.inferred,
  ]
    .filter(part => part !== false)
    .join('; ')
}

/** One reason a line, what weighs most first, marked for or against. */
export function reasonLines({ reasons }: TriageRow, page: Page): string[] {
  const against = page.unicode ? '−' : '-'
  return reasons.flatMap(({ weight, text, principle }) =>
    paragraph(`${weight < 0 ? against : '+'} ${text} (${principle})`, page),
  )
}

/** Lines no wider than the page, all indented; none for an empty text. */
export function paragraph(text: string, { width }: Page): string[] {
  if (text === '') return []
  return wrapAnsi(text, Math.max(20, width - indent.length), { hard: true })
    .split('\n')
    .map(line => indent + line)
}
