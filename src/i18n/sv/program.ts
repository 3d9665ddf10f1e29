import type { program as english } from '../en/program.ts'

export const program: typeof english = {
  description: 'En personlig nätverkscoach. Den ger råd utifrån din egen dataexport; du agerar. Inget lämnar datorn.',
  helpCommand: 'help [kommando]',
  options: {
    forgotten: 'hur många personer som är glömda',
    allow: 'låt en glömd person komma tillbaka med nästa import',
    photo: 'har profilen ett foto?',
    banner: 'har den en egen bakgrundsbild?',
    customUrl: 'har du valt dess adress själv?',
    ask: 'fråga efter det som ingen export innehåller',
    fix: 'laga det som går att laga utan ett val',
    store: 'registret som används (annars HANDSLAG_STORE, annars din datamapp)',
    json: 'ett JSON-dokument på stdout',
    jsonl: 'listor: ett JSON-dokument per rad',
    lang: 'språk (annars HANDSLAG_LANG, annars systemets)',
    quiet: 'inga meddelanden vid sidan av',
    yes: 'svara ja på alla frågor',
    dryRun: 'visa vad som skulle ändras utan att ändra något',
    noColor: 'inga färger',
    version: 'visa versionen',
    help: 'visa hjälp',
  },
  titles: {
    'Usage:': 'Användning:',
    'Options:': 'Flaggor:',
    'Commands:': 'Kommandon:',
    'Arguments:': 'Argument:',
  },
  examples: (...lines) => `\nExempel:\n${lines.map(line => `  $ ${line}`).join('\n')}\n`,
  usageProblem: message => {
    const known: [RegExp, string][] = [
      [/^unknown option '(.+?)'/, 'Okänd flagga: $1'],
      [/^unknown command '(.+?)'/, 'Okänt kommando: $1'],
      [/^missing required argument '(.+?)'.*/, 'Argumentet $1 saknas'],
      [/^option '(.+?)' argument missing/, 'Flaggan $1 behöver ett värde'],
      [
        /^option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+)\./,
        'Flaggan $1 kan inte vara "$2". Välj bland $3',
      ],
      [/^too many arguments.*/, 'För många argument'],
      [/\(Did you mean (?:one of )?(.+?)\?\)/, '(Menade du $1?)'],
    ]
    return known.reduce((text, [pattern, words]) => text.replace(pattern, words), message)
  },
  unexpected: reason => [
    `Något gick fel som inte borde kunna gå fel: ${reason}`,
    'Kör igen med HANDSLAG_DEBUG=1 för detaljerna; registret är som det var.',
  ],
  commands: {
    backup: 'kopiera registret medan det används, och läs kopian igen',
    doctor: 'kontrollera registret, och säg vad det innehåller och vad det aldrig gör',
    forget: 'ta bort varje spår av en person ur registret och dess kopior',
    profile: 'hur stark din profil är, och vad du lagar först',
    restore: 'lägg in en säkerhetskopia i registret; det som fanns där sparas',
    import: 'läs in din dataexport (arkiv, mapp eller enskilda filer)',
    status: 'var du står: fas, kontakter, väntande förfrågningar, vad du gör härnäst',
    undo: 'ta tillbaka det senaste kommandot, så många gånger som behövs',
    redo: 'gör om det som undo tog tillbaka',
    triage: 'svara på de förfrågningar som väntar, en i taget; utan terminal, visa dem',
    triageList: 'förfrågningar med råd, i den ordning du bör svara',
    triageAnswers: {
      accept: 'anteckna att du accepterar: de blir kontakter',
      ask: 'anteckna att du frågar först; förfrågan väntar vidare',
      decline: 'anteckna att du avböjer',
      ignore: 'anteckna att du låter bli att svara',
      withdraw: 'anteckna att du drar tillbaka egna förfrågningar',
    },
    triageFollow: 'anteckna att du följer avsändarna',
    triageReopen: 'ta tillbaka beslut, när de än fattades',
  },
}
