import type { demo as english } from '../en/demo.ts'

export const demo: typeof english = {
  opening: day => [
    'Kvalitetsingenjören Elin har 187 kontakter och 24 förfrågningar. Hon och alla i hennes export är påhittade.',
    `Allt försvinner när visningen är över. Här är det den ${day}, dagen då exporten gjordes.`,
  ],
  yourTurn: 'Nu är det din tur',
}
