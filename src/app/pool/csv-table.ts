import { closeSync, openSync, writeFileSync } from 'node:fs'
import Papa from 'papaparse'
import { type Cell, type Column, rowsTogether, type Table } from './table.ts'

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
const style = { escapeFormulae: true, newline: '\n' }

export function csvTable(path: string, columns: readonly Column[]): Table {
  const file = openSync(path, 'wx', 0o600)
  let rows: (readonly Cell[])[] = [columns.map(({ name }) => name)]
  const write = () => {
    if (rows.length > 0) writeFileSync(file, `${Papa.unparse(rows as Cell[][], style)}\n`)
    rows = []
  }
  return {
    add(row) {
      if (rows.push(row) >= rowsTogether) write()
    },
    end() {
      write()
      closeSync(file)
    },
  }
}
