import type { AddressBookFact, NoteFact } from '../../archive/facts.ts'

/** What Elin wrote down about people. */
export const notes: NoteFact[] = [
  {
    who: 'Helene Dufva',
    text: 'Vill ha återkoppling i telefon, inte i mejl. Semester v. 28–31.',
    at: '2025-06-12 08:10',
  },
  { who: 'Priya Nair', text: 'Vegetarian. Asks for photos with a scale in them.', at: '2024-02-28 17:45' },
  {
    who: 'Peder Malmros',
    text: 'Panelen på Leandagarna 2025. Har 40 maskiner och ett mätrum.',
    at: '2025-11-28 09:30',
  },
  { who: 'Viktor Hallén 🚀', text: 'Kaffebryggarexemplet! Talar gärna på kundkvällar.', at: '2025-03-21 20:05' },
  {
    who: 'Annelie Grönkvist, PhD',
    text: 'Träffades på Kvalitetsdagen 2025, satt i samma workshop.',
    at: '2025-10-09 21:15',
  },
  {
    who: 'Lena Brattsjö',
    text: 'Driver mätlabbet i Sandviken. Bytte konto 2024, lägg till det nya.',
    at: '2024-11-06 13:50',
  },
]

/** The address book on Elin's telephone: work, family doctor and all. */
export const addressBook: AddressBookFact[] = [
  {
    name: 'Sofia Hedenlund',
    company: 'Mälarkvalitet AB',
    title: 'Kvalitetskonsult',
    email: 'sofia.hedenlund@example.com',
  },
  {
    name: 'Anneli Strömvall',
    company: 'Tornfors Stål AB',
    title: 'Kvalitetstekniker',
    email: 'anneli.stromvall@example.com',
  },
  { name: 'Rolf Ekvall', company: 'Brännkulla Pumpar AB', title: 'Verkmästare', email: 'rolf.ekvall@example.com' },
  {
    name: 'Stefan Kronander',
    company: 'Stålbäcken Verktyg AB',
    title: 'Säljare',
    email: 'stefan.kronander@example.com',
  },
  { name: 'Helena Åkerblad', email: 'helena.akerblad@example.com' },
  { name: 'Gunnar Tägtström', company: 'Mälarkvalitet AB', title: 'VD', email: 'gunnar.tagtstrom@example.com' },
  { name: 'Nadia Karimi', company: 'Mälarkvalitet AB', email: 'nadia.karimi@example.com' },
  { name: 'Pär Oxelgren', company: 'Mälarkvalitet AB', email: 'par.oxelgren@example.com' },
  { name: 'Mats Forsell', company: 'Nordplåt AB', email: 'mats.forsell@example.com' },
  { name: 'Birgitta Hjulström', company: 'Nordplåt AB', email: 'birgitta.hjulstrom@example.com' },
  { name: 'Sanna Wikmark', email: 'sanna.wikmark@example.com' },
  { name: 'Kerstin Bolander', email: 'kerstin.bolander@example.com' },
  { name: 'Helene Dufva', company: 'Tornfors Stål AB', email: 'helene.dufva@example.com' },
  { name: 'Priya Nair', company: 'Pennerdale Castings Ltd', email: 'priya.nair@example.com' },
  { name: 'Ulrik Mether', company: 'Mätpunkten Mälarsund AB', email: 'ulrik.mether@example.com' },
  { name: 'Emelie Rosendahl', email: 'emelie.rosendahl@example.com' },
  { name: 'Mamma', email: 'barbro.sandmark@example.com' },
  { name: 'Pizzeria Vesuvio', phone: '021-555 01 23' },
  { name: 'Tandläkare Svärd', company: 'Svärds tandvård', email: 'tid@example.com' },
  { name: 'Orienteringen', title: 'Klubbstugan', phone: '021-555 04 56' },
]
