import type { profile as english } from '../en/profile.ts'

export const profile: typeof english = {
  title: score => `Profilstyrka ${score} av 100`,
  unknown: 'okänt',
  points: (points, worth) => `${points} av ${worth}`,
  states: { there: 'finns', partly: 'finns delvis', missing: 'saknas', unknown: 'okänt' },
  basis: 'Uträknat från din export och dina svar; det som är okänt varken höjer eller sänker.',
  untold:
    'Ingen export har berättat om din profil än, så det som sägs saknas kan mycket väl finnas. Importera en med Profile.csv.',
  questions: {
    photo: 'Har din profil ett foto på ditt ansikte?',
    banner: 'Har den en egen bild i bakgrunden?',
    'custom-url': 'Har du själv valt dess adress?',
  },
  items: {
    headline: {
      name: 'Rubrik',
      found: ({ length = 0 }) => (length === 0 ? 'ingen' : `${length} tecken`),
      mend: 'Säg vad du gör och för vem, med egna ord; en titel på ett företag säger varken eller.',
    },
    summary: {
      name: 'Sammanfattning',
      found: ({ length = 0 }) => (length === 0 ? 'ingen' : `${length} tecken`),
      mend: 'Skriv några stycken; börja med de två rader som syns innan besökaren vecklar ut texten.',
    },
    positions: {
      name: 'Befattningar',
      found: ({ positions = 0, described = 0 }) =>
        positions === 0 ? 'inga' : `${positions}, varav ${described} beskrivna`,
      mend: 'Beskriv dina två senaste befattningar: vad du ansvarade för och vad det ledde till.',
    },
    photo: { name: 'Foto', found: () => '', mend: 'Lägg in ett foto där ansiktet är lätt att känna igen.' },
    skills: {
      name: 'Kompetenser',
      found: ({ count = 0, enough = 0 }) => (count < enough ? `${count} av ${enough}` : String(count)),
      mend: 'Lägg till det som du vill bli tillfrågad om.',
    },
    'search-words': {
      name: 'Ord att hittas på',
      found: ({ wished = 0, found = 0 }) => (wished === 0 ? '' : `${found} av ${wished} står i profilen`),
      mend: 'Använd orden i dina intressen och titlar i rubriken, sammanfattningen eller kompetenserna.',
    },
    recommendations: {
      name: 'Rekommendationer',
      found: ({ count = 0, enough = 0 }) => (count < enough ? `${count} av ${enough}` : String(count)),
      mend: 'Be någon du har arbetat nära, och erbjud dig att skriva en tillbaka.',
    },
    activity: {
      name: 'Aktivitet senaste kvartalet',
      found: ({ count = 0, enough = 0 }) => `${count < enough ? `${count} av ${enough}` : count} dagar`,
      mend: 'Kommentera något som du kan, varannan vecka.',
    },
    education: {
      name: 'Utbildning',
      found: ({ count = 0 }) => String(count),
      mend: 'Lägg till din skola eller dina kurser.',
    },
    endorsements: {
      name: 'Intyg på kompetenser',
      found: ({ count = 0, enough = 0 }) => (count < enough ? `${count} av ${enough}` : String(count)),
      mend: 'Intyga det du har sett andra göra bra; många svarar med samma mynt.',
    },
    'contact-details': {
      name: 'Kontaktuppgifter',
      found: () => '',
      mend: 'Lägg till en webbplats eller ett annat sätt att nå dig.',
    },
    languages: {
      name: 'Språk',
      found: ({ count = 0, enough = 0 }) => (count < enough ? `${count} av ${enough}` : String(count)),
      mend: 'Lägg till de språk som man kan skriva till dig på.',
    },
    'custom-url': { name: 'Egen adress', found: () => '', mend: 'Välj en adress utan siffror i inställningarna.' },
    banner: {
      name: 'Bakgrundsbild',
      found: () => '',
      mend: 'Lägg in en bild av ditt arbete eller din plats bakom fotot.',
    },
  },
  reasons: {
    headline: 'den står bredvid ditt namn överallt och väger tyngst i sökningar',
    summary: 'här säger du med egna ord vad du gör, och för vem',
    positions: 'sökningar efter erfarenhet läser dem, och besökare jämför rubriken med dem',
    photo: 'man känner igen ett ansikte före ett namn',
    skills: 'sökningar filtrerar på dem',
    'search-words': 'ingen hittas på ett ord som inte står där',
    recommendations: 'man tror på andras ord före ens egna',
    activity: 'en profil som används syns och besvaras mer än en som vilar',
    education: 'så hittar studiekamrater varandra',
    endorsements: 'de styrker dina kompetenser till låg kostnad',
    'contact-details': 'alla kan inte skriva till dig i nätverket',
    languages: 'de visar hur man utomlands kan skriva till dig',
    'custom-url': 'den går att skriva på ett kort och läsa upp',
    banner: 'det är sidans största bild',
  },
}
