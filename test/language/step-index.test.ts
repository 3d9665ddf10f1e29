import { expect, test } from 'vitest'
import { fits, readStep } from '../../src/language/phrase-step.ts'
import { StepIndex } from '../../src/language/step-index.ts'

const words = ['weld', 'welder', 'welding', 'rewelded', 'ice', 'price', 'pricey'].map(form => ({
  form,
  stem: form.replace(/(?:er|ing|ed)$/, ''),
  proper: form === 'ice',
  figure: form === 'price',
  money: form === 'pricey',
}))

test.each(['weld', '=welding', 'wel*', '*ice', '<name>', '<num>', '<money>', '*', 'ice/pri*/*ed', '=ice/@all'])(
  'an index finds the words that the step %s fits, and no others',
  written => {
    const step = readStep(
      written,
      word => word,
      () => ['pricey', '=rewelded'],
    )
    const index = new StepIndex<string>()
    index.add(step, 'found')
    for (const word of words) expect([word.form, index.of(word).has('found')]).toEqual([word.form, fits(step, word)])
  },
)

test('what several forms of a step stand for is found once', () => {
  const index = new StepIndex<string>()
  index.add(
    readStep(
      'weld/=welding/wel*',
      word => word,
      () => [],
    ),
    'found',
  )
  expect([...index.of({ form: 'welding', stem: 'weld', proper: false, figure: false, money: false })]).toEqual([
    'found',
  ])
})
