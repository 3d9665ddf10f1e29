export const pool = {
  options: {
    export: 'write people and ties into this folder, to be counted with those of others',
    format: 'csv or parquet, with --export',
  },
  people: ['person', 'people'] as [string, string],
  ties: ['tie', 'ties'] as [string, string],
  written: (people: string, ties: string, folder: string) => `${people} and ${ties} are in ${folder}:`,
  careful: 'They hold the names of others: pass them on only to whom these would pass them on themselves.',
  addressUnknown:
    'Your own profile address is unknown, so other archives cannot tell that this one is yours: handslag config set me URL.',
}
