import type { Language } from '../model/language.ts'
import { spokenCompany } from './spoken/company.ts'

interface Introduced {
  name: string
  company: string | null
}

const asking = {
  en: (whom: string) => `ask whether you could introduce me to ${whom}`,
  sv: (whom: string) => `fråga om du kan presentera mig för ${whom}`,
}
const at = { en: 'at', sv: 'på' }
const inOrder = { en: (why: string) => `, so that I can ${why}`, sv: (why: string) => `, så att jag kan ${why}` }

/** P9: to ask somebody for an introduction, as a reason for writing; and what for, where that is said. */
export function introductionTo({ name, company }: Introduced, why: string | null, language: Language): string {
  const place = spokenCompany(company, language)
  const whom = place === null ? name : `${name} ${at[language]} ${place}`
  return asking[language](whom) + (why === null ? '' : inOrder[language](why))
}
