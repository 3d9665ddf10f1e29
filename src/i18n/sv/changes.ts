import type { changes as english } from '../en/changes.ts'

export const changes: typeof english = {
  fields: {
    name: 'namn',
    url: 'profil',
    company: 'företag',
    position: 'befattning',
    place: 'ort',
    country: 'land',
    email: 'e-post',
    wanted: 'önskad',
    mutual: 'gemensamma kontakter',
    count: 'kontakter',
    contact: 'kontakt sedan',
    alias: 'alias',
    met: 'träffades',
    note: 'anteckning',
    tag: 'tagg',
    relation: 'relation',
    knows: 'känner',
    group: 'grupp',
    rhythm: 'rytm',
    touch: 'hördes',
    merged: 'sammanförd med',
  },
  line: (field, from, to) => {
    if (to === null) return `${field}: ${from} borttaget`
    return from === null ? `${field}: ${to}` : `${field}: ${from} → ${to}`
  },
  mergedNote: (name, facts) => `Före sammanföringen med ${name} stod det också: ${facts}.`,
  dayUnknown: 'okänd dag',
  nothing: 'Inget ändrades: så var det redan.',
  more: n => `… och ${n} till`,
  skipped: (line, reason) => `Rad ${line} hoppades över: ${reason}`,
  undo: 'Ta tillbaka det med: handslag undo',
  declined: 'Inget ändrades.',
  dryRun: 'Provkörning: inget ändrades.',
  people: ['person', 'personer'],
  confirm: (what, people) => `${what}: ${people}. Fortsätta?`,
}
