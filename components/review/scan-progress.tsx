// The progress of a scan: a bar, the same in words, the rate, and what it waits for.
import { jstTime } from '@/lib/i18n/jst'
import type { ScanState } from '@/lib/messaging/protocol-review'
import { useWords } from '../ui/language'

interface Props {
  readonly scan: ScanState | null
  /** Which month it is, where it is not the one that is shown. */
  readonly of?: string
}

/** Absent while no scan runs. */
export function ScanProgress({ scan, of }: Props) {
  const { t, number } = useWords()
  if (scan === null || scan.state !== 'running') return null
  const { read, total, perSecond, waitingUntil } = scan
  const counted =
    total === null
      ? t('review.progress.unknown', { n: number(read) })
      : t('review.progress.text', { n: number(read), total: number(total) })
  const text = of === undefined ? counted : `${of} · ${counted}`
  return (
    <div className="progress">
      <div
        className="progress-track"
        role="progressbar"
        aria-label={t('review.progress')}
        aria-valuetext={text}
        aria-valuemin={0}
        {...(total === null ? {} : { 'aria-valuemax': total, 'aria-valuenow': Math.min(read, total) })}
      >
        <div
          className="progress-fill"
          style={{ width: `${total === null || total === 0 ? 4 : Math.min(100, (read / total) * 100)}%` }}
        />
      </div>
      <p className="soft">
        {text} · {t('review.progress.rate', { n: Math.round(perSecond * 10) / 10 })}
        {waitingUntil === null ? '' : ` · ${t('review.progress.wait', { time: jstTime(waitingUntil) })}`}
      </p>
    </div>
  )
}
