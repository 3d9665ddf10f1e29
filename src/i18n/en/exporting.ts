/** Taking data out. */
export const exporting = {
  description: 'all that is kept, or all that is kept on one person; contacts for other programs',
  options: {
    format: 'json: everything, as it is stored; csv, vcard: contacts; ics: when to be in touch',
    output: 'the file to write, for you alone (else it goes to stdout)',
  },
  replace: (file: string) => `${file} is already there. Replace it?`,
  written: (file: string) => `Wrote ${file}. Only you can read it.`,
  title: (name: string) => `Be in touch with ${name}`,
}
