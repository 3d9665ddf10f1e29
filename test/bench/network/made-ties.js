import { closeSync, openSync, writeSync } from 'node:fs'
import { seeded } from '../../support/seeded.js'

const flushAt = 1 << 20

/**
 * Writes a file of ties between people picked at random, the same for the same sizes: half of a person's ties are to
 * a thousand people near by, as among acquaintances, and half to anybody.
 */
export function writeTies(path, people, ties) {
  const random = seeded(20260310)
  const file = openSync(path, 'w')
  try {
    let text = ''
    for (let tie = 0; tie < ties; tie++) {
      const one = Math.floor(random() * people)
      const near = (one + 1 + Math.floor(random() * 1000)) % people
      text += `${one} ${tie % 2 === 0 ? near : Math.floor(random() * people)}\n`
      if (text.length < flushAt) continue
      writeSync(file, text)
      text = ''
    }
    writeSync(file, text)
  } finally {
    closeSync(file)
  }
}
