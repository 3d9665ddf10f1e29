import type { ConnectionFact } from '../../archive/facts.ts'

/** The contacts whom the rest of the sample speaks of. */
export const acquaintances: ConnectionFact[] = [
  // Colleagues at Mälarkvalitet
  { who: 'Gunnar Tägtström', company: 'Mälarkvalitet AB', position: 'VD', on: '2022-01-17' },
  { who: 'Nadia Karimi', company: 'Mälarkvalitet AB', position: 'Kvalitetskonsult', on: '2022-02-03' },
  { who: 'Pär Oxelgren', company: 'Mälarkvalitet AB', position: 'Senior konsult, mätteknik', on: '2022-02-03' },
  { who: 'Lisbet Frykman', company: 'Mälarkvalitet AB', position: 'Ekonomi och administration', on: '2022-02-10' },
  // Former colleagues
  {
    who: 'Mats Forsell',
    company: 'Nordplåt AB',
    position: 'Produktionschef',
    email: 'mats.forsell@example.com',
    on: '2016-09-12',
  },
  { who: 'Birgitta Hjulström', company: 'Nordplåt AB', position: 'Mättekniker', on: '2016-09-30' },
  { who: 'Daniel Ekroth', company: 'Granhult Fordonskomponenter AB', position: 'Kvalitetschef', on: '2017-02-21' },
  {
    who: 'Sanna Wikmark',
    company: 'Vintervik Medtech AB',
    position: 'Regulatory Affairs Specialist',
    on: '2018-05-14',
  },
  { who: 'Tomasz Zielinski', company: 'Nordplåt AB', position: 'Operatör, presslinjen', on: '2019-03-08' },
  { who: 'Kerstin Bolander', company: 'Brännkulla Pumpar AB', position: 'Laboratoriechef', on: '2014-11-02' },
  { who: 'Jörgen Stavås', company: 'Hallvik Hydraulik AB', position: 'Konstruktör', on: '2015-01-19' },
  // From school
  { who: 'Emelie Rosendahl', company: 'Rimfors Motor AB', position: 'Systemingenjör', on: '2014-10-12' },
  { who: 'Johan Tärnfors', company: 'Ostvalla Järnväg AB', position: 'Projektledare', on: '2014-10-12' },
  {
    who: 'Mikaela Sundén',
    company: 'Mälarsundets tekniska högskola',
    position: 'Universitetslektor, produktionsteknik',
    on: '2016-04-05',
  },
  // Customers and suppliers
  { who: 'Helene Dufva', company: 'Tornfors Stål AB', position: 'Kvalitets- och miljöchef', on: '2023-04-18' },
  { who: 'Conny Rask', company: 'Tornfors Stål AB', position: 'Inköpare', on: '2023-05-04' },
  { who: 'Anja Lövgren', company: 'Kopparhult Elektronik AB', position: 'Quality Manager', on: '2024-09-11' },
  {
    who: 'Priya Nair',
    company: 'Pennerdale Castings Ltd',
    position: 'Supplier Quality Engineer',
    email: 'priya.nair@example.com',
    on: '2024-02-27',
  },
  { who: 'Alistair Crombie', company: 'Pennerdale Castings Ltd', position: 'Operations Director', on: '2024-03-06' },
  { who: 'Ulrik Mether', company: 'Mätpunkten Mälarsund AB', position: 'Kalibreringstekniker', on: '2020-10-29' },
  // Met at events and in groups
  { who: 'Dr. Siobhan Carrick', company: 'Stonegate Metrology', position: 'Principal Scientist', on: '2025-02-13' },
  {
    who: 'Viktor Hallén 🚀',
    company: 'Egen verksamhet',
    position: 'Föreläsare, ständiga förbättringar',
    on: '2025-03-20',
  },
  { who: 'Annelie Grönkvist, PhD', company: 'Region Mälarsund', position: 'Verksamhetsutvecklare', on: '2025-10-09' },
  { who: 'Peder Malmros', company: 'Björkfors Plast AB', position: 'Platschef', on: '2025-11-27' },
]
