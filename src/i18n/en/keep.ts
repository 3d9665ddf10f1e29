/** What is said when the store is copied, put back and looked after. */
export const keep = {
  contacts: ['contact', 'contacts'] as [string, string],
  backedUp: (file: string, contacts: string, kibibytes: string) =>
    `Copied the store with ${contacts} to ${file} (${kibibytes} KiB) and read it back.`,
  restored: (file: string, contacts: string) => `The store now holds what ${file} held: ${contacts}.`,
  former: (file: string) => `What it held before lies in ${file}; handslag restore brings that back too.`,
}
