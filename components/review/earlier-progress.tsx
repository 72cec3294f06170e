// Which earlier month is being loaded, how far it is, and the button that stops.
import { useStore } from 'zustand'
import { problemText } from '../panel/problem-text'
import type { ReviewStore } from '../stores/review-store'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { monthText } from './months'
import { ScanProgress } from './scan-progress'

/** Absent while none is loaded and none has failed. */
export function EarlierProgress({ store }: { readonly store: ReviewStore }) {
  const { t, language } = useWords()
  const { earlier, earlierFailed } = useStore(store.state)
  if (earlier === null) {
    if (earlierFailed === null || earlierFailed.problem === null) return null
    const { title } = problemText(earlierFailed.problem, { portalId: '', contactId: '' }, t)
    return (
      <p role="alert" className="notice" data-tone="warn">
        {t('review.earlier.failed', { month: monthText(earlierFailed.month, language) })} {title}
      </p>
    )
  }
  const { waiting, total, scan } = earlier
  const of = t('review.earlier.now', {
    month: monthText(waiting[0] ?? '', language),
    at: total - waiting.length + 1,
    n: total,
  })
  return (
    <div className="row earlier">
      {scan === null ? <p className="soft">{of}</p> : <ScanProgress scan={scan} of={of} />}
      <Button onClick={() => store.stopEarlier()}>{t('review.scan.stop')}</Button>
    </div>
  )
}
