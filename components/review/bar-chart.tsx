// Horizontal bars with their labels and numbers written out: readable in grey, on paper and on a narrow screen.
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

const BAR = 18
const TOP = 4
/** As wide as half a page; a narrow screen gets its own drawing, with the labels above the bars, instead of a shrunken one. */
const WIDE = { width: 520, labels: 190, numbers: 120, most: 25, row: 30, above: false }
const NARROW = { width: 330, labels: 0, numbers: 90, most: 44, row: 48, above: true }

interface Props {
  /** What a screen reader hears before the rows. */
  readonly label: string
  readonly rows: readonly BarRow[]
  /** What a full bar stands for; by default the largest value. */
  readonly max?: number
  /** Takes half the width of the page. */
  readonly compact?: boolean
}

/** Bars in the given order. The drawing scales with the page and never moves. */
export function Bars({ label, rows, max, compact = false }: Props) {
  const narrow = useNarrow() || compact
  const { width, labels, numbers, most, row: step, above } = narrow ? NARROW : WIDE
  const top = Math.max(1, max ?? 0, ...rows.map(({ value }) => value))
  const room = width - labels - numbers
  return (
    <svg
      viewBox={`0 0 ${width} ${rows.length * step + 2 * TOP}`}
      style={{ maxWidth: width * 1.1 }}
      role="img"
      aria-label={`${label}: ${rows.map((row) => `${row.label} ${row.text}`).join('; ')}`}
    >
      {rows.map((row, index) => {
        const begin = TOP + index * step
        const middle = begin + (above ? step - BAR / 2 - 4 : step / 2)
        // A value that is there is seen, however small.
        const length = row.value === 0 ? 0 : Math.max(2, (row.value / top) * room)
        return (
          <g key={row.key}>
            <text
              x={above ? 0 : labels - 8}
              y={above ? begin + 12 : middle}
              textAnchor={above ? 'start' : 'end'}
              dominantBaseline="central"
            >
              {shorten(row.label, most)}
            </text>
            <rect
              x={labels}
              y={middle - BAR / 2}
              width={length}
              height={BAR}
              className={row.faint ? 'bar bar-faint' : 'bar'}
            />
            <text x={labels + length + 6} y={middle} dominantBaseline="central">
              {row.text}
            </text>
          </g>
        )
      })}
      <line x1={labels} x2={labels} y1={TOP} y2={rows.length * step + TOP} className="axis" />
    </svg>
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
