import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { relationKinds } from '../../src/model/person.ts'

const common = {
  id: z.string().regex(/^([a-z]{1,2}-)?(sv|en)-[rmcag]-\d{3}$/),
  language: z.enum(['sv', 'en']),
  text: z.string().trim().min(1),
  to: z.string().min(1).optional(),
  relation: z.enum(relationKinds).optional(),
}
const messageShape = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.enum(['request', 'inmail', 'message', 'reply']),
    label: z.enum(['personal', 'borderline', 'impersonal']),
  }),
  z.strictObject({ ...common, kind: z.literal('group-post'), label: z.enum(['helpful', 'borderline', 'salesy']) }),
])
const kindOfFile: Record<string, string> = {
  requests: 'request',
  inmail: 'inmail',
  messages: 'message',
  replies: 'reply',
  'group-posts': 'group-post',
}

/** The messages of one part, each checked against the shape and against the name of its file. */
function messagesOf(part: 'develop' | 'measure' | 'fitted' | 'blind') {
  const folder = new URL(`./${part}/`, import.meta.url)
  return readdirSync(folder).flatMap(file => {
    const [name = '', language] = file.split('.')
    const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n')
    return lines.map(line => {
      const message = messageShape.parse(JSON.parse(line))
      expect([message.kind, message.language], message.id).toEqual([kindOfFile[name.replace(/-[a-z]$/, '')], language])
      return message
    })
  })
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

/** Shared words over all words of both texts, 0 to 1. */
function overlap(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter(word => other.has(word)).length
  return shared / Math.max(1, one.size + other.size - shared)
}

describe('the corpus', () => {
  const develop = messagesOf('develop')
  const measure = messagesOf('measure')
  const all = [...develop, ...measure]
  const share = (wanted: (message: (typeof all)[number]) => boolean) => all.filter(wanted).length / all.length

  it('has parts that were written without sight of the rules, a quarter of them measured alone', () => {
    const [fitted, blind] = [messagesOf('fitted'), messagesOf('blind')]
    const every = [...all, ...fitted, ...blind]
    expect(blind.length).toBeGreaterThanOrEqual(60)
    expect(blind.length / (fitted.length + blind.length)).toBeGreaterThan(0.22)
    expect(new Set(every.map(({ text }) => text.toLowerCase())).size).toBe(every.length)
  })

  it('is large, half Swedish, and a quarter of it measures', () => {
    expect(all.length).toBeGreaterThanOrEqual(400)
    expect(share(message => message.language === 'sv')).toBeCloseTo(0.5, 1)
    expect(measure.length / all.length).toBeGreaterThan(0.22)
    expect(measure.length / all.length).toBeLessThan(0.28)
  })

  it('holds enough of each label', () => {
    expect(share(({ label }) => label === 'personal' || label === 'helpful')).toBeGreaterThan(0.35)
    expect(share(({ label }) => label === 'borderline')).toBeGreaterThan(0.2)
    expect(share(({ label }) => label === 'impersonal' || label === 'salesy')).toBeGreaterThan(0.3)
  })

  it('has one id a message and each text once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(new Set(all.map(({ text }) => text.toLowerCase())).size).toBe(all.length)
  })

  it('keeps requests within the longest note that the platform takes', () => {
    expect(all.filter(({ kind, text }) => kind === 'request' && text.length > 300)).toEqual([])
  })

  it('has no two longer texts that nearly agree', () => {
    const worded = all.map(({ id, text }) => ({ id, words: wordsOf(text) })).filter(({ words }) => words.size > 6)
    const near = worded.flatMap((one, at) =>
      worded.slice(at + 1).flatMap(other => (overlap(one.words, other.words) > 0.55 ? [[one.id, other.id]] : [])),
    )
    expect(near).toEqual([])
  })
})
