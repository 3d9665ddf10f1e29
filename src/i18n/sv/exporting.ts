import type { exporting as english } from '../en/exporting.ts'

export const exporting: typeof english = {
  description: 'allt som är sparat, eller allt som är sparat om en person; kontakter till andra program',
  options: {
    format: 'json: allt, som det är lagrat; csv, vcard: kontakter; ics: när det är dags att höra av sig',
    output: 'filen som skrivs, för dina ögon (annars till stdout)',
  },
  replace: file => `${file} finns redan. Ersätta den?`,
  written: file => `Skrev ${file}. Bara du kan läsa den.`,
  title: name => `Hör av dig till ${name}`,
}
