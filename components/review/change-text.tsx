// A number beside the average of the earlier months, or why there is no comparison.
import type { Change } from '@/lib/domain/review/measures'
import type { Translator } from '@/lib/i18n/translate'
import { useWords } from '../ui/language'

/** Absent where there is no earlier month at all: the scorecard says that once. */
export function ChangeText({ change }: { readonly change: Change | undefined }) {
  const words = useWords()
  const { t } = words
  if (change === undefined || change.why === 'no_earlier') return null
  if (change.why !== null || change.change === null || change.average === null)
    return (
      <p className="change soft">
        {t('review.noComparison', { why: { key: `why.${change.why ?? 'nothing_measured'}` } })}
      </p>
    )
  const tone = toneOf(change)
  return (
    <p className="change" data-tone={tone}>
      <strong>{changeWords(change, words)}</strong>{' '}
      <span className="change-average">
        {change.isLast
          ? t(`review.lastMonth.${change.unit}`, { n: change.average })
          : t(`review.average.${change.unit}`, { n: change.average, periods: change.periods })}
      </span>
    </p>
  )
}

function toneOf({ better, change }: Change): 'good' | 'warn' | 'calm' {
  if (better === 'neither' || change === null || change === 0) return 'calm'
  return change > 0 === (better === 'higher') ? 'good' : 'warn'
}

function changeWords({ unit, change }: Change, { t, number }: Translator): string {
  const value = change ?? 0
  if (value === 0) return t('review.change.same')
  const sign = value > 0 ? '+' : '−'
  const arrow = value > 0 ? '↑' : '↓'
  const n = `${sign}${number(Math.abs(value))}`
  return `${arrow} ${t(unit === 'rate' ? 'review.change.points' : 'review.change.percent', { n })}`
}
