import type { effect as englishEffect, progress as englishProgress } from '../en/effect.ts'

export const effect: typeof englishEffect = {
  description: 'profilstyrka gånger räckvidd, och vilken av dem som ger mest för en timme',
  title: (score, profile, outreach) => `Effekt ${score} av 100: profil ${profile} × räckvidd ${outreach}`,
  line: (score, profile, outreach) => `${score} av 100 (profil ${profile} × räckvidd ${outreach})`,
  label: 'Effekt',
  none: 'Det finns inga kontakter än. Börja med: handslag import SÖKVÄG',
  outreach: 'Räckvidd',
  parts: {
    contacts: 'Kontakter',
    reach: 'Känt nätverk',
    groups: 'Grupper',
    'active-groups': 'Grupper där du hjälper till',
    requests: 'Personliga förfrågningar',
    accepted: 'varav accepterade',
    replies: 'Personer du har svarat',
  },
  explained: {
    title: 'Så räknas det',
    product: 'Effekten är profil × räckvidd ÷ 100: den ena utan den andra ger lite (P7).',
    profile: 'Vad profilen är värd, punkt för punkt: handslag profile',
    curve: 'En del av räckvidden ger sitt värde × (1 − e^(−antal ÷ skala)): de första av ett slag ger mest.',
    part: (worth, scale) => `värde ${worth}, skala ${scale}`,
    reasons: {
      contacts: 'fler kontakter, fler att se och synas för; de första hundratalen ger mest',
      reach: 'kontakter, folk i andra ledet och gruppmedlemmar kan hitta och hittas; de första tusentalen ger mest',
      groups: 'gruppmedlemmar ser mer av profilen',
      'active-groups': 'en grupp där man är tyst ger lite',
      requests: 'en förfrågan med en egen hälsning öppnar dörrar',
      accepted: 'en personlig förfrågan som accepterades är en kontakt som vet varför',
      replies: 'den som får svar skriver igen',
    },
  },
  points: (points, worth) => `${points} av ${worth}`,
  basis:
    'Kontakter och grupper som de är nu; i det kända nätverket ingår de, folk i andra ledet och gruppmedlemmar; resten under det senaste året.',
  untold: 'Ingen export har berättat om din profil än: den kan vara starkare, och effekten med den.',
  importProfile: 'Importera en export som berättar om din profil: vad som saknas där är inte känt än.',
  hour: 'En timme till skulle ge',
  onProfile: gain => `på profilen, ungefär ${gain} poäng`,
  onOutreach: gain => `på räckvidden, ungefär ${gain} poäng`,
  history: 'Månad för månad; hur profilen såg ut före första exporten är okänt',
  deeds: {
    contacts: 'Acceptera eller bjud in någon som hör hemma i ditt nätverk.',
    reach: 'Gå med i en grupp inom ditt område.',
    groups: 'Gå med i en grupp inom ditt område.',
    'active-groups': 'Hjälp någon i en av dina grupper.',
    requests: 'Bjud in någon med en egen hälsning.',
    accepted: 'Bjud in någon med en egen hälsning.',
    replies: 'Svara någon som har skrivit till dig.',
  },
}

export const progress: typeof englishProgress = {
  description: 'kontakter, räckvidd, förfrågningar, accepterade och svar, månad för månad',
  title: (from, to) => `Från ${from} till ${to}`,
  series: {
    contacts: 'Kontakter',
    reach: 'Kända bortom dem',
    outreach: 'Räckvidd',
    effect: 'Effekt',
    requests: 'Skickade förfrågningar',
    acceptance: 'Accepterade',
    replies: 'Personer du har svarat',
  },
  months: 'hur många månader tillbaka',
  share: (accepted, settled) => `${accepted} av ${settled}`,
}
