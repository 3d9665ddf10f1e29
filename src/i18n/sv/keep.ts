import type { keep as english } from '../en/keep.ts'

export const keep: typeof english = {
  contacts: ['kontakt', 'kontakter'],
  backedUp: (file, contacts, kibibytes) =>
    `Registret med ${contacts} är kopierat till ${file} (${kibibytes} KiB) och kopian är läst igen.`,
  restored: (file, contacts) => `Registret innehåller nu det som fanns i ${file}: ${contacts}.`,
  former: file => `Det som fanns före ligger i ${file}; handslag restore tar tillbaka även det.`,
  problems: {
    damage: about => [
      `Filen är skadad: ${about}.`,
      'handslag doctor --fix lagar index; annars: ta tillbaka en säkerhetskopia med handslag restore FIL.',
    ],
    dangling: about => [
      `Rader nämner något som inte finns: ${about}.`,
      'handslag doctor --fix tar bort hänvisningarna, eller raderna där de inte är något utan dem.',
    ],
    unscrubbed: () => [
      'Någon glömdes, men filerna blev inte helt rensade: det kan finnas spår i dem.',
      'handslag doctor --fix gör resten.',
    ],
    overdue: about => [
      `Sparat längre än du vill (config get retention): ${about}.`,
      'handslag doctor --fix tar bort det för gott.',
    ],
    clock: about => [
      `Registret skrevs senast ${about}, och i dag är tidigare: en av de två klockorna gick fel.`,
      'Ställ klockan rätt; till dess jämförs dagar med den senare av de två.',
    ],
    'open-files': about => [
      `Andra på den här datorn kan öppna ${about}.`,
      'handslag doctor --fix gör dem till bara dina.',
    ],
    'impossible-days': about => [
      `Dagar som inte kan stämma: ${about}.`,
      'handslag doctor --fix tar bort dem, och meddelanden och händelser som inte är något utan sin dag; det går att ångra.',
    ],
    namesakes: (about, ids) => [
      `De här kan vara samma person: ${about}.`,
      `Är de det: handslag contacts merge ${ids}.`,
    ],
  },
  retention: {
    messages: ['meddelande', 'meddelanden'],
    notes: ['text i en inbjudan', 'texter i inbjudningar'],
    sure: (day, what) => `Ta bort det från före ${day} för gott: ${what}? Det går inte att ta tillbaka.`,
    ended: (day, what) =>
      `Från före ${day} och borta för gott: ${what}. Undo tar inte tillbaka det; senare importer hoppar över det.`,
    wouldEnd: (day, what) => `Från före ${day} och skulle försvinna för gott: ${what}. Ingenting är ändrat.`,
    copiesLeft: 'Kopior som du själv har gjort innehåller det fortfarande; ta bort dem själv:',
  },
  doctor: {
    sound: path => `${path} är hel.`,
    stored: 'Det som är sparat, i rader',
    notStored: 'Det som aldrig sparas',
  },
  forget: {
    whom: 'Ange vem som ska glömmas',
    sure: name => `Glömma ${name} för gott? Det går inte att ta tillbaka.`,
    people: ['person glömd', 'personer glömda'],
    gone: (rows, texts) =>
      `Glömd. Borttagna rader: ${rows}; rensade texter: ${texts}. Det som gjordes tidigare går inte längre att ta tillbaka.`,
    wouldGo: (rows, texts) =>
      `Rader som skulle tas bort: ${rows}; texter som skulle rensas: ${texts}. Ingenting är ändrat.`,
    staysAway: 'En senare import hoppar över personen (handslag forget --allow ADRESS släpper in en igen).',
    mayReturn: 'Utan profiladress kan en senare import inte veta vem det var, och personen kan komma tillbaka.',
    copy: file => `En kopia av det som är kvar: ${file}`,
    copiesRemoved: n => `Borttagna automatiska kopior där personen fanns: ${n}.`,
    copiesLeft: 'Kopior som du själv har gjort innehåller fortfarande personen; ta bort dem själv:',
    count: people => `${people}; vilka vet registret inte längre.`,
    allowed: 'Nästa import får ta tillbaka personen.',
    notForgotten: 'Ingen med den adressen var glömd.',
  },
  notStored: [
    'andras meddelanden (bara dag, riktning, språk och om de frågar, länkar eller säljer)',
    'telefonnummer, födelsedagar och postadresser, vare sig dina eller andras',
    'lösenord, kakor eller inloggningar till någon tjänst',
  ],
}
