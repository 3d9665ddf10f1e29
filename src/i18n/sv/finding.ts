import type { finding as english } from '../en/finding.ts'

export const finding: typeof english = {
  find: {
    description: 'hitta personer på ord, de närmaste först',
    options: { limit: 'hur många som mest (20)' },
    columns: { id: 'Id', name: 'Namn', steps: 'Steg', company: 'Företag', position: 'Befattning' },
    inGroup: 'grupp',
    unknown: '–',
    none: query => `Ingen i ditt nätverk är känd för ”${query}”.`,
    more: (shown, all) => `${shown} av ${all} visas: --limit visar fler.`,
  },
  visibility: {
    description: 'vilka som skulle möta dig när de söker på orden, och på vilken plats',
    quoted: word => `”${word}”`,
    title: query => `En sökning på ”${query}”`,
    missing: words =>
      `Din profil saknar ${words}: ingen hittar dig på det. Skriv in det i rubriken, en befattning eller kompetenserna.`,
    hypothetical: 'Platserna nedan är de du skulle få med det.',
    found: (word, parts) => `${word}: i ${parts}`,
    parts: { headline: 'rubriken', summary: 'sammanfattningen', positions: 'befattningarna', skills: 'kompetenserna' },
    columns: { who: 'Vilka som söker', people: 'Personer', rank: 'Din plats, som bäst' },
    who: { 1: 'Ett steg bort', 2: 'Två steg bort', 3: 'Tre steg bort', groups: 'Bara i dina grupper' },
    about: (known, value, low, high) =>
      `${known} ${known === '1' ? 'känd' : 'kända'}, ungefär ${value} (${low} till ${high})`,
    rank: (best, median, worst) => (best === worst ? best : `${median} i mitten, ${best} till ${worst}`),
    ofMembers: (known, members) =>
      `${known} ${known === '1' ? 'känd' : 'kända'}, dina grupper uppger ${members} medlemmar`,
    noRivals: 'Ingen annan känd person passar in.',
    rivals: ['annan känd person passar också in.', 'andra kända personer passar också in.'],
    basis:
      'Närmare personer står först, sedan bättre träffar; personer och band som inte är kända kan ställa fler före dig.',
  },
}
