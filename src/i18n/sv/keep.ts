import type { keep as english } from '../en/keep.ts'

export const keep: typeof english = {
  contacts: ['kontakt', 'kontakter'],
  backedUp: (file, contacts, kibibytes) =>
    `Registret med ${contacts} är kopierat till ${file} (${kibibytes} KiB) och kopian är läst igen.`,
  restored: (file, contacts) => `Registret innehåller nu det som fanns i ${file}: ${contacts}.`,
  former: file => `Det som fanns före ligger i ${file}; handslag restore tar tillbaka även det.`,
}
