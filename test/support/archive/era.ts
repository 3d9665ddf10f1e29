/** The years in which the shape of the export changed. */
export const eras = ['2020', '2021', '2023', '2024', '2025', '2026'] as const

export type Era = (typeof eras)[number]

/** What an era's export looks like. */
export interface Shape {
  /** `Notes:` and a paragraph before the header of Connections.csv. */
  preamble: boolean
  connectionUrls: boolean
  invitationUrls: boolean
  endorsementUrls: boolean
  recipientUrls: boolean
  attachments: boolean
  messageDraft: boolean
  conversationDraft: boolean
  quotedMessages: boolean
  notes: boolean
  /** Companies followed are called `Organization Name`, and the ads know the member's groups. */
  oldNames: boolean
}

/** The shape of an era's export. */
export function shapeOf(era: Era): Shape {
  const year = Number(era)
  return {
    preamble: year >= 2021,
    connectionUrls: year >= 2023,
    invitationUrls: year >= 2024,
    endorsementUrls: year >= 2023,
    recipientUrls: year >= 2023,
    attachments: year >= 2024,
    messageDraft: year >= 2024,
    conversationDraft: year >= 2025,
    quotedMessages: year >= 2026,
    notes: year >= 2026,
    oldNames: year <= 2020,
  }
}
