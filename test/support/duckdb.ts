import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const duckdb = await import('@duckdb/node-api').catch((error: Error) => {
  process.stdout.write(`DuckDB is not installed, so pooled counts are not compared: ${error.message}\n`)
  return null
})

export const duckdbMissing = duckdb === null

/** What the query that an export brings says of everybody in `asked`, over all folders below `pool`. */
export async function pooledDegrees(pool: string, folder: string, format: 'csv' | 'parquet', asked: string) {
  if (!duckdb) throw new Error('DuckDB is not installed')
  const instance = await duckdb.DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  try {
    const files = (name: string) => {
      const path = join(pool, '*', `${name}.${format}`).replaceAll("'", "''")
      return format === 'csv' ? `read_csv('${path}', all_varchar = true)` : `read_parquet('${path}')`
    }
    await connection.run(`CREATE VIEW told AS SELECT a, b FROM ${files('ties')}`)
    await connection.run(`CREATE VIEW people AS SELECT * FROM ${files('people')}`)
    await connection.run(`CREATE VIEW asked AS ${asked}`)
    const reader = await connection.runAndReadAll(readFileSync(join(folder, 'degrees.sql'), 'utf8'))
    return reader.getRows().map(([person, ...degrees]) => ({ person: String(person), degrees: degrees.map(Number) }))
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
