import type { ErrorTexts } from '../en/errors.ts'

const states = {
  pending: 'öppen',
  accepted: 'accepterad',
  declined: 'avböjd',
  ignored: 'ignorerad',
  withdrawn: 'återkallad',
  expired: 'förfallen',
}
const kinds = { person: 'person', invitation: 'förfrågan', group: 'grupp', interest: 'intresse' }
const none = { person: 'ingen', invitation: 'ingen', group: 'ingen', interest: 'inget' }
const listing = {
  person: 'handslag contacts list',
  invitation: 'handslag triage list',
  group: 'handslag groups list',
  interest: 'handslag interests list',
}

const unsafe = {
  path: 'skulle hamna utanför det',
  bomb: 'packas upp till långt mer än en export rymmer',
  overlap: 'delar sina byte med en annan post',
}

export const errors: ErrorTexts = {
  usage: ({ problem }) => [problem, 'Se handslag --help eller handslag KOMMANDO --help.'],
  'unknown-person': ({ reference, near }) => [
    `Ingen i registret heter "${reference}".${near.length > 0 ? ` Menade du ${near.join(' eller ')}?` : ''}`,
    'Ange ett namn, ett id som p7 eller en profiladress; handslag contacts list visar vilka som finns, och contacts add lägger till någon.',
  ],
  'ambiguous-person': ({ reference, candidates, more }) => [
    `"${reference}" kan betyda flera personer: ${candidates.join('; ')}${more > 0 ? ` och ${more} till` : ''}.`,
    'Använd det id som står före namnet.',
  ],
  'unknown-id': ({ kind, reference }) => [
    `Det finns ${none[kind]} ${kinds[kind]} ${reference}.`,
    `${listing[kind]} visar vilka id som finns.`,
  ],
  'unknown-value': ({ what, value, known }) => [
    `"${value}" är inget känt värde för ${what}.`,
    `Använd något av: ${known.join(', ')}.`,
  ],
  'already-answered': ({ reference, state }) => [
    `Förfrågan ${reference} är redan ${states[state]}.`,
    `Öppna den först igen: handslag triage reopen ${reference}.`,
  ],
  'nothing-to-reopen': ({ reference }) => [
    `Du har inget svar på ${reference} att ta tillbaka.`,
    'handslag triage list --status all visar vilka förfrågningar du har svarat på.',
  ],
  'wrong-direction': ({ reference, direction }) =>
    direction === 'outgoing'
      ? [`${reference} har du själv skickat.`, `Den kan du dra tillbaka: handslag triage withdraw ${reference}.`]
      : [
          `${reference} har du fått.`,
          'Bara en egen förfrågan kan dras tillbaka; den här kan du acceptera, fråga om, avböja eller ignorera.',
        ],
  'not-a-date': ({ value }) => [`"${value}" är ingen dag.`, 'Skriv den som 2026-03-04.'],
  'not-a-moment': ({ value }) => [
    `"${value}" är varken en dag eller en tid tillbaka från i dag.`,
    'Skriv 2026-03-04, eller 10d, 6w, 6m eller 1y (dagar, veckor, månader, år).',
  ],
  'not-a-rhythm': ({ value }) => [
    `"${value}" är ingen rytm.`,
    'Skriv 90d, 6w, 3m eller 1y (dagar, veckor, månader, år), från och till som 90d..120d, eller none.',
  ],
  'not-a-span': ({ value }) => [`"${value}" är ingen tidsrymd.`, 'Skriv 90d, 12w, 24m eller 2y.'],
  'not-yet': ({ value }) => [`${value} har inte varit än.`, 'Anteckna det när det har hänt.'],
  'not-an-address': ({ value }) => [
    `"${value}" är ingen profiladress.`,
    'Skriv den som https://www.linkedin.com/in/nagon.',
  ],
  'address-taken': ({ value, owner }) => [`${value} är profilen för ${owner}.`, 'Kontrollera adressen.'],
  'alias-taken': ({ value, owner }) => [`"${value}" betyder redan ${owner}.`, 'Välj ett annat alias.'],
  'ambiguous-group': ({ reference, candidates }) => [
    `"${reference}" kan betyda flera grupper: ${candidates.join('; ')}.`,
    'Använd det id som står före namnet.',
  ],
  'unknown-setting': ({ key, known, near }) => [
    `Det finns ingen inställning "${key}".${near.length > 0 ? ` Menade du ${near.join(' eller ')}?` : ''}`,
    `Använd något av: ${known.join(', ')}, fact.NAMN (se handslag facts) eller lint.REGEL (se handslag rules).`,
  ],
  'unknown-topic': ({ id, near }) => [
    `Det finns inget som heter "${id}" att förklara.${near.length > 0 ? ` Menade du ${near.join(' eller ')}?` : ''}`,
    'handslag explain visar vad som finns.',
  ],
  'no-schema': ({ command, near }) => [
    `Det finns inget kommando "${command}" vars JSON har ett schema.${near.length > 0 ? ` Menade du ${near.join(' eller ')}?` : ''}`,
    'handslag schema visar vilka som har ett.',
  ],
  'already-known': ({ name, candidates }) => [
    `Det finns redan någon som heter ${name}: ${candidates.join('; ')}.`,
    'Använd handslag contacts edit med det id:t, eller --yes för ännu en person med samma namn.',
  ],
  'nobody-named': () => [
    'Det framgår inte vem som menas.',
    'Ange personer, eller välj ut dem med --company eller ett annat filter.',
  ],
  'nothing-to-change': () => ['Det framgår inte vad som ska ändras.', 'handslag contacts edit --help visar fälten.'],
  'empty-text': ({ what }) => [`${what} kan inte vara tomt.`, 'Skriv vad det ska vara.'],
  'same-person': ({ name }) => [`Båda hänvisningarna betyder ${name}.`, 'Ange två olika personer.'],
  'met-where': () => ['--met-on behöver veta var ni träffades.', 'Lägg till --met och tillfällets namn.'],
  'nothing-read': ({ path, expected }) => [
    `Ingen rad i ${path} gick att läsa.`,
    `Den första raden ska innehålla ${expected}.`,
  ],
  'not-a-number': ({ what, value, least }) => [
    `"${value}" är inget tal som ${what} kan vara.`,
    least === null ? 'Ange ett tal större än 0.' : `Ange ett heltal, ${least} eller större.`,
  ],
  'nothing-to-undo': () => [
    'Det finns inget att ta tillbaka.',
    'handslag undo --list visar vad som går att ta tillbaka.',
  ],
  'nothing-to-redo': () => ['Det finns inget att göra om.', 'Bara det som undo nyss tog tillbaka kan göras om.'],
  'file-missing': ({ path }) => [
    `Det finns ingen fil eller mapp ${path}.`,
    'Kontrollera sökvägen; har den mellanslag behövs citattecken.',
  ],
  'not-a-file': ({ path }) => [
    `${path} är ingen vanlig fil.`,
    'Ange en som är det, och spara först i en fil det som kommer från annat håll; ingenting är ändrat.',
  ],
  'file-unreadable': ({ path, reason }) => [
    `${path} går inte att läsa: ${reason}.`,
    'Kontrollera att du får läsa den.',
  ],
  'archive-damaged': ({ path, reason }) => [
    `Arkivet ${path} är skadat eller avklippt: ${reason}.`,
    'Hämta det igen; inget av det är importerat.',
  ],
  'archive-encrypted': ({ path }) => [
    `Arkivet ${path} är låst med lösenord.`,
    'Packa upp det själv och importera mappen.',
  ],
  'archive-unsafe': ({ path, entry, reason }) => [
    `Arkivet ${path} är inte säkert att öppna: ${entry} ${unsafe[reason]}.`,
    'Så gör LinkedIn inga arkiv. Begär dina data igen; inget av det här är importerat.',
  ],
  'row-too-long': ({ file, line, most }) => [
    `${file} har en rad på över ${most / 1024 / 1024} miljoner tecken från rad ${line}.`,
    'Troligen saknas ett citattecken där. Laga raden eller begär dina data igen.',
  ],
  'header-unknown': ({ file, expected, lines }) => [
    `${file} saknar en rubrikrad som handslag känner igen. Den sökte ${expected.join(', ')} och såg: ${lines.join(' / ')}`,
    'Använd filen som LinkedIn gjorde den; inget är importerat.',
  ],
  'heading-twice': ({ file, heading }) => [
    `${file} har mer än en kolumn ${heading}, så det är oklart vilken av dem som gäller.`,
    'Ta bort den som är för mycket, eller använd filen som LinkedIn gjorde den; inget är importerat.',
  ],
  'rows-unreadable': ({ file, rows, line, reason }) => [
    `Ingen av de ${rows} raderna i ${file} gick att läsa; den första, rad ${line}: ${reason}.`,
    'Använd filen som LinkedIn gjorde den, eller utelämna den; inget är importerat.',
  ],
  'nothing-to-import': ({ path }) => [
    `${path} innehåller ingen fil ur en dataexport från LinkedIn.`,
    'Ange ZIP-arkivet, mappen det packades upp i eller en fil som Connections.csv.',
  ],
  'no-list': ({ path }) => [
    `${path} innehåller ingen kontaktlista.`,
    'Ange personens arkiv, eller dess Connections.csv.',
  ],
  'who-are-you': ({ file }) => [
    `${file} säger inte vem av personerna som är du.`,
    'Importera hela arkivet, eller säg vem du är: handslag import SÖKVÄG --me "Ditt Namn".',
  ],
  'nothing-to-lint': ({ file }) => [
    file === null ? 'Texten är tom.' : `Texten i ${file} är tom.`,
    'Ge meddelandet som du tänker skicka: i en fil, eller genom ett rör (|).',
  ],
  'line-unreadable': ({ missing }) => [
    `En rad saknar ${missing}.`,
    'Ge ett objekt per rad, till exempel {"id":"1","text":"Hej Anna! ...","kind":"request"}.',
  ],
  'editor-failed': ({ editor }) => [`Redigeraren ${editor} avslutades utan text.`, 'Sätt EDITOR, eller ange en fil.'],
  'no-terminal': ({ command, instead }) => [
    `handslag ${command} ställer frågor och behöver en terminal.`,
    `Använd ${instead} när det inte finns någon.`,
  ],
  'no-home': () => [
    'Systemet säger inte var din hemmapp är, så registret har ingen plats.',
    'Sätt HOME, eller ange en fil med --store eller HANDSLAG_STORE.',
  ],
  'no-store': ({ path }) => [`Det finns inget register i ${path} än.`, 'Börja med handslag import och din dataexport.'],
  'store-not-ours': ({ path }) => [
    `${path} är inget handslag-register.`,
    'Ange en annan fil med --store, eller flytta undan den här; den är orörd.',
  ],
  'store-newer': ({ path, found, known }) => [
    `${path} är skriven av ett nyare handslag (schema ${found}; det här kan till och med ${known}).`,
    'Uppdatera handslag; registret är orört.',
  ],
  'store-busy': ({ path }) => [
    `Ett annat handslag skriver till ${path}.`,
    'Vänta tills det är klart och kör kommandot igen.',
  ],
  'store-damaged': ({ path, reason }) => [
    `Registret ${path} är skadat: ${reason}.`,
    'Ta tillbaka en säkerhetskopia med handslag restore FIL; det som finns nu sparas bredvid.',
  ],
  'store-read-only': ({ path }) => [
    `Det går inte att skriva till ${path}: du har bara läsrätt till filen, mappen eller disken.`,
    'Skaffa skrivrätt, eller ange ett annat register med --store; ingenting ändrades.',
  ],
  'store-replaced': ({ path }) => [
    `${path} togs bort eller byttes ut medan kommandot använde den, så inget därav sparades.`,
    'Se efter vad som ligger där nu och kör sedan kommandot igen.',
  ],
  'disk-full': ({ path }) => [
    `Disken där ${path} ligger är full.`,
    'Gör plats och kör kommandot igen; registret är som det var.',
  ],
  'forget-unfinished': ({ reason }) => [
    `Raderna är borta, men filerna kunde inte rensas: ${reason}.`,
    'Tills handslag doctor --fix har gjort det kan det finnas spår i dem.',
  ],
  'backup-broken': ({ path, reason }) => [
    `${path} är ingen hel säkerhetskopia av ett handslag-register: ${reason}.`,
    'Välj en annan kopia; registret är som det var.',
  ],
  'file-unwritable': ({ path, reason }) => [
    `${path} gick inte att skriva: ${reason}.`,
    'Ange en fil i en mapp som finns och som är din.',
  ],
  'store-itself': ({ path }) => [`${path} är själva registret.`, 'Ange en annan fil; ingenting är ändrat.'],
  'file-exists': ({ path }) => [`${path} finns redan.`, 'Ange en annan fil, eller flytta undan den som finns.'],
  'no-such-file': ({ path }) => [`Det finns ingen fil ${path}.`, 'Kontrollera sökvägen; registret är som det var.'],
  'needs-yes': ({ question }) => [`Det finns ingen terminal att fråga i: ${question}`, 'Ange --yes om du är säker.'],
  'not-on-plan': ({ number, actions }) => [
    `Det finns inget nummer ${number} på veckans lista, som har ${actions}.`,
    'handslag plan visar listan.',
  ],
  'only-requests': () => [
    'Bara en kontaktförfrågan går att anteckna som skickad.',
    'Använd --kind request, eller utelämna --save; meddelanden kommer med din nästa export.',
  ],
  'is-contact': ({ name }) => [`${name} är redan din kontakt.`, 'Skriv ett meddelande: handslag draft PERSON.'],
  'request-waits': ({ name, reference }) => [
    `En förfrågan från dig till ${name} väntar redan (${reference}).`,
    `Ta tillbaka den först: handslag outbox withdraw ${reference}.`,
  ],
  'copy-failed': ({ reason }) => [
    `Det gick inte att kopiera texten: ${reason}`,
    'Kopiera den från skärmen; på Linux behövs xsel eller wl-copy.',
  ],
  'nothing-to-follow-up': ({ name }) => [
    `Inget meddelande från dig till ${name} väntar på svar.`,
    'Skriv ett nytt: handslag draft PERSON --kind message.',
  ],
  'followed-up': ({ name, times }) => [
    `Du har skrivit ${times} gånger till ${name} utan svar: en påminnelse räcker.`,
    'Ge det tid, eller försök på ett annat sätt: handslag channel PERSON.',
  ],
  'store-unusable': ({ path, reason }) => [
    `Registret ${path} går inte att använda: ${reason}.`,
    'Kontrollera att mappen finns, att du får skriva i den och att disken har plats.',
  ],
}
