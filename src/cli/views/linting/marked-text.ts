import type { LintReport, ReportedProblem } from '../../../model/lint-report.ts'

/** A piece of the text with what lies under it. Pieces stay right when their characters are made harmless. */
export interface Piece {
  text: string
  /** Numbers, from 1, of the problems that lie here. */
  problems: number[]
  evidence: boolean
}

export interface MarkedText {
  report: LintReport
  pieces: Piece[]
  /** Problems by their numbers; those of the whole text mark no place. */
  problems: ReportedProblem[]
}

/** Cuts a text where problems and evidence begin and end. */
export function markedText(text: string, report: LintReport): MarkedText {
  const { problems, evidence } = report
  const marking = problems.map(problem => ({ ...problem, whole: isWhole(text, problem) }))
  const edges = new Set([0, text.length, ...[...problems, ...evidence].flatMap(({ start, end }) => [start, end])])
  const cuts = [...edges].sort((a, b) => a - b)
  const pieces = cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const covers = (place: { start: number; end: number }) => place.start <= start && place.end >= end
    return {
      text: text.slice(start, end),
      problems: marking.flatMap((problem, number) => (!problem.whole && covers(problem) ? [number + 1] : [])),
      evidence: evidence.some(covers),
    }
  })
  return { report, pieces, problems }
}

function isWhole(text: string, { start, end }: { start: number; end: number }): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === ''
}
