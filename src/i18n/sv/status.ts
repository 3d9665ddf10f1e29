import type { status as english } from '../en/status.ts'

export const status: typeof english = {
  phase: { broad: 'bred', selective: 'urval' },
  phaseMeans: {
    broad: 'acceptera generöst tills målet är nått',
    selective: 'acceptera dem du känner, har träffat, har kontakt med eller vill ha kontakt med',
  },
  labels: {
    phase: 'Fas',
    contacts: 'Kontakter',
    incoming: 'Inkomna',
    outgoing: 'Skickade',
    groups: 'Grupper',
    export: 'Export',
  },
  contacts: ['kontakt', 'kontakter'],
  invitations: ['förfrågan', 'förfrågningar'],
  accepted: ['accepterad förfrågan', 'accepterade förfrågningar'],
  requests: ['förfrågan', 'förfrågningar'],
  ofTarget: (contacts, target) => `${contacts} av ${target}`,
  hidden: n => `${n} med dold profil`,
  unconfirmed: n => `varav ${n} som ingen export har visat än`,
  gone: n => `${n} borta sedan förra hela exporten`,
  waiting: n => `${n} väntar på ditt svar`,
  sent: n => `${n} väntar på svar`,
  stale: n => `${n} äldre än tre veckor`,
  outdated: day => `från ${day}: begär en ny, förfrågningar kan ha gått ut sedan dess`,
  nextTitle: 'Härnäst',
  empty: path => `Ingenting är sparat ännu (${path}).`,
  begin: [
    'Be LinkedIn om dina data: Inställningar > Dataintegritet > Skaffa en kopia av dina data.',
    'När arkivet har kommit: handslag import Basic_LinkedInDataExport.zip',
    'Vill du se dig omkring först, bland påhittade personer: handslag demo',
  ],
  next: {
    import: () => ({ action: 'Importera din dataexport', why: 'alla råd vilar på dina egna kontakter' }),
    triage: {
      broad: n => ({ action: `Gå igenom ${n}`, why: 'under målet är de flesta förfrågningar värda ett ja' }),
      selective: n => ({ action: `Gå igenom ${n}`, why: 'från målet och uppåt bör varje ja vila på ett skäl' }),
    },
    stale: n => ({ action: `Se över ${n} utan svar`, why: 'en förfrågan som ingen accepterar blir ingen kontakt' }),
    unconfirmed: n => ({
      action: `Gör klicken för ${n}`,
      why: 'en kontakt finns först när även plattformen vet om den',
    }),
    groups: () => ({
      action: 'Gå med i en grupp inom ditt område',
      why: 'dess medlemmar räknas också till ditt nätverk',
    }),
    interests: () => ({ action: 'Säg vilka du vill lära känna', why: 'då kan programmet se vilka som passar' }),
  },
}
