import { closeSync, openSync, writeFileSync } from 'node:fs'
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { type Cell, type Column, rowsTogether, type Table } from './table.ts'

export function parquetTable(path: string, columns: readonly Column[]): Table {
  const file = openSync(path, 'wx', 0o600)
  const bytes = new ByteWriter()
  const flush = () => {
    writeFileSync(file, new Uint8Array(bytes.buffer, 0, bytes.index))
    bytes.index = 0
  }
  Object.assign(bytes, { flush })
  const empty = columns.map(({ name, type }) => ({ name, type, data: [] as Cell[] }))
  const writer = new ParquetWriter({ writer: bytes, schema: schemaFromColumnData({ columnData: empty }) })
  let columnData = empty
  const write = () => {
    writer.write({ columnData, rowGroupSize: rowsTogether })
    columnData = columns.map(({ name, type }) => ({ name, type, data: [] }))
  }
  return {
    add(row) {
      for (const [at, cell] of row.entries()) columnData[at]?.data.push(cell)
      if ((columnData[0]?.data.length ?? 0) >= rowsTogether) write()
    },
    end() {
      if (columnData[0]?.data.length) write()
      writer.finish()
      flush()
      closeSync(file)
    },
  }
}
