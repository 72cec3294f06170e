// This computer's clock, where it is so far off that times elsewhere on the screen look wrong beside ours.
import { useWords } from './language'

const MINUTE = 60_000
const NOTED_FROM_MS = 5 * MINUTE
const HOUR = 60
const DAY = 24 * HOUR

/** `offsetMs`: HubSpot's clock minus this computer's. Nothing when both agree within five minutes. */
export function ClockNote({ offsetMs }: { readonly offsetMs: number }) {
  const { t } = useWords()
  if (!(Math.abs(offsetMs) > NOTED_FROM_MS)) return null
  return (
    <p className="notice" data-tone="warn">
      {t('clock.off', { off: t(...amount(offsetMs)) })}
    </p>
  )
}

/** In the largest unit of which there are two. */
function amount(offsetMs: number): ['clock.minutes' | 'clock.hours' | 'clock.days', { n: string }] {
  const minutes = Math.round(Math.abs(offsetMs) / MINUTE)
  if (minutes < 2 * HOUR) return ['clock.minutes', { n: String(minutes) }]
  if (minutes < 2 * DAY) return ['clock.hours', { n: String(Math.round(minutes / HOUR)) }]
  return ['clock.days', { n: String(Math.round(minutes / DAY)) }]
}
