import type { groups as englishGroups, interests as englishInterests } from '../en/groups.ts'

export const groups: typeof englishGroups = {
  description: 'grupperna som breddar ditt nätverk',
  commands: {
    list: 'lista dina grupper, och dem som föreslås',
    add: 'anteckna en grupp, eller något nytt om en',
    join: 'anteckna att du är medlem',
    leave: 'anteckna att du inte längre är medlem',
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
