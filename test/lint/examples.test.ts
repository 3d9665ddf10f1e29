import { describe, expect, test } from 'vitest'
import { textsIn } from '../../src/i18n/languages.ts'
import type { Texts } from '../../src/i18n/texts.ts'
import { lint } from '../../src/lint/lint.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { ruleNames } from '../../src/model/message.ts'

test('every rule is listed once, in the order of its names', () => {
  expect(rules.map(({ name }) => name)).toEqual(ruleNames)
})

describe.each(['en', 'sv'] as const)('the examples in %s', language => {
  const texts: Texts['rules'] = textsIn(language).rules

  test.each(rules.map(rule => [rule.name, rule] as const))(
    '%s finds its bad example and passes its good one',
    (name, rule) => {
      const options = { ...rule.example, kind: rule.kinds[0] ?? 'request' }
      const found = (text: string) => lint(text, options).problems.filter(problem => problem.rule === name)
      const { bad, good, message } = texts[name]
      const problems = found(bad)
      expect(problems.length).toBeGreaterThan(0)
      expect(problems.map(({ params }) => message(params)).join(' ')).toMatch(/^[A-ZÅÄÖ0-9].*\.$/)
      expect(found(good)).toEqual([])
    },
  )
})
