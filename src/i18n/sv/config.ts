import type { config as englishConfig, explain as englishExplain } from '../en/config.ts'

export const config: typeof englishConfig = {
  description: 'det du kan ställa in',
  commands: {
    list: 'lista inställningarna med deras värden',
    get: 'visa en inställning',
    set: 'ställ in en',
    unset: 'gå tillbaka till förvalet',
  },
  keys: {
    target: 'så många kontakter vill du nå innan du väljer mer noga',
    language: 'programmets språk: en eller sv',
    me: 'vem du är, för importer: ditt namn eller din profils adress',
    premium: 'ditt konto: none (inget), career, business, sales eller recruiter',
    retention: 'hur länge meddelanden och inbjudningars texter sparas, till exempel 24m; utan slut om inget är satt',
    'plan.actions': 'högst så många saker på en veckas lista',
    'plan.minutes': 'högst så många minuter på en veckas lista',
    'writer.url':
      'en egen skrivmodell för draft (OpenAI-kompatibel, till exempel http://localhost:11434/v1); av om inget är satt',
    'writer.model': 'dess modell, som tjänsten kallar den',
  },
  columns: { key: 'Inställning', value: 'Värde', usual: 'Förval', text: 'Betydelse' },
  unset: '–',
  now: (key, value) => `${key}: ${value}`,
  many: 'Plattformens siffror ställs in som fact.NAMN (handslag facts), regler som lint.REGEL (handslag rules).',
}

export const explain: typeof englishExplain = {
  use: 'Vad programmet gör med det',
  columns: { id: 'Id', title: 'Rubrik' },
}
