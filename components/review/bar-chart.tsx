// Horizontal bars with their labels and numbers written out: readable in grey, on paper and on a narrow screen.
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { clustersOf } from '@/lib/domain/clusters'
import { useNarrow } from './use-narrow'

export interface BarRow {
  readonly key: string
  readonly label: string
  readonly value: number
  /** Beside the bar: the number in words. */
  readonly text: string
  /** Hatched: not to be compared with the others (not final, too few). */
  readonly faint?: boolean
}

const ROW = 30
/** As wide as the text of an A4 page; a narrow screen gets its own drawing instead of a shrunken one. */
const WIDE = 660
const NARROW = 330

/** The library sets a size in px; with this, the drawing's view box lets it shrink with the page. */
const FLUID = { width: '100%', height: 'auto' } as const

/** The library's own grey is too faint. */
const INK = { fill: 'currentColor' } as const

/** A prop rather than a child: recharts freezes the elements that it gets as children, and Preact cannot draw frozen ones. */
const NUMBER = { dataKey: 'text', position: 'right', ...INK } as const

interface Props {
  readonly rows: readonly BarRow[]
  /** What a full bar stands for; by default the largest value. */
  readonly max?: number
  /** Takes half the width of the page. */
  readonly compact?: boolean
}

/** Bars in the given order. The drawing scales with the page and never moves. */
export function Bars({ rows, max, compact = false }: Props) {
  const narrow = useNarrow() || compact
  const width = narrow ? NARROW : WIDE
  const labels = narrow ? 118 : 210
  const top = Math.max(1, max ?? 0, ...rows.map(({ value }) => value))
  return (
    <div style={{ maxWidth: width * 1.1 }}>
      <BarChart
        width={width}
        height={rows.length * ROW + 8}
        data={[...rows]}
        style={FLUID}
        layout="vertical"
        margin={{ top: 4, right: narrow ? 84 : 150, bottom: 4, left: 0 }}
        barCategoryGap={7}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[0, top]} />
        <YAxis
          type="category"
          dataKey="key"
          tickFormatter={(_key, index) => shorten(rows[index]?.label ?? '', narrow ? 14 : 28)}
          width={labels}
          interval={0}
          tickLine={false}
          axisLine={{ className: 'axis' }}
          tick={INK}
        />
        <Bar
          dataKey="value"
          isAnimationActive={false}
          minPointSize={(value) => (value ? 2 : 0)}
          shape={Shape}
          label={NUMBER}
        />
      </BarChart>
    </div>
  )
}

interface ShapeProps {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly payload?: BarRow
}

function Shape({ x = 0, y = 0, width = 0, height = 0, payload }: ShapeProps) {
  return (
    <rect x={x} y={y} width={width} height={height} className={payload?.faint ? 'bar bar-faint' : 'bar'} />
  )
}

/** Japanese characters are twice as wide. */
function shorten(label: string, most: number): string {
  let used = 0
  const kept: string[] = []
  for (const character of clustersOf(label)) {
    used += /^[ -~]$/.test(character) ? 1 : 1.9
    if (used > most) return `${kept.join('').trimEnd()}…`
    kept.push(character)
  }
  return label
}
