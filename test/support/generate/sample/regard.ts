import type { EndorsementFact, RecommendationFact } from '../../archive/facts.ts'

export const recommendationsReceived: RecommendationFact[] = [
  {
    who: 'Jonas Wikander',
    company: 'Nordplåt AB',
    title: 'Produktionsledare',
    text: 'Elin är den enda kvalitetsingenjör jag har mött som går ut till pressen innan hon öppnar kalkylarket.',
    at: '2019-11-14 10:12',
  },
  {
    who: 'Kerstin Bolander',
    company: 'Brännkulla Pumpar AB',
    title: 'Laboratoriechef',
    text: 'Noggrann, nyfiken och aldrig rädd för att fråga. Den som anställer Elin har tur.',
    at: '2016-08-02 08:30',
  },
  {
    who: 'Helene Dufva',
    company: 'Tornfors Stål AB',
    title: 'Kvalitets- och miljöchef',
    text: 'Elin fick våra leverantörer att vilja ha revision. Det hade jag inte trott om någon.',
    at: '2025-06-11 15:45',
  },
]

export const recommendationsGiven: RecommendationFact[] = [
  {
    who: 'Nadia Karimi',
    company: 'Mälarkvalitet AB',
    title: 'Kvalitetskonsult',
    text: 'Nadia hör vad kunden menar och skriver det så att alla förstår. Jag har lärt mig mycket av att dela uppdrag med henne.',
    at: '2024-12-19 16:20',
  },
  {
    who: 'Ulrik Mether',
    company: 'Mätpunkten Mälarsund AB',
    title: 'Kalibreringstekniker',
    text: 'När Ulrik har kalibrerat kan man sova gott.',
    at: '2021-03-30 09:05',
  },
]

export const endorsementsReceived: EndorsementFact[] = [
  { who: 'Jonas Wikander', skill: 'Mätteknik', at: '2019-06-04 07:22:10' },
  { who: 'Mats Forsell', skill: 'Kvalitetsteknik', at: '2019-06-05 11:40:00' },
  { who: 'Birgitta Hjulström', skill: 'Mätteknik', at: '2019-09-17 14:02:33' },
  { who: 'Kerstin Bolander', skill: 'Kalibrering', at: '2017-01-23 18:00:51' },
  { who: 'Helene Dufva', skill: 'Leverantörsrevision', at: '2025-06-11 15:50:27' },
  { who: 'Priya Nair', skill: 'Root Cause Analysis', at: '2025-01-16 09:08:44' },
  { who: 'Dr. Siobhan Carrick', skill: 'Mätsystemanalys (MSA)', at: '2025-04-02 20:31:05' },
  { who: 'Pär Oxelgren', skill: 'FMEA', at: '2023-10-12 12:12:12', status: 'PENDING' },
]

export const endorsementsGiven: EndorsementFact[] = [
  { who: 'Nadia Karimi', skill: 'ISO 9001', at: '2023-05-25 10:00:00' },
  { who: 'Pär Oxelgren', skill: 'GD&T', at: '2023-05-25 10:01:30' },
  { who: 'Mikaela Sundén', skill: 'Utbildning', at: '2022-09-01 19:19:19' },
  { who: 'Ulrik Mether', skill: 'Kalibrering', at: '2021-03-30 09:10:00' },
]
