// Lines over months: told apart by stroke and marker as well as by name, so that they read in grey and on paper.
import { useNarrow } from './use-narrow'

export interface TrendLine {
  readonly key: string
  readonly label: string
  /** Percent, one for each month; null: nothing to show, and the line has a gap. */
  readonly points: readonly (number | null)[]
  /** A value in words. */
  readonly text: (value: number) => string
}

interface Props {
  readonly label: string
  /** The names of the months below the axis. */
  readonly months: readonly string[]
  /** At most two. */
  readonly lines: readonly TrendLine[]
}

const HEIGHT = 180
const TOP = 12
const BOTTOM = 150
const LEFT = 36
const WIDE = { width: 520, right: 60 }
const NARROW = { width: 330, right: 52 }
/** The least distance between two numbers above each other. */
const APART = 16

/** The scale always runs from 0 to 100 percent: a small move looks small. */
export function TrendChart({ label, months, lines }: Props) {
  const { width, right } = useNarrow() ? NARROW : WIDE
  const x = (index: number) =>
    months.length < 2 ? LEFT + 10 : LEFT + 10 + (index * (width - LEFT - 10 - right)) / (months.length - 1)
  const y = (value: number) => BOTTOM - (value / 100) * (BOTTOM - TOP)
  const every = Math.ceil(months.length / (width === NARROW.width ? 6 : 12))
  const ends = spread(
    lines.map(({ points }) => lastOf(points)).map((last) => (last === null ? null : y(last.value))),
  )
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      style={{ maxWidth: width * 1.1 }}
      role="img"
      aria-label={`${label}: ${lines.map((line) => inWords(line, months)).join('; ')}`}
    >
      {[0, 50, 100].map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={width - right + 8} y1={y(value)} y2={y(value)} className="grid" />
          <text x={LEFT - 6} y={y(value)} textAnchor="end" dominantBaseline="central">
            {value}
          </text>
        </g>
      ))}
      {months.map((month, index) =>
        (months.length - 1 - index) % every === 0 ? (
          <text key={`${month} ${index}`} x={x(index)} y={HEIGHT - 8} textAnchor="middle">
            {month}
          </text>
        ) : null,
      )}
      {lines.map((line, at) => {
        const last = lastOf(line.points)
        return (
          <g key={line.key} data-line={at}>
            <path d={pathOf(line.points, x, y)} className="line" />
            {line.points.map((value, index) =>
              value === null ? null : at === 0 ? (
                <circle key={index} cx={x(index)} cy={y(value)} r={4} className="marker" />
              ) : (
                <rect key={index} x={x(index) - 4} y={y(value) - 4} width={8} height={8} className="marker" />
              ),
            )}
            {last === null ? null : (
              <text x={x(last.index) + 10} y={ends[at] ?? 0} dominantBaseline="central">
                {line.text(last.value)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** Which line is which: a piece of each with its marker, and its name. */
export function TrendKey({ lines }: Pick<Props, 'lines'>) {
  return (
    <ul className="trend-key">
      {lines.map(({ key, label }, at) => (
        <li key={key}>
          <svg viewBox="0 0 36 12" width={36} height={12} aria-hidden="true" data-line={at}>
            <path d="M0 6H36" className="line" />
            {at === 0 ? (
              <circle cx={18} cy={6} r={4} className="marker" />
            ) : (
              <rect x={14} y={2} width={8} height={8} className="marker" />
            )}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}

function lastOf(points: TrendLine['points']): { readonly index: number; readonly value: number } | null {
  const index = points.findLastIndex((value) => value !== null)
  const value = points[index]
  return value === null || value === undefined ? null : { index, value }
}

/** A line through neighbouring months; a month without a value breaks it. */
function pathOf(
  points: TrendLine['points'],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return points
    .map((value, index) => {
      if (value === null) return ''
      const before = points[index - 1] ?? null
      return `${before === null ? 'M' : 'L'}${x(index)} ${y(value)}`
    })
    .join('')
}

/** Two numbers that would cover each other are moved apart. */
function spread(heights: readonly (number | null)[]): readonly (number | null)[] {
  const [a = null, b = null] = heights
  if (a === null || b === null || Math.abs(a - b) >= APART) return heights
  const middle = (a + b) / 2
  const half = APART / 2
  return a <= b ? [middle - half, middle + half] : [middle + half, middle - half]
}

function inWords({ label, points, text }: TrendLine, months: readonly string[]): string {
  const told = points.flatMap((value, index) =>
    value === null ? [] : [`${months[index] ?? ''} ${text(value)}`],
  )
  return `${label} ${told.join(', ')}`
}
