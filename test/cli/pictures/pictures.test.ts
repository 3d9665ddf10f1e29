import { Chalk } from 'chalk'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { bar } from '../../../src/cli/pictures/bar.ts'
import { type BarRow, barChart } from '../../../src/cli/pictures/bar-chart.ts'
import { marksFor } from '../../../src/cli/pictures/marks.ts'
import { sparkline } from '../../../src/cli/pictures/sparkline.ts'
import { wayToTarget } from '../../../src/cli/pictures/way-to-target.ts'

const paint = new Chalk({ level: 0 })
const amount = fc.nat({ max: 1_000_000 })
const width = fc.integer({ min: 40, max: 200 })
const label = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('王小明 Wang', '👩‍🔬 Ada Öberg', 'Grad 1'))

test('a bar fills its width with known, estimated and free columns', () => {
  fc.assert(
    fc.property(amount, amount, amount, width, fc.boolean(), (known, estimated, most, columns, unicode) => {
      const drawn = bar({ known, estimated }, most, columns, marksFor({ unicode }))
      expect(stringWidth(drawn.known + drawn.estimated) + drawn.free).toBe(columns)
      expect(drawn.free).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('more is never drawn shorter, and what is there is seen', () => {
  const marks = marksFor({ unicode: false })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 500 }), width, (known, more, columns) => {
      const shorter = bar({ known }, 1000, columns, marks).known.length
      expect(shorter).toBeGreaterThan(0)
      expect(bar({ known: known + more }, 1000, columns, marks).known.length).toBeGreaterThanOrEqual(shorter)
    }),
  )
})

test('a chart keeps to the width of its page, and its figures below each other', () => {
  const row: fc.Arbitrary<BarRow> = fc
    .record({ label, known: amount, more: amount })
    .map(({ label, known, more }) => ({ label, known, estimated: known + more, figure: String(known) }))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), width, fc.boolean(), (rows, columns, unicode) => {
      const lines = barChart(rows, { paint, unicode, width: columns })
      expect(Math.max(...lines.map(line => stringWidth(line)))).toBeLessThanOrEqual(columns)
      const starts = lines.map((line, index) => stringWidth(line) - (rows[index]?.figure.length ?? 0))
      expect(new Set(starts).size).toBe(1)
    }),
  )
})

test('a sparkline has a column a value, blank where it is not known', () => {
  expect(sparkline([0, 1, 2, 7], { unicode: true })).toBe('▁▂▃█')
  expect(sparkline([null, 0, 6], { unicode: false })).toBe(' _#')
  expect(sparkline([0, 0], { unicode: true })).toBe('▁▁')
  expect(sparkline([], { unicode: true })).toBe('')
})

describe('without Unicode', () => {
  test('all pictures are ASCII', () => {
    const page = { paint, unicode: false, width: 40 }
    const chart = barChart([{ label: 'Degree 2', known: 20, estimated: 50, figure: '50' }], page)
    const text = [wayToTarget(30, 200, 20, page), ...chart, sparkline([1, 2, 3], page)].join('')
    expect(text).toMatch(/^[ -~]*$/)
    expect(wayToTarget(50, 200, 20, page)).toBe('#####...............')
  })
})
