import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from '../../src/model/slug.ts'

test.each([
  ['https://www.linkedin.com/in/anna-berg-example', 'anna-berg-example'],
  ['linkedin.com/in/Anna-Berg-Example/', 'anna-berg-example'],
  ['http://se.linkedin.com/in/anna-berg-example?trk=mail#top', 'anna-berg-example'],
  ['https://www.linkedin.com/in/%C3%A5sa-%C3%B6berg-example/en', 'åsa-öberg-example'],
  ['https://www.linkedin.com/in/100%-example', '100%-example'],
  ['https://www.linkedin.com/pub/Anna-Berg/1/2a/3', 'www.linkedin.com/pub/anna-berg/1/2a/3'],
  ['https://www.linkedin.com/company/nordplat', null],
  ['https://example.com/in/anna', null],
  ['https://notlinkedin.com/in/anna', null],
  ['Anna Berg', null],
  ['', null],
])('the slug of %s is %s', (address, slug) => {
  expect(slugOf(address)).toBe(slug)
})

test('however an address is written, the slug is the same', () => {
  const slugs = fc.stringMatching(/^[a-zåäö0-9-]{1,30}$/)
  const around = fc.tuple(
    fc.constantFrom('https://www.', 'http://se.', 'https://', ''),
    fc.constantFrom('', '/', '?a=b', '/en'),
    fc.boolean(),
  )
  fc.assert(
    fc.property(slugs, around, (slug, [start, end, encoded]) => {
      const written = encoded ? encodeURIComponent(slug) : slug.toUpperCase()
      expect(slugOf(`${start}linkedin.com/in/${written}${end}`)).toBe(slug)
    }),
  )
})
