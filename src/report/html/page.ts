import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../app/reporting/report.ts'
import type { Language } from '../../model/language.ts'
import { packageRoot } from '../../packageRoot.ts'
import type { Section, Words } from '../document.ts'
import { sectionsOf, titleOf } from '../sections/all.ts'
import { blockHtml } from './blocks.ts'
import { escaped } from './escape.ts'

/**
 * The report as one page that asks nothing of anybody: its policy allows its own script and style, by their hashes, and
 * nothing else.
 */
export function pageOf(report: Report, words: Words, language: Language): string {
  const { texts, numbers } = words
  const [script, style] = [built('report-page.js'), built('report-page.css')]
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`
  const sections = sectionsOf(report, words)
  const links = sections.map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`)
  const title = escaped(titleOf(report, words))
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer"><title>${title}</title>
<style id="__________cytoscape_stylesheet">${style}</style></head><body>
<a class="skip" href="#main">${escaped(texts.report.skip)}</a>
<header><h1>${title}</h1><p>${escaped(texts.report.asOf(numbers.day(report.today)))}</p>
<nav aria-label="${escaped(texts.report.contents)}"><ul>${links.join('')}</ul></nav></header>
<main id="main">${sections.map(section => sectionHtml(section, report, words)).join('\n')}</main>
<footer><p>${escaped(texts.report.footer)}</p></footer>
<script>${script}</script></body></html>
`
}

function sectionHtml({ id, title, basis, blocks }: Section, report: Report, words: Words): string {
  const body = blocks.map(block => blockHtml(block, title, report, words)).join('\n')
  const rests = `<p class="basis"><b>${escaped(words.texts.report.basis)}</b> ${escaped(basis)}</p>`
  return `<section id="${id}" aria-labelledby="${id}-title"><div class="margin"><h2 id="${id}-title">${escaped(title)}</h2>
${rests}</div><div class="body">${body}</div></section>`
}

function built(file: string): string {
  return readFileSync(join(packageRoot, 'dist', file), 'utf8')
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
