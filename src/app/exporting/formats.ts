/** JSON holds everything; the others hold contacts, and the calendar when to be in touch with them. */
export const exportFormats = ['json', 'csv', 'vcard', 'ics'] as const
export type ExportFormat = (typeof exportFormats)[number]
