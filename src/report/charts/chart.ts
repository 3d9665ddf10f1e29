import type { CustomSeriesOption } from 'echarts/charts'
import type { EChartsCoreOption } from 'echarts/core'
import type { Bar, ChartBlock } from '../document.ts'
import { svgOf } from './svg.ts'

const ink = 'var(--ink)'
const quiet = 'var(--quiet)'
const accent = 'var(--accent)'
const rowHeight = 34
const narrow = 400
const narrowRowHeight = 40
const lineHeight = 260
const mostForLabels = 0.46
const labelGap = 12
const corner = 2
const endHeight = 4
/** The page's font may be wider than the one that is measured with here. */
const wrapShare = 0.8

/** A chart in `width` pixels, labels at the size of the page's text. */
export function chartSvg({ chart }: ChartBlock, width: number): string {
  if ('months' in chart) return svgOf(lineOption(chart), width, lineHeight)
  return svgOf(barOption(chart.bars, width), width, (width < narrow ? narrowRowHeight : rowHeight) * chart.bars.length)
}

/** Room for so many letters, whatever font the page finds. */
function room(texts: readonly string[]): number {
  return 9 * Math.max(0, ...texts.map(text => text.length))
}

function barOption(bars: readonly Bar[], width: number): EChartsCoreOption {
  const rows = bars.toReversed()
  const labels = Math.min(width * mostForLabels, room(rows.map(({ label }) => label)))
  const figures = room(rows.map(({ figure }) => figure))
  const silent = { type: 'bar', silent: true, emphasis: { disabled: true }, barWidth: 14 }
  const parted = rows.some(({ part }) => part !== undefined)
  return {
    grid: { left: labels + labelGap, right: figures + labelGap, top: 0, bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', show: false, min: 0, max: highest(rows) },
    yAxis: [
      { ...texts(rows.map(({ label }) => label)), margin: labels + labelGap, room: labels * wrapShare },
      { ...texts(rows.map(({ figure }) => figure)), position: 'right', margin: labelGap, room: figures },
    ].map(({ margin, room: most, ...axis }) => ({
      ...axis,
      axisLabel: { ...axis.axisLabel, margin, width: most, overflow: 'break' },
    })),
    series: [
      {
        ...silent,
        data: rows.map(({ value }) => value),
        itemStyle: { color: parted ? 'var(--accent-soft)' : accent, borderRadius: corner },
      },
      {
        ...silent,
        data: rows.map(({ part }) => part ?? 0),
        itemStyle: { color: accent, borderRadius: corner },
        barGap: '-100%',
      },
      { type: 'custom', silent: true, data: intervals(rows), renderItem: lineAcross },
    ],
  }
}

/** An axis that is texts below each other, each beginning at the same place. */
function texts(data: readonly string[]) {
  return {
    type: 'category',
    data,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: ink, fontSize: 14, lineHeight: 17, align: 'left' },
  }
}

function highest(rows: readonly Bar[]): number {
  return Math.max(1, ...rows.map(({ value, interval }) => Math.max(value, interval?.[1] ?? 0)))
}

function intervals(rows: readonly Bar[]): number[][] {
  return rows.flatMap(({ interval }, row) => (interval ? [[...interval, row]] : []))
}

/** An interval as a line with an end on either side. */
const lineAcross: CustomSeriesOption['renderItem'] = (_, api) => {
  const at = (dimension: number) => api.coord([api.value(dimension), api.value(2)])
  const [[low = 0, y = 0], [high = 0] = []] = [at(0), at(1)]
  const stroke = { stroke: ink, lineWidth: 1.5 }
  const line = (x1: number, y1: number, x2: number, y2: number) => ({
    type: 'line' as const,
    shape: { x1, y1, x2, y2 },
    style: stroke,
  })
  const end = (x: number) => line(x, y - endHeight, x, y + endHeight)
  return { type: 'group', children: [line(low, y, high, y), end(low), end(high)] }
}

function lineOption({ months, target }: Extract<ChartBlock['chart'], { months: unknown }>): EChartsCoreOption {
  return {
    grid: { left: 0, right: 12, top: 24, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    xAxis: {
      type: 'category',
      data: months.map(({ month }) => month),
      boundaryGap: false,
      axisLine: { lineStyle: { color: 'var(--rule)' } },
      axisTick: { show: false },
      axisLabel: {
        color: quiet,
        fontSize: 13,
        alignMinLabel: 'left',
        alignMaxLabel: 'right',
        interval: (index: number) => isYearShown(months, index),
        formatter: (month: string) => month.slice(0, 4),
      },
    },
    yAxis: {
      type: 'value',
      max: ({ max }: { max: number }) => (max > target.value / 3 ? Math.max(max, target.value) : max),
      splitNumber: 4,
      splitLine: { lineStyle: { color: 'var(--rule)' } },
      axisLabel: { color: quiet, fontSize: 13 },
    },
    series: [
      {
        type: 'line',
        silent: true,
        emphasis: { disabled: true },
        symbol: 'circle',
        symbolSize: (_: unknown, { dataIndex }: { dataIndex: number }) => (dataIndex === months.length - 1 ? 8 : 0),
        data: months.map(({ value }) => value),
        lineStyle: { color: accent, width: 2 },
        itemStyle: { color: accent },
        areaStyle: { color: 'var(--accent-soft)', opacity: 0.5 },
        markLine: {
          silent: true,
          symbol: 'none',
          emphasis: { disabled: true },
          lineStyle: { color: quiet, type: 'dashed' },
          label: { formatter: target.label, color: quiet, position: 'insideStartTop', fontSize: 13 },
          data: [{ yAxis: target.value }],
        },
      },
    ],
  }
}

const mostYears = 6

/** The Januaries, every so many years, so that they do not crowd. */
function isYearShown(months: readonly { month: string }[], index: number): boolean {
  const month = months[index]?.month ?? ''
  const every = Math.ceil(months.length / 12 / mostYears)
  return month.endsWith('-01') && Number(month.slice(0, 4)) % every === 0
}
