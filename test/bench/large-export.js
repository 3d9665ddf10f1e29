import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { seeded } from '../support/seeded.js'

const words = {
  en: 'hi there thanks for connecting I would like to hear about your work with the new standard do you have time',
  sv: 'hej och tack för kontakten jag såg att du arbetar med inköp och undrar om ni har tid att prata på mässan',
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const me = { name: 'Karin Lindmark', url: 'https://www.linkedin.com/in/karin-lindmark-example' }

/**
 * Writes a fictional export, the same for the same sizes.
 *
 * @param {string} folder
 * @param {{ connections: number, messages: number, invitations: number }} sizes
 */
export async function writeLargeExport(folder, { connections, messages, invitations }) {
  mkdirSync(folder, { recursive: true })
  const random = seeded(20260310)
  const people = connections + invitations
  await write(join(folder, 'Profile.csv'), profileLines())
  await write(join(folder, 'Connections.csv'), connectionLines(connections))
  await write(join(folder, 'Invitations.csv'), invitationLines(connections, invitations))
  await write(join(folder, 'messages.csv'), messageLines(messages, people, random))
}

async function write(path, lines) {
  const file = createWriteStream(path)
  for (const line of lines) if (!file.write(line)) await new Promise(resolve => file.once('drain', resolve))
  file.end()
  await finished(file)
}

function person(index) {
  const number = String(index).padStart(5, '0')
  return {
    name: `Förnamn${index % 997} Efternamn${number}`,
    url: `https://www.linkedin.com/in/person-${number}-example`,
  }
}

function* profileLines() {
  yield 'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,'
  yield 'Twitter Handles,Websites,Instant Messengers\nKarin,Lindmark,,,,Quality manager,,,,Lund,,,\n'
}

function* connectionLines(count) {
  yield 'Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\n'
  yield 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
  for (let index = 0; index < count; index++) {
    const { name, url } = person(index)
    const on = `${String(1 + (index % 28)).padStart(2, '0')} ${months[index % 12]} ${2025 - Math.floor(index / 2000)}`
    yield `${name.replace(' ', ',')},${url},,"Company ${index % 3000}, Inc",Position ${index % 500},${on}\n`
  }
}

/** Half of those invited are contacts. */
function* invitationLines(connections, count) {
  yield 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n'
  for (let index = 0; index < count; index++) {
    const { name, url } = person(connections - Math.floor(count / 2) + index)
    const note = index % 3 === 0 ? 'Hello from the fair in Lund' : ''
    const at = `${1 + (index % 12)}/${1 + (index % 28)}/25, 2:37 PM`
    yield `${name},${me.name},"${at}",${note},INCOMING,${url},${me.url}\n`
  }
}

function* messageLines(count, people, random) {
  yield 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,'
  yield 'FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n'
  for (let written = 0, conversation = 0; written < count; conversation++) {
    const other = person(Math.floor(random() * people))
    const key = `2-${Buffer.from(String(random()).padEnd(33, '7')).toString('base64')}`
    const length = Math.min(count - written, 1 + Math.floor(random() * 15))
    for (let index = 0; index < length; index++, written++) {
      const [from, to] = random() < 0.45 ? [me, other] : [other, me]
      const at = new Date((1_735_689_600 - conversation * 9_000 - index * 400) * 1000).toISOString()
      const date = `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`
      const parts = `${key},,${from.name},${from.url},${to.name},${to.url},${date},`
      yield `${parts},"${messageText(random)}",INBOX,,No,No\n`
    }
  }
}

function messageText(random) {
  const language = random() < 0.5 ? words.en : words.sv
  const text = language.slice(Math.floor(random() * 30)).slice(0, 20 + Math.floor(random() * 85))
  return random() < 0.1 ? `${text}?\n\nsecond ""part""` : text
}
