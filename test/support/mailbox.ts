import type { Archive } from './archive.ts'

/**
 * Three contacts, five waiting invitations and two sent requests. With a target of 5 there are two places: Anna's
 * evidence is the best, Bo's the second.
 */
export const mailbox = {
  positions: [{ company: 'Nordplåt AB', title: 'Kvalitetschef', from: '2012-03', to: '2018-06' }],
  connections: [
    { who: 'Karin Ek', on: '2025-01-10' },
    { who: 'Lars Holm', on: '2025-02-10' },
    { who: 'Mia Strand', on: '2025-03-10' },
  ],
  invitations: [
    { from: 'Sven Sales', at: '2026-03-05 09:00', message: 'We help companies get more leads. Book a quick demo!' },
    { from: 'Anna Berg', at: '2026-03-04 09:00', message: 'Hej! Vi jobbade ihop på Nordplåt 2014. Hälsningar Anna' },
    { from: 'Bo Lind', at: '2026-03-03 09:00' },
    { from: { name: '王小明', url: 'https://www.linkedin.com/in/wang-example' }, at: '2026-03-02 09:00' },
    { from: 'Dora Falk', at: '2026-03-01 09:00', message: 'Hej, jag är nyfiken på hur ni mäter ytor.' },
    { to: 'Ulla Sund', at: '2026-01-02 09:00' },
    { to: 'Per Dahl', at: '2026-03-08 09:00' },
  ],
  addressBook: [{ name: 'Bo Lind', email: 'bo.lind@example.com' }],
} satisfies Archive
