// Numbers of the review. One with leads behind it is a button that opens them; a rate always has its denominator.
import type { ReactNode } from 'react'
import type { Count, Rate, Spread } from '@/lib/domain/review/figures'
import type { Shown } from '@/lib/domain/review/shown'
import { useWords } from '../ui/language'
import { useOpenList } from './lead-list-context'
import { percent } from './percent'

/** Marks the place in a sentence where an element goes. */
const SLOT = '\ufffc'

function Around({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const [before, after] = text.split(SLOT)
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}

interface CountProps {
  readonly count: Shown<Count>
  /** What is counted: the list's title, and what a screen reader hears beside the number. */
  readonly what: string
  readonly of?: 'figures' | 'replay'
}

/** A number that opens its leads; a plain zero opens nothing. */
export function CountButton({ count, what, of = 'figures' }: CountProps) {
  const { t, number } = useWords()
  const open = useOpenList()
  const text = number(count.n)
  if (count.n === 0) return <span className="count">{text}</span>
  return (
    <button
      type="button"
      className="count"
      aria-label={t('review.leads.open', { n: text, what })}
      onClick={() => open({ of, list: count.list, title: what })}
    >
      {text}
    </button>
  )
}

interface RateProps {
  readonly rate: Shown<Rate>
  readonly what: string
  /** Does not say that rates of fewer than ten are hidden: the section or table says it once. */
  readonly quiet?: boolean
}

/** "62.5% (25 of 40)"; under ten only the counts, and why. */
export function RateText({ rate, what, quiet = false }: RateProps) {
  const { t, number } = useWords()
  if (rate.of === 0) return <span className="soft">{t('review.rate.none')}</span>
  const part = <CountButton count={{ n: rate.part, list: rate.list }} what={what} />
  const params = { part: SLOT, of: number(rate.of) }
  if (rate.small) {
    return (
      <span className="rate">
        <Around text={t('review.ofPlain', params)}>{part}</Around>
        {quiet ? null : <span className="small-note">{t('review.small')}</span>}
      </span>
    )
  }
  return (
    <span className="rate">
      <strong>{t('review.percent', { n: percent(rate) })}</strong>{' '}
      <span className="rate-of">
        <Around text={t('review.of', params)}>{part}</Around>
      </span>
    </span>
  )
}

/** Below a table or a list: why some rates are missing. Absent where all are shown. */
export function SmallNote({ rates }: { readonly rates: readonly (Shown<Rate> | null)[] }) {
  const { t } = useWords()
  const any = rates.some((rate) => rate?.small === true && rate.of > 0)
  return any ? <p className="hint">{t('review.smallNote')}</p> : null
}

interface SpreadProps {
  readonly spread: Shown<Spread>
  readonly what: string
}

/** The median alone, in business hours; under ten only how many there are. */
export function MedianText({ spread, what }: SpreadProps) {
  const { t } = useWords()
  const { median, of, small, list } = spread
  if (median === null) return <span className="soft">{t('review.rate.none')}</span>
  return (
    <span className="rate">
      {small ? null : <strong>{t('review.hours', { n: median })}</strong>}{' '}
      <Measured count={{ n: of, list }} what={what} />
      {small ? <span className="small-note">{t('review.small')}</span> : null}
    </span>
  )
}

/** "(95 measured)" */
function Measured({ count, what }: Pick<CountProps, 'count' | 'what'>) {
  const { t } = useWords()
  return (
    <span className="rate-of">
      <Around text={t('review.leads', { part: SLOT })}>
        <CountButton count={count} what={what} />
      </Around>
    </span>
  )
}

/** Median and p90 in business hours; under ten only how many there are. */
export function SpreadText({ spread, what }: SpreadProps) {
  const { t } = useWords()
  const { median, p90, of, small, list } = spread
  if (median === null || p90 === null) return <span className="soft">{t('review.rate.none')}</span>
  return (
    <span className="rate">
      {small ? null : <strong>{t('review.spread', { median, p90 })}</strong>}{' '}
      <Measured count={{ n: of, list }} what={what} />
      {small ? <span className="small-note">{t('review.small')}</span> : null}
    </span>
  )
}
