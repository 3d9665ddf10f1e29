import type { pool as english } from '../en/pool.ts'

export const pool: typeof english = {
  options: {
    export: 'skriv människor och band till den här mappen, för att räknas ihop med andras',
    format: 'csv eller parquet, med --export',
  },
  people: ['person', 'personer'],
  ties: ['band', 'band'],
  written: (people, ties, folder) => `${people} och ${ties} finns i ${folder}:`,
  careful: 'Här finns andras namn: lämna bara filerna vidare till den som de själva skulle ge dem till.',
  addressUnknown:
    'Din egen profiladress är okänd, så andra arkiv kan inte se att det här är ditt: handslag config set me URL.',
}
