import { instant } from '../dates.ts'
import { cell, fileKind } from '../kind.ts'

const unfilledName = '%FIRSTNAME%'

/** Conversations. Drafts, spam and advertising mail are left out; addresses stay raw, for they are resolved once each. */
export const messages = fileKind({
  kind: 'messages',
  names: ['messages'],
  columns: {
    conversation: ['CONVERSATION ID'],
    from: ['FROM'],
    fromUrl: ['SENDER PROFILE URL'],
    to: ['TO'],
    toUrls: ['RECIPIENT PROFILE URLS'],
    date: ['DATE'],
    content: ['CONTENT'],
    folder: ['FOLDER'],
    messageDraft: ['IS MESSAGE DRAFT'],
    conversationDraft: ['IS CONVERSATION DRAFT'],
  },
  required: ['conversation', 'from', 'fromUrl', 'date', 'content'],
  read: (cells, at) => {
    if (saysYes(cells[at.messageDraft]) || saysYes(cells[at.conversationDraft])) return 'draft'
    if (cell(cells, at.folder) === 'SPAM') return 'spam'
    const sentAt = instant(cell(cells, at.date))
    if (sentAt === null) return 'date'
    const text = cell(cells, at.content)
    const fromUrl = cell(cells, at.fromUrl)
    if (fromUrl === '' && text.includes(unfilledName)) return 'sponsored'
    return {
      conversation: cell(cells, at.conversation),
      from: cell(cells, at.from),
      fromUrl,
      to: cell(cells, at.to),
      toUrls: cell(cells, at.toUrls),
      sentAt,
      text,
    }
  },
})

function saysYes(text: string | undefined): boolean {
  return text !== undefined && text.length === 3 && text.toLowerCase() === 'yes'
}
