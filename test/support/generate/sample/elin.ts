import type { Archive } from '../../archive.ts'

/** The user of the sample: a quality engineer who went into consulting and wrote her profile in a hurry. */
export const elin: Archive = {
  me: 'Elin Sandmark',
  profile: {
    headline: 'Kvalitetsingenjör | Konsult',
    summary:
      'Jag är en driven och strukturerad kvalitetsingenjör med lång erfarenhet från tillverkningsindustrin. Trivs lika bra ute i produktionen som framför ett kalkylark. Brinner för ständiga förbättringar.',
    industry: 'Industrial Machinery Manufacturing',
    place: 'Västerås, Västmanland County, Sweden',
    websites: '[COMPANY:https://malarkvalitet.example.com]',
  },
  positions: [
    {
      company: 'Mälarkvalitet AB',
      title: 'Senior kvalitetskonsult',
      description:
        'Uppdrag hos tillverkande företag i Mälardalen: mätsystemanalys, leverantörsrevisioner och införande av ISO 9001.',
      place: 'Västerås',
      from: '2022-02',
    },
    {
      company: 'Nordplåt AB',
      title: 'Kvalitetsingenjör',
      description: 'Ansvarig för mätrummet och avvikelsehanteringen. Halverade kassationen i presslinjen på två år.',
      place: 'Västerås',
      from: '2016-08',
      to: '2022-01',
    },
    { company: 'Brännkulla Pumpar AB', title: 'Mättekniker', place: 'Eskilstuna', from: '2013-06', to: '2016-07' },
  ],
  education: [
    {
      school: 'Mälarsundets tekniska högskola',
      degree: 'Högskoleingenjör, maskinteknik',
      from: '2010',
      to: '2013',
      activities: 'Maskinsektionen, studentorkestern (klarinett)',
    },
    { school: 'Kvalitetsskolan i Mälarsund', degree: 'Six Sigma Black Belt', from: '2019', to: '2019' },
  ],
  skills: [
    'Kvalitetsteknik',
    'Mätteknik',
    'Mätsystemanalys (MSA)',
    'ISO 9001',
    'FMEA',
    '8D',
    'Statistisk processtyrning (SPC)',
    'Leverantörsrevision',
    'Six Sigma',
    'Lean Manufacturing',
    'Root Cause Analysis',
    'GD&T',
    'Ritningsläsning',
    'Kalibrering',
    'Avvikelsehantering',
    'Utbildning',
    'Projektledning',
    'Minitab',
  ],
  languages: [
    { name: 'Svenska', proficiency: 'Native or bilingual proficiency' },
    { name: 'English', proficiency: 'Full professional proficiency' },
    { name: 'Deutsch', proficiency: 'Elementary proficiency' },
  ],
  emailAddresses: [
    { address: 'elin.sandmark@example.com', primary: true, at: '2022-01-31 18:20' },
    { address: 'elin.sandmark@nordplat.example.com', at: '2016-08-22 07:51' },
  ],
  adTargeting: {
    memberGroups: ['Kvalitetsnätverket Mälardalen', 'Lean i Norden', 'Metrology & Measurement Professionals'],
    jobTitles: ['Quality Consultant', 'Quality Engineer'],
    skills: ['Quality Engineering', 'Metrology', 'FMEA', 'ISO 9001'],
  },
}
