import type { ErrorTexts } from '../en/errors.ts'

const kinds = { person: 'person', invitation: 'förfrågan', group: 'grupp', interest: 'intresse' }
const none = { person: 'ingen', invitation: 'ingen', group: 'ingen', interest: 'inget' }

export const errors: ErrorTexts = {
  usage: ({ problem }) => [problem, 'Se handslag --help eller handslag KOMMANDO --help.'],
  'unknown-person': ({ reference, near }) => [
    `Ingen i registret heter "${reference}".${near.length > 0 ? ` Menade du ${near.join(' eller ')}?` : ''}`,
    'Ange ett namn, ett id som p7 eller en profiladress; handslag contacts list visar vilka som finns.',
  ],
  'ambiguous-person': ({ reference, candidates, more }) => [
    `"${reference}" kan betyda flera personer: ${candidates.join('; ')}${more > 0 ? ` och ${more} till` : ''}.`,
    'Använd det id som står före namnet.',
  ],
  'unknown-id': ({ kind, reference }) => [
    `Det finns ${none[kind]} ${kinds[kind]} ${reference}.`,
    'Listkommandot för sorten visar vilka id som finns.',
  ],
  'unknown-value': ({ what, value, known }) => [
    `"${value}" är inget känt värde för ${what}.`,
    `Använd något av: ${known.join(', ')}.`,
  ],
  'not-a-date': ({ value }) => [`"${value}" är ingen dag.`, 'Skriv den som 2026-03-04.'],
  'not-a-number': ({ what, value }) => [`"${value}" är inget tal som ${what} kan vara.`, 'Ange ett heltal.'],
  'nothing-to-undo': () => [
    'Det finns inget att ta tillbaka.',
    'handslag undo --list visar vad som går att ta tillbaka.',
  ],
  'nothing-to-redo': () => ['Det finns inget att göra om.', 'Bara det som undo nyss tog tillbaka kan göras om.'],
  'no-terminal': ({ command, instead }) => [
    `handslag ${command} ställer frågor och behöver en terminal.`,
    `Använd ${instead} när det inte finns någon.`,
  ],
  'no-store': ({ path }) => [`Det finns inget register i ${path} än.`, 'Börja med handslag import och din dataexport.'],
  'store-not-ours': ({ path }) => [
    `${path} är inget handslag-register.`,
    'Ange en annan fil med --store; den här är orörd.',
  ],
  'store-newer': ({ path, found, known }) => [
    `${path} är skriven av ett nyare handslag (schema ${found}; det här kan till och med ${known}).`,
    'Uppdatera handslag; registret är orört.',
  ],
  'store-busy': ({ path }) => [
    `Ett annat handslag skriver till ${path}.`,
    'Vänta tills det är klart och kör kommandot igen.',
  ],
  'backup-broken': ({ path, reason }) => [
    `${path} är ingen hel säkerhetskopia av ett handslag-register: ${reason}.`,
    'Välj en annan kopia; registret är som det var.',
  ],
  'file-exists': ({ path }) => [`${path} finns redan.`, 'Ange en annan fil, eller flytta undan den som finns.'],
  'no-such-file': ({ path }) => [`Det finns ingen fil ${path}.`, 'Kontrollera sökvägen; registret är som det var.'],
  'needs-yes': ({ question }) => [`Det finns ingen terminal att fråga i: ${question}`, 'Ange --yes om du är säker.'],
  'store-unusable': ({ path, reason }) => [
    `Registret ${path} går inte att använda: ${reason}.`,
    'Kontrollera att mappen finns, att du får skriva i den och att disken har plats.',
  ],
}
