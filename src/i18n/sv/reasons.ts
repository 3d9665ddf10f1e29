import type { InterestKind } from '../../model/interest.ts'
import type { RelationKind } from '../../model/person.ts'
import type { ReasonTexts } from '../en/reasons.ts'

const relations: Record<RelationKind, string> = {
  close: 'ni känner varandra väl',
  colleague: 'ni arbetar tillsammans',
  'former-colleague': 'ni har arbetat tillsammans',
  customer: 'en av dina kunder',
  supplier: 'en av dina leverantörer',
  classmate: 'ni har studerat tillsammans',
  met: 'ni har träffats',
  acquaintance: 'en bekant till dig',
  recruiter: 'en rekryterare som du känner',
}

const interests: Record<InterestKind, string> = {
  role: 'en roll du vill träffa',
  industry: 'en bransch du vill lära känna folk i',
  company: 'ett företag du vill lära känna folk på',
  topic: 'ett ämne du bryr dig om',
  place: 'en ort där du vill lära känna folk',
}

export const reasons: ReasonTexts = {
  'worked-together': ({ company }) => `har arbetat på ${company}, där du också har arbetat`,
  'worked-at-the-same-time': ({ company }) => `var på ${company} samtidigt som du`,
  'names-employer': ({ company }) => `nämner ${company}, där du har arbetat`,
  'same-employer': ({ company }) => `arbetar på ${company}, precis som du`,
  'studied-together': ({ school }) => `nämner ${school}, där du har studerat`,
  'wrote-to-each-other': ({ messages, last }, { number, day }) =>
    `ni har skrivit till varandra, ${number(messages)} meddelanden${last === null ? '' : `, senast ${day(last)}`}`,
  'i-wrote': ({ last }, { day }) => `du har skrivit${last === null ? '' : `, senast ${day(last)}`}, utan att få svar`,
  'they-wrote': ({ last }, { day }) =>
    `har skrivit till dig${last === null ? '' : `, senast ${day(last)}`}, utan att få svar`,
  'address-book': () => 'finns i din adressbok',
  'my-note': () => 'du har en anteckning om personen',
  'my-tag': ({ tags }, { list }) => `du har märkt personen med ${list(tags)}`,
  'met-at': ({ event, on }, { day }) => `ni träffades på ${event}${on === null ? '' : ` ${day(on)}`}`,
  'shared-group': ({ groups }, { list }) => `är med i ${list(groups)}, precis som du`,
  'mutual-contacts': ({ count: n }, { count }) => `ni har ${count(n, 'gemensam kontakt', 'gemensamma kontakter')}`,
  relation: ({ kind }) => relations[kind],
  wanted: () => 'någon du vill träffa',
  'i-invited': ({ on }, { day }) => `du har själv skickat en förfrågan${on === null ? '' : ` ${day(on)}`}`,
  interest: ({ kind, text }) => `passar in på ${interests[kind]}: ${text}`,
  'names-contact': ({ name }) => `nämner ${name}, som är en av dina kontakter`,
  'says-we-met': () => 'påminner om hur ni känner varandra',
  introduces: () => 'presenterar sig i hälsningen',
  'says-why': () => 'säger varför i hälsningen',
  recommended: ({ direction }) =>
    direction === 'received' ? 'har rekommenderat dig' : 'du har skrivit en rekommendation',
  endorsed: ({ direction }) =>
    direction === 'received' ? 'har intygat dina kunskaper' : 'du har intygat personens kunskaper',
  answered: ({ on }, { day }) => `svarade på din fråga ${day(on)}`,
  'place-left': () => 'under målet är nästan alla välkomna',
  pitch: () => 'försöker sälja något i hälsningen',
  'pitched-before': () => 'har försökt sälja dig något förut',
  'no-note': () => 'ingen hälsning följde med',
  'standard-note': () => 'hälsningen är en standardtext',
  'no-name': () => 'saknar namn',
  'looks-empty': () => 'kontot ser tomt ut',
  'no-answer': ({ since }, { day }) => `du frågade ${day(since)} och har inte fått svar`,
  'nothing-known': () => 'inget tycks förena er',
}
