import { expect, test } from 'vitest'
import { readStep } from '../../src/language/phrase-step.ts'
import { StepIndex } from '../../src/language/step-index.ts'

const words = ['weld', 'welder', 'welding', 'rewelded', 'ice', 'price', 'pricey'].map(form => ({
  form,
  stem: form.replace(/(?:er|ing|ed)$/, ''),
  proper: form === 'ice',
  figure: form === 'price',
  money: form === 'pricey',
}))

const read = (written: string) =>
  readStep(
    written,
    word => word,
    () => ['pricey', '=rewelded'],
  )

test.each([
  ['weld', ['weld', 'welder', 'welding']],
  ['=welding', ['welding']],
  ['wel*', ['weld', 'welder', 'welding']],
  ['*ice', ['ice', 'price']],
  ['<name>', ['ice']],
  ['<num>', ['price']],
  ['<money>', ['pricey']],
  ['*', ['weld', 'welder', 'welding', 'rewelded', 'ice', 'price', 'pricey']],
  ['ice/pri*/*ed', ['rewelded', 'ice', 'price', 'pricey']],
  ['=ice/@all', ['rewelded', 'ice', 'pricey']],
])('the step %s fits %j', (written, fitting) => {
  const index = new StepIndex<string>()
  index.add(read(written), 'found')
  expect(words.filter(word => index.of(word).includes('found')).map(({ form }) => form)).toEqual(fitting)
})

test('what several forms of a step stand for is found once', () => {
  const index = new StepIndex<string>()
  index.add(read('weld/=welding/wel*'), 'found')
  expect(index.of({ form: 'welding', stem: 'weld', proper: false, figure: false, money: false })).toEqual(['found'])
})
