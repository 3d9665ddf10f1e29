import fc from 'fast-check'
import { expect, test } from 'vitest'
import { messageFingerprint, textHash } from '../../src/import/fingerprint.ts'

const parts = fc.tuple(fc.string(), fc.string(), fc.nat(2 ** 31 - 1), fc.nat(10_000))
const fingerprint = ([conversation, sender, at, length]: [string, string, number, number]) =>
  messageFingerprint(textHash(conversation), textHash(sender), at, length)

test('a fingerprint is a whole number that JavaScript and SQLite hold, and the same each time', () => {
  fc.assert(
    fc.property(parts, message => {
      const found = fingerprint(message)
      expect(Number.isSafeInteger(found) && found >= 0).toBe(true)
      expect(fingerprint([...message])).toBe(found)
    }),
  )
})

test('neighbours differ: the next second, one letter more, another sender', () => {
  fc.assert(
    fc.property(parts, ([conversation, sender, at, length]) => {
      const all = [
        fingerprint([conversation, sender, at, length]),
        fingerprint([conversation, sender, at + 1, length]),
        fingerprint([conversation, sender, at, length + 1]),
        fingerprint([conversation, `${sender}x`, at, length]),
        fingerprint([`${conversation}x`, sender, at, length]),
      ]
      expect(new Set(all).size).toBe(5)
    }),
  )
})
