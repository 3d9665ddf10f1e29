import type { rhythm as english } from '../en/rhythm.ts'

export const rhythm: typeof english = {
  description: 'vilka det är dags att höra av sig till, enligt de rytmer du har valt',
  commands: {
    rhythm: 'välj hur ofta du vill ha kontakt med en person, eller med alla som har en tagg; none tar bort det',
    log: 'anteckna att ni har hörts utanför nätverket: ett samtal, en lunch',
  },
  options: {
    all: 'också dem vars tur inte har kommit',
    tag: 'för alla som har taggen',
    on: 'vilken dag det var, eller hur länge sedan: 2026-03-04, 3d',
  },
  columns: { id: 'Id', name: 'Namn', company: 'Företag', rhythm: 'Rytm', touch: 'Hördes senast', turn: 'Tur' },
  turns: {
    late: days => (days === null ? 'nu' : `sent, ${inDays(days)} över tiden`),
    due: days =>
      days === null ? 'nu: ni har inte hörts vad jag vet' : days === 0 ? 'i dag' : `${inDays(days)} över tiden`,
    later: days => `om ${inDays(days ?? 0)}`,
  },
  nobody: 'Det är ingens tur. Välj en rytm med: handslag contacts rhythm PERSON 90d',
  tagSet: (tag, rhythm) => `Alla med taggen ${tag} har nu rytmen ${rhythm}.`,
  tagNone: tag => `Taggen ${tag} har ingen rytm längre.`,
}

function inDays(days: number): string {
  return `${days} ${days === 1 ? 'dag' : 'dagar'}`
}
