import { expect, test } from 'vitest'
import { unknownClaims } from '../../src/draft/claims.ts'
import type { Language } from '../../src/model/language.ts'

const told = [
  'Elin Sandmark',
  'Chloe Hartigan',
  'Mälarkvalitet',
  'at the fair in Leeds',
  'hear how you plan calibration',
  'your talk on guard bands',
  'på mässan i Göteborg',
  'höra hur ni planerar kalibreringen',
]

test.each<[Language, string]>([
  ['en', 'Hi Chloe, it was good to meet you at the fair in Leeds. I’d like to hear how you plan calibration. Elin'],
  ['en', 'Hi Chloe! I enjoyed your talk on guard bands and would love to hear how you plan calibration.'],
  ['en', 'Hi Chloe, we met in Leeds. Would you tell me more about the calibration when you have a moment?'],
  [
    'sv',
    'Hej Chloe! Det var roligt att träffas på mässan i Göteborg. Jag vill gärna höra hur ni planerar kalibreringen. Elin',
  ],
])('in %s, what the facts say is no claim: %s', (language, text) => {
  expect(unknownClaims(text, told, language)).toEqual([])
})

test.each<[Language, string, string[]]>([
  ['en', 'We met in Paris in 2019.', ['Paris', '2019']],
  ['en', 'We sailed a dinghy in the harbour.', ['sailed', 'dinghy', 'harbour']],
  ['en', 'I have thought of calibration for twenty years.', ['twenty']],
  ['en', 'Your keynote on robotics was good.', ['keynote', 'robotics']],
  ['sv', 'Vi seglade ihop i skärgården.', ['seglade', 'skärgården']],
  ['sv', 'Ditt föredrag om robotar var bra.', ['föredrag', 'robotar']],
])('in %s, what no fact says of the two is found: %s', (language, text, claims) => {
  expect(unknownClaims(text, told, language)).toEqual(claims)
})
