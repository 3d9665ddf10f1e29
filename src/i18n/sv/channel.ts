import type { Texts } from '../texts.ts'

/** Vägar till en person. */
export const channel: Texts['channel'] = {
  command: 'hur du når en person: varje väg, öppen eller inte, och varför',
  options: { stats: 'hur ofta premium skulle ändra svaret bland dem du vill nå' },
  title: name => `Så når du ${name}`,
  best: name => `Bäst: ${name}`,
  names: {
    invitation: 'svara på deras förfrågan',
    message: 'meddelande',
    request: 'förfrågan med hälsning',
    introduction: 'presentation',
    group: 'meddelande i gemensam grupp',
    inmail: 'InMail',
    'open-profile': 'meddelande till öppen profil',
    email: 'mejl',
    'web-search': 'sök på webben',
    wait: 'vänta in',
  },
  reasons: {
    contact: () => 'ni är kontakter, och kontakter kan alltid skriva till varandra',
    'not-contact': () => 'ni är inte kontakter än',
    'already-contact': () => 'ni är redan kontakter',
    'request-free': ({ notes }) =>
      notes === null
        ? 'säg vem du är och varför; ditt konto har ingen gräns för hälsningar'
        : `säg vem du är och varför; enligt räkningen här har du ${notes} ${notes === 1 ? 'personlig hälsning' : 'personliga hälsningar'} kvar i månaden`,
    'request-waits': ({ sentOn }) => `din förfrågan från ${sentOn} väntar fortfarande`,
    'request-withdrawn': ({ againOn }) => `du tog tillbaka en; senast ${againOn} går det att fråga igen`,
    'no-notes-left': () => 'månadens personliga hälsningar är slut, och en förfrågan utan är opersonlig',
    'invited-you': () => 'personen har bjudit in dig: svara på det i stället',
    'they-wait': () => 'personen har frågat dig, och väntar',
    mutual: ({ mutual }) => `${mutual} känner er båda: be om en presentation`,
    'no-mutual': () => 'ingen av dina kontakter är känd för att känna personen',
    group: ({ groups }) => `ni är båda med i ${groups}; där kan medlemmar skriva till varandra`,
    'no-group': () => 'ingen gemensam grupp är känd',
    premium: ({ factor }) =>
      `ditt premiumkonto kan skriva till vem som helst; enligt guiden besvaras det ${factor} gånger så ofta som mejl`,
    'no-premium': () => 'kräver ett premiumkonto',
    'open-unknown': () => 'premiummedlemmar kan öppna sin profil för alla: se efter om det finns en meddelandeknapp',
    'email-known': ({ email }) => `du har ${email}`,
    'email-unknown': () => 'ingen adress är känd',
    'search-sweden': () => 'i Sverige går det ofta att hitta kontaktuppgifter med en webbsökning',
    'search-abroad': () => 'utanför Sverige är uppgifter svårare att hitta med en webbsökning',
    'search-somewhere': () => 'om personen bor i Sverige är inte känt; där hittar en webbsökning ofta uppgifterna',
    recruiter: () => 'rekryterare kan skriva till vem som helst, och du kan svara utan premium',
    'not-recruiter': () => 'bara rekryterare och premiummedlemmar kan skriva till dig först',
  },
  reply: (percent, range, source, year) =>
    `${percent}${range === '' ? '' : ` (${range})`} besvaras: ${source}, läst ${year}`,
  withPremium: name => `Med premium vore det: ${name} (P20).`,
  noDifference: 'Premium skulle inte ändra det (P20).',
  notes: left => `Personliga hälsningar kvar i månaden, enligt räkningen här: ${left}.`,
  credits: (left, monthly) =>
    `InMail-krediter kvar i månaden, enligt de meddelanden som är kända här: högst ${left} av ${monthly}.`,
  marks: { yes: 'ja', no: 'nej', unknown: '?' },
  stats: {
    none: 'Ingen är märkt som önskad, och inget intresse stämmer in: handslag contacts edit PERSON --wanted.',
    title: people => `${people} som du vill nå`,
    people: ['person', 'personer'],
    changes: (changed, people) => `Premium skulle ändra vägen för ${changed} av ${people} (P20).`,
  },
}
