import type { EChartsCoreOption } from 'echarts/core'
import type { ChartBlock } from '../document.ts'
import { svgOf } from './svg.ts'

const ink = 'var(--ink)'
const quiet = 'var(--quiet)'
const accent = 'var(--accent)'
const rowHeight = 38
const lineHeight = 260
const mostForLabels = 0.4
const labelGap = 12
/** The page's font may be wider than the one that is measured with here. */
const wrapShare = 0.8

/** A chart in `width` pixels, labels at the size of the page's text. */
export function chartSvg({ chart }: ChartBlock, width: number): string {
  if ('months' in chart) return svgOf(lineOption(chart), width, lineHeight)
  return svgOf(barOption(chart.bars, width), width, rowHeight * chart.bars.length)
}

/** Room for so many letters, whatever font the page finds. */
function room(texts: readonly string[]): number {
  return 9 * Math.max(0, ...texts.map(text => text.length))
}

function barOption(bars: Extract<ChartBlock['chart'], { bars: unknown }>['bars'], width: number): EChartsCoreOption {
  const rows = bars.toReversed()
  const labels = Math.min(width * mostForLabels, room(rows.map(({ label }) => label)))
  const figures = room(rows.map(({ figure }) => figure))
  const silent = { type: 'bar', silent: true, emphasis: { disabled: true }, barWidth: 14 }
  return {
    grid: { left: labels + labelGap, right: figures + labelGap, top: 0, bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: {
      type: 'category',
      data: rows.map(({ label }) => label),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: ink,
        fontSize: 14,
        lineHeight: 17,
        margin: labelGap,
        width: labels * wrapShare,
        overflow: 'break',
      },
    },
    series: [
      {
        ...silent,
        data: rows.map(({ value }) => value),
        itemStyle: { color: rows.some(({ part }) => part !== undefined) ? 'var(--accent-soft)' : accent },
        label: {
          show: true,
          position: 'right',
          color: ink,
          fontSize: 14,
          formatter: ({ dataIndex }: { dataIndex: number }) => rows[dataIndex]?.figure ?? '',
        },
      },
      {
        ...silent,
        data: rows.map(({ part }) => part ?? 0),
        itemStyle: { color: accent },
        barGap: '-100%',
      },
    ],
  }
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
        showSymbol: false,
        emphasis: { disabled: true },
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
