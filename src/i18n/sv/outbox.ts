import type { Texts } from '../texts.ts'

/** Användarens egna förfrågningar. */
export const outbox: Texts['outbox'] = {
  command: 'dina egna förfrågningar: vilka som väntar, vilka som blivit gamla och om det lönar sig att vara personlig',
  withdraw: 'anteckna att du har tagit tillbaka förfrågningar',
  none: 'Ingen förfrågan från dig är känd.',
  summary: (requests, pending, accepted, stale) =>
    `${requests}: ${pending} väntar, ${accepted}, ${stale} har väntat för länge.`,
  accepted: ['accepterad', 'accepterade'],
  requests: ['skickad förfrågan', 'skickade förfrågningar'],
  columns: { id: 'Id', person: 'Person', sent: 'Skickad', state: 'Läge', verdict: 'Hälsning' },
  states: {
    pending: 'väntar',
    accepted: 'accepterad',
    declined: 'avböjd',
    ignored: 'obesvarad',
    withdrawn: 'återtagen',
    expired: 'utgången',
  },
  noNote: 'ingen',
  notes: { personal: 'personlig', borderline: 'gränsfall', impersonal: 'opersonlig' },
  staleSince: day => `har väntat för länge sedan ${day}`,
  askAgain: day => `kan tillfrågas igen från ${day}`,
  kinds: { personal: 'Personliga förfrågningar', impersonal: 'Opersonliga förfrågningar' },
  rate: (kind, accepted, sent, value, low, high) =>
    `${kind}: ${accepted} av ${sent} accepterade, ${value} (95-procentigt intervall ${low} till ${high}).`,
  noRate: kind => `${kind}: ingen har fått tid på sig än.`,
  claims: {
    pays: 'Dina egna siffror säger det också: det lönar sig att vara personlig (P14).',
    costs: 'I dina egna siffror går det bättre för de opersonliga hittills; se efter vilka de gick till.',
    open: 'Skillnaden kan vara en slump: ingen slutsats.',
    'too-few': 'För få för att säga något: det behövs tio av varje.',
  },
  mend: 'Ta tillbaka det som väntat för länge: handslag outbox withdraw ID',
}
