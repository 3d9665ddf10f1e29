import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayInProse, dayWithMonthName, instant, isoDay, month, usDay } from '../../src/import/dates.ts'

test.each([
  [dayWithMonthName, '08 Feb 2026', '2026-02-08'],
  [dayWithMonthName, '4-Apr-21', '2021-04-04'],
  [dayWithMonthName, '4-maj-21', '2021-05-04'],
  [dayWithMonthName, '2026-02-08', '2026-02-08'],
  [dayWithMonthName, '08 feb. 2026', '2026-02-08'],
  [dayWithMonthName, '8 mars 2025', '2025-03-08'],
  [dayWithMonthName, '08 Sept 2025', '2025-09-08'],
  [dayWithMonthName, '8 February 2026', '2026-02-08'],
  [dayWithMonthName, 'Feb 8, 2026', '2026-02-08'],
  [dayWithMonthName, '8. März 2025', '2025-03-08'],
  [dayWithMonthName, '08-Mrz-25', '2025-03-08'],
  [dayWithMonthName, '08-dez-25', '2025-12-08'],
  [dayWithMonthName, '8 févr. 2025', '2025-02-08'],
  [dayWithMonthName, '8 août 2025', '2025-08-08'],
  [dayWithMonthName, '8 juin 2025', '2025-06-08'],
  [dayWithMonthName, '8 juil. 2025', '2025-07-08'],
  [dayWithMonthName, '08 de fev. de 2025', '2025-02-08'],
  [dayWithMonthName, '8 lutego 2025', '2025-02-08'],
  [dayWithMonthName, '8 marraskuuta 2025', '2025-11-08'],
  [dayWithMonthName, '2026/02/08', '2026-02-08'],
  [dayWithMonthName, '2026-02-08 00:00:00', '2026-02-08'],
  [dayWithMonthName, '31 Feb 2026', null],
  [dayWithMonthName, '08 Foo 2026', null],
  [dayWithMonthName, '2/8/26', null],
  [usDay, '1/29/26, 2:37 PM', '2026-01-29'],
  [usDay, '1/29/26, 2:37\u202fPM', '2026-01-29'],
  [usDay, '12/1/2023, 11:05 AM', '2023-12-01'],
  [usDay, '2026-01-29T14:37:00Z', '2026-01-29'],
  [usDay, '29/1/26, 2:37 PM', null],
  [isoDay, '2024/02/01 15:02:55 UTC', '2024-02-01'],
  [isoDay, '2026-02-09 01:21:47', '2026-02-09'],
  [isoDay, '01/02/2024', null],
  [dayInProse, 'Tue Feb 09 01:21:47 UTC 2021', '2021-02-09'],
  [month, 'Jan 2024', '2024-01'],
  [month, 'maj 2024', '2024-05'],
  [month, 'juil. 2024', '2024-07'],
  [month, '2018', '2018'],
  [month, '', null],
  [month, '13 2018', null],
  [instant, '2025-06-01 14:03:22 UTC', Date.UTC(2025, 5, 1, 14, 3, 22) / 1000],
  [instant, '2026-02-09 01:21:47', Date.UTC(2026, 1, 9, 1, 21, 47) / 1000],
  [instant, '2025-06-01', null],
  [instant, '1/29/26, 2:37 PM', null],
] as const)('%o reads %s as %s', (read, text, expected) => {
  expect(read(text)).toBe(expected)
})

test('every second of this century survives being written and read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 946_684_800, max: 4_102_444_799 }), seconds => {
      const written = new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
      expect(instant(`${written} UTC`)).toBe(seconds)
    }),
  )
})
