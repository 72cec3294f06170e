// The last twelve months at a glance: acceptance and SLA as lines, the rest of the four numbers in the table.
import type { Measure } from '@/lib/domain/review/measures'
import type { TrendPlace } from '@/lib/domain/review/trend'
import { useWords } from '../ui/language'
import { FigureFrame } from './figure-frame'
import { FigureTable } from './figure-table'
import { monthText, shortMonthText } from './months'
import { measureText } from './names'
import { TrendChart, TrendKey } from './trend-chart'

/** Absent while only one month is kept: one point is no trend. */
export function Trend({ places }: { readonly places: readonly TrendPlace[] }) {
  const words = useWords()
  const { t, number, language } = words
  const kept = places.flatMap(({ figures }) => figures ?? [])
  if (kept.length < 2) return null
  const shown = ({ value, small }: Measure) => (small ? null : value)
  const text = (value: number) => t('review.percent', { n: value })
  const lines = [
    {
      key: 'acceptance',
      label: t('review.acceptance'),
      points: places.map(({ figures }) => (figures === null ? null : shown(figures.acceptance))),
      text,
    },
    {
      key: 'sla',
      label: t('review.sla.attainment'),
      points: places.map(({ figures }) => (figures === null ? null : shown(figures.slaKept))),
      text,
    },
  ]
  /** "62.5% (25 of 40)"; of few handoffs only the counts. */
  const share = ({ value, part, of, small, unit }: Measure) => {
    if (of === 0) return t('review.rate.none')
    const base = { part: number(part), of: number(of) }
    return small ? t('review.ofPlain', base) : `${measureText(value, unit, words)} ${t('review.of', base)}`
  }
  return (
    <FigureFrame
      caption={t('review.trend.title')}
      table={
        <FigureTable
          head={[
            t('review.trend.month'),
            t('review.handedOff'),
            t('review.acceptance'),
            t('review.sla.attainment'),
            t('review.median'),
            t('review.waiting'),
          ]}
        >
          {kept.map(({ month, handedOff, acceptance, slaKept, median, waiting }) => (
            <tr key={month}>
              <th scope="row">{monthText(month, language)}</th>
              <td>{number(handedOff)}</td>
              <td>{share(acceptance)}</td>
              <td>{share(slaKept)}</td>
              <td>{measureText(median.small ? null : median.value, 'hours', words)}</td>
              <td>{share(waiting)}</td>
            </tr>
          ))}
        </FigureTable>
      }
    >
      <TrendChart
        label={t('review.trend.title')}
        months={places.map(({ month }) => shortMonthText(month, language))}
        lines={lines}
      />
      <TrendKey lines={lines} />
    </FigureFrame>
  )
}
