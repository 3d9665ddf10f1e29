import type { Report } from '../../app/reporting/report.ts'
import { chartSvg } from '../charts/chart.ts'
import type { Block, ChartBlock, TableBlock, Words } from '../document.ts'
import { mapData } from '../map/map-data.ts'
import { shortened } from '../shortened.ts'
import { escaped, scriptJson } from './escape.ts'

const wideChart = 640
const narrowChart = 330

/** A block as HTML. A table that is called as its section is has no title of its own to see. */
export function blockHtml(block: Block, title: string, report: Report, words: Words): string {
  switch (block.kind) {
    case 'lead':
      return `<p class="lead">${escaped(block.text)}</p>`
    case 'note':
      return `<p class="note">${escaped(block.text)}</p>`
    case 'figures': {
      const items = block.items.map(
        ({ value, label }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`,
      )
      return `<dl class="figures">${items.join('')}</dl>`
    }
    case 'chart':
      return chartHtml(block, words)
    case 'table':
      return tableHtml(block, words, block.caption === title)
    case 'map':
      return mapHtml(report, words)
  }
}

function tableHtml(
  { caption, head, rows, right = [], open = rows.length }: TableBlock,
  words: Words,
  unseen = true,
): string {
  if (rows.length === 0) return ''
  const side = (column: number) => (right.includes(column) ? ' class="right"' : '')
  const titles = head.map((title, column) => `<th scope="col"${side(column)}>${escaped(title)}</th>`)
  const lines = rows.map(cells => {
    const [first = '', ...rest] = cells
    const others = rest.map((cell, column) => {
      return `<td data-label="${escaped(head[column + 1] ?? '')}"${side(column + 1)}>${escaped(cell)}</td>`
    })
    return `<tr><th scope="row">${escaped(first)}</th>${others.join('')}</tr>`
  })
  const title = `<caption${unseen ? ' class="unseen"' : ''}>${escaped(caption)}</caption>`
  const more = lines.slice(open)
  const label = escaped(words.texts.report.more(words.numbers.number(more.length)))
  const rest = more.length === 0 ? '' : `<tbody class="more" data-label="${label}">${more.join('')}</tbody>`
  const body = `<tbody>${lines.slice(0, open).join('')}</tbody>${rest}`
  return `<table>${title}<thead><tr>${titles.join('')}</tr></thead>${body}</table>`
}

/** The chart in two widths, of which one shows; the table beside it says the same to those who do not see. */
function chartHtml(block: ChartBlock, words: Words): string {
  return `<figure><figcaption>${escaped(block.caption)}${legendHtml(block)}</figcaption>
<div class="wide">${chartSvg(block, wideChart)}</div><div class="narrow">${chartSvg(block, narrowChart)}</div>
<details><summary>${escaped(words.texts.report.asTable)}</summary>${tableHtml(block.table, words)}</details></figure>`
}

function legendHtml({ legend }: ChartBlock): string {
  if (legend === undefined) return ''
  const keys = Object.entries(legend).map(([part, text]) => `<span class="key ${part}">${escaped(text)}</span>`)
  return `<span class="legend">${keys.join('')}</span>`
}

function mapHtml({ network }: Report, { texts }: Words): string {
  const text = texts.report.network
  const button = (id: string, label: string, sign: string) =>
    `<button type="button" id="${id}" aria-label="${escaped(label)}">${sign}</button>`
  return `<div class="map" id="network">
<form class="search" role="search"><label for="who">${escaped(text.search)}</label>
<input id="who" type="search" autocomplete="off" spellcheck="false"><ul id="hits"></ul></form>
<div class="frame"><div id="canvas" role="application" tabindex="0" aria-label="${escaped(text.map)}"></div>
<p id="told" role="status"></p>
<div class="zoom">${button('in', text.zoomIn, '+')}${button('out', text.zoomOut, '−')}${button('whole', text.whole, '○')}</div></div>
<p class="note">${escaped(text.legend)} <span class="use">${escaped(text.use)}</span></p></div>
<script type="application/json" id="map-data">${scriptJson(mapData(shortened(network), texts))}</script>`
}
