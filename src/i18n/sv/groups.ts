import type { groups as englishGroups, interests as englishInterests } from '../en/groups.ts'

export const groups: typeof englishGroups = {
  description: 'grupperna som breddar ditt nätverk',
  commands: {
    list: 'lista dina grupper, och dem som föreslås',
    add: 'anteckna en grupp, eller något nytt om en',
    join: 'anteckna att du är medlem',
    leave: 'anteckna att du inte längre är medlem',
    advice: 'vad varje grupp ger, och vad du gör härnäst i den',
    log: 'anteckna vad du sade i en grupp: comment (kommentar), question (fråga), answer (svar) eller post (inlägg)',
    members: 'lista dem du vet är med i en grupp, eller lägg till några',
  },
  options: {
    url: 'gruppens adress',
    members: 'hur många medlemmar den har',
    join: 'du är medlem',
    remove: 'de här personerna är inte med i gruppen',
  },
  columns: { id: 'Id', name: 'Grupp', members: 'Medlemmar', people: 'Du känner', since: 'Sedan', url: 'Adress' },
  states: { joined: 'Dina grupper', known: 'Kända', suggested: 'Föreslås av din export', left: 'Lämnade' },
  steps: {
    join: 'Titta på den, och gå med om den rör ditt arbete: medlemmarna räknas då till ditt nätverk.',
    'stop-selling': 'Du säljer mer än du hjälper där: svara på frågor i stället, erbjudanden går obemärkt förbi.',
    leave: 'Den har inte gett något på ett halvår och rör inget av dina intressen: delta, eller lämna den.',
    begin: 'Där har du inte sagt något än: ställ en fråga, eller svara på en.',
    'take-part': 'Du har varit tyst i minst en månad: kommentera något som du kan.',
    'go-on': 'Du deltar: fortsätt så.',
  },
  outside: { known: 'inte medlem', suggested: 'föreslagen', left: 'lämnad' },
  membersOf: ['medlem', 'medlemmar'],
  contactsIn: ['av dina kontakter', 'av dina kontakter'],
  newPeople: ['ny person', 'nya personer'],
  gain: people => `når minst ${people}`,
  gainAtMost: (known, people) => (known === null ? `når upp till ${people}` : `når ${known} till ${people}`),
  relevant: 'passar dina intressen',
  lastWrote: day => `du skrev senast den ${day}`,
  share: (helpful, selling) => `hjälpsamt ${helpful}, säljande ${selling}`,
  contributions: ['bidrag', 'bidrag'],
  unplaced: (number, said, day) =>
    `Grupp nummer ${number}: ${said}, senast den ${day}. Din export säger inte vad den heter; berätta det:`,
  logged: name => `${name}: antecknat.`,
  loggedSelling: name => `${name}: antecknat. Det läses som försäljning, och sådant räknas inte i en grupp (P22).`,
  none: 'Inga grupper ännu. Anteckna en med: handslag groups add NAMN --join',
  nobody: 'Du känner ingen i gruppen. Lägg till personer med: handslag groups members GRUPP PERSON…',
  is: {
    joined: name => `${name}: du är medlem.`,
    known: name => `${name}: antecknad.`,
    suggested: name => `${name}: föreslagen.`,
    left: name => `${name}: du är inte längre medlem.`,
  },
}

export const interests: typeof englishInterests = {
  description: 'vilka du vill lära känna: triage och plan letar efter dem',
  commands: {
    list: 'lista dina intressen',
    add: 'lägg till ett (role, industry, company, topic eller place: roll, bransch, företag, ämne, plats)',
    remove: 'ta bort ett med dess id eller text',
  },
  columns: { id: 'Id', kind: 'Slag', text: 'Intresse' },
  kinds: { role: 'roll', industry: 'bransch', company: 'företag', topic: 'ämne', place: 'plats' },
  none: 'Inga intressen ännu. Lägg till ett med: handslag interests add topic TEXT',
  added: (kind, text) => `Tillagt: ${text} (${kind}).`,
  removed: (kind, text) => `Borttaget: ${text} (${kind}).`,
}
