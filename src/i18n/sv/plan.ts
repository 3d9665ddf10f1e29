import type { plan as english } from '../en/plan.ts'

export const plan: typeof english = {
  title: day => `Veckan från ${day}`,
  sum: (actions, minutes) => `${actions}, ungefär ${minutes} minuter`,
  actions: ['sak', 'saker'],
  minutes: n => `${n} min`,
  states: { open: '', done: 'klart', skipped: 'struket', snoozed: 'uppskjutet', gone: 'behövs inte längre' },
  until: day => `uppskjutet till ${day}`,
  empty:
    'Inget att göra den här veckan, såvitt känt. Mer kommer fram med intressen (handslag interests add) och med en export som har meddelanden och din profil.',
  noRoom: (actions, minutes) =>
    `Det finns ${actions} att göra, men ingen ryms på ${minutes} minuter: handslag config set plan.minutes 30`,
  settle: 'När en är klar: handslag plan done NUMMER; annars skip eller snooze.',
  premium: requests =>
    `Månadens fria hälsningar räcker inte längre: med premium skulle ${requests} till få plats (P20).`,
  nothingForCalendar: 'Inget på listan är kvar att göra, så ingen kalenderpost skrevs.',
  calendar: (file, actions) => `Skrev ${actions} till ${file}.`,
  explained: {
    title: 'Så väljs veckan',
    turns:
      'Först den som väntar på svar, sedan den bästa av varje slag i tur, sedan den näst bästa, så länge det ryms.',
    limits: (actions, minutes, requests) =>
      `Plats för ${actions} och ${minutes} minuter; veckans gräns lämnar ${requests}.`,
    notes: notes =>
      `${notes} kvar av månadens fria hälsningar; en förfrågan till en nuvarande kollega kan gå utan (P15).`,
    note: ['är', 'är'],
    requests: ['förfrågan', 'förfrågningar'],
    rest: days => `Ingen föreslås två gånger på ${days} dagar, om inget har hänt sedan dess.`,
    head: ['Slag', 'Högst', 'Minuter', 'Dagar', 'Vad som ger en plats, och vem som går först'],
    kinds: {
      reply: ['Svar', 'en fråga från dem utan svar så länge, andra brev en tredjedel; den nyaste frågan'],
      triage: ['Förfrågningar', 'alla som väntar; i ett svep'],
      'job-change': ['Gratulationer', 'nytt jobb som en export visade under den tiden; den starkaste kontakten'],
      'keep-in-touch': ['Dina rytmer', 'tiden du valde har gått; den som har väntat längst'],
      'quiet-tie': ['Tysta kontakter', 'en stark kontakt utan ett ord så länge; där mest går förlorat'],
      'worked-with': ['Arbetat ihop', 'ännu ingen kontakt; kollegor, sedan kunder, sedan leverantörer'],
      wanted: ['Önskade', 'passar dina intressen; där någon känner er båda'],
      'stale-request': ['Gamla förfrågningar', 'obesvarade så länge; i ett svep'],
      discussion: ['Diskussioner', 'en egen grupp där du har varit tyst så länge; den mest relevanta'],
      'join-group': ['Nya grupper', 'föreslagna eller antecknade, inte med än; den mest relevanta'],
      profile: ['Profilen', 'en punkt som är värd att förbättra; den som ger mest'],
    },
  },
  reply: (name, day, asks) => ({
    action: `Svara ${name}`,
    why: asks ? `frågade dig något den ${day}` : `skrev senast, den ${day}`,
  }),
  triage: {
    broad: (n, sitting) => ({
      action: sitting === '' ? `Gå igenom ${n}` : `Gå igenom ${sitting} av ${n}`,
      why: 'under målet är de flesta värda ett ja',
    }),
    selective: (n, sitting) => ({
      action: sitting === '' ? `Gå igenom ${n}` : `Gå igenom ${sitting} av ${n}`,
      why: 'varje ja bör vila på ett skäl',
    }),
  },
  jobChange: (name, position, company) => ({
    action: `Gratulera ${name}`,
    why: `nu ${[position, company === '' ? '' : `på ${company}`].filter(Boolean).join(' ')}`,
  }),
  keepInTouch: (name, day, rhythm) => ({
    action: `Hör av dig till ${name}`,
    why: `rytmen du valde är ${rhythm}${day === '' ? '' : `, och ni hördes senast den ${day}`}`,
  }),
  quietTie: (name, day, reason) => ({
    action: `Skriv till ${name}`,
    why: `en god kontakt som har tystnat; ni hördes senast den ${day}${reason === '' ? '' : `; ${reason}`}`,
  }),
  reasons: {
    note: about => `din anteckning: ${about}`,
    'new-job': about => `sedan dess finns ett nytt jobb att fråga om: ${about}`,
    recommended: () => 'du har en rekommendation att tacka för',
    'shared-employer': about => `du kan fråga hur läget är på ${about}, där du själv har arbetat`,
    met: about => `ni träffades på ${about}`,
    endorsed: about => `du har fått ett intyg för ${about} att tacka för`,
    work: about => `du kan fråga hur läget är på ${about}`,
    ask: () => 'du kan helt enkelt fråga hur läget är',
  },
  relations: { colleague: 'kollega', 'former-colleague': 'tidigare kollega', customer: 'kund', supplier: 'leverantör' },
  workedWith: (name, company, relation) => ({
    action: `Bjud in ${name}`,
    why: `${relation}${company === '' ? '' : ` på ${company}`}, men ännu ingen kontakt`,
  }),
  sharedEmployer: (name, company, now) => ({
    action: `Bjud in ${name}`,
    why: `finns på ${company}, där du ${now ? 'också arbetar' : 'har arbetat'}, men ännu ingen kontakt`,
  }),
  wanted: (name, via, interest) => ({
    action: `Lär känna ${name}`,
    why: `${interest === '' ? 'det vill du' : `passar ditt intresse för ${interest}`}${via === '' ? '' : `; ${via} känner er båda`}`,
  }),
  staleRequest: n => ({
    action: `Se över ${n} utan svar`,
    why: 'en förfrågan som ingen accepterar blir ingen kontakt',
  }),
  discussion: (name, day) => ({
    action: `Delta i ${name}`,
    why: day === '' ? 'där har du inte sagt något än' : `där skrev du senast den ${day}`,
  }),
  joinGroup: (name, interest) => ({
    action: `Titta på gruppen ${name}`,
    why: `${interest === '' ? '' : `passar ditt intresse för ${interest}; `}som medlem når du också dem som är med där`,
  }),
  profile: (item, reason) => ({ action: `Förbättra profilen: ${item.toLowerCase()}`, why: reason }),
}
