import type { Report } from '../../app/reporting/report.ts'
import type { Section, SectionOf, Words } from '../document.ts'
import { shortened } from '../shortened.ts'
import { effect } from './effect.ts'
import { groups } from './groups.ts'
import { growth } from './growth.ts'
import { invitations } from './invitations.ts'
import { network } from './network.ts'
import { profile } from './profile.ts'
import { reach } from './reach.ts'
import { requests } from './requests.ts'
import { standing } from './standing.ts'
import { week } from './week.ts'

const order: SectionOf[] = [standing, effect, week, invitations, reach, growth, network, groups, requests, profile]

export function sectionsOf(report: Report, words: Words): Section[] {
  const shown = shortened(report)
  return order.map(section => section(shown, words)).filter(section => section !== null)
}

export function titleOf({ name: whole }: Report, { texts: { report } }: Words): string {
  const name = shortened(whole)
  return name === null ? report.title : report.titleOf(name)
}
