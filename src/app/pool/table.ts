/** A cell of a table. */
export type Cell = string | boolean | null

export interface Column {
  name: string
  type: 'STRING' | 'BOOLEAN'
}

/** A table being written to a file, some rows at a time. */
export interface Table {
  add: (row: readonly Cell[]) => void
  /** Writes what is left. */
  end: () => void
}

/** Rows that are written together. */
export const rowsTogether = 50_000
