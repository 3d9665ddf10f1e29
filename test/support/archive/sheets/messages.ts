import { createHash } from 'node:crypto'
import { withSeconds } from '../dates.ts'
import type { MessageFact } from '../facts.ts'
import type { Named } from '../people.ts'
import { columns, each, type Sheet } from '../sheet.ts'

const messages: Sheet = {
  file: 'messages.csv',
  header: ({ recipientUrls, attachments, messageDraft, conversationDraft }) =>
    columns(
      'CONVERSATION ID',
      'CONVERSATION TITLE',
      'FROM',
      'SENDER PROFILE URL',
      'TO',
      recipientUrls && 'RECIPIENT PROFILE URLS',
      'DATE',
      'SUBJECT',
      'CONTENT',
      'FOLDER',
      attachments && 'ATTACHMENTS',
      messageDraft && 'IS MESSAGE DRAFT',
      conversationDraft && 'IS CONVERSATION DRAFT',
    ),
  rows: ({ messages }, naming) =>
    messages &&
    each(messages, (fact: MessageFact) => {
      const sender = fact.from === undefined ? undefined : naming(fact.from)
      const recipients = fact.to.map(naming)
      return {
        'CONVERSATION ID': conversationKey(fact.conversation ?? allOf(sender, recipients)),
        'CONVERSATION TITLE': fact.title,
        FROM: sender?.name,
        'SENDER PROFILE URL': sender?.url,
        TO: recipients.map(({ name }) => name).join(', '),
        'RECIPIENT PROFILE URLS': recipients.map(({ url }) => url).join(','),
        DATE: `${withSeconds(fact.at)} UTC`,
        SUBJECT: fact.subject,
        CONTENT: fact.text,
        FOLDER: fact.folder ?? 'INBOX',
        ATTACHMENTS: fact.attachment,
        'IS MESSAGE DRAFT': fact.draft ? 'Yes' : 'No',
        'IS CONVERSATION DRAFT': 'No',
      }
    }),
}

/** The same people, whoever writes, have one conversation. */
function allOf(sender: Named | undefined, recipients: Named[]): string {
  return [sender?.name ?? '', ...recipients.map(({ name }) => name)].toSorted().join('|')
}

function conversationKey(about: string): string {
  return `2-${createHash('sha256').update(about).digest('base64').slice(0, 42)}==`
}

export const correspondence = [messages]
