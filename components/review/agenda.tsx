// Meeting mode: the thirty minutes as five steps, each leading to its section, with a clock that is never announced.
import { useEffect, useState } from 'react'
import type { Instant } from '@/lib/domain/fact'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { jumpTo } from './jump-to'

/** Each step, its minutes, and its section on the page. */
const STEPS = [
  { name: 'worked', minutes: 5, section: 'worked' },
  { name: 'scorecard', minutes: 5, section: 'scorecard' },
  { name: 'rejections', minutes: 10, section: 'rejections' },
  { name: 'what-if', minutes: 5, section: 'what-if' },
  { name: 'decisions', minutes: 5, section: 'log' },
] as const
const WHOLE = STEPS.reduce((sum, { minutes }) => sum + minutes, 0)

interface Props {
  readonly now: () => Instant
}

/** A slim bar that stays in sight. The clock can be read at any time and announces nothing. */
export function Agenda({ now }: Props) {
  const { t } = useWords()
  const [startedAt, setStartedAt] = useState<Instant | null>(null)
  const elapsed = useElapsed(startedAt, now)
  const minutes = elapsed / 60_000
  let begins = 0
  const steps = STEPS.map((step) => {
    const from = begins
    begins += step.minutes
    return { ...step, isNow: startedAt !== null && minutes >= from && minutes < begins }
  })
  return (
    <nav className="agenda" aria-label={t('review.agenda')}>
      <ol className="agenda-steps">
        {steps.map(({ name, minutes: length, section, isNow }) => (
          <li key={name}>
            <Button
              className="agenda-step"
              aria-current={isNow ? 'step' : undefined}
              onClick={() => jumpTo(section)}
            >
              {t(`review.agenda.${name}`)}
              <span className="soft"> {t('review.agenda.minutes', { n: length })}</span>
            </Button>
          </li>
        ))}
      </ol>
      <div className="agenda-clock">
        {startedAt === null ? null : (
          <span role="timer" aria-label={t('review.agenda.clock')}>
            {t('review.agenda.time', { time: clockText(elapsed), all: WHOLE })}
          </span>
        )}
        <Button onClick={() => setStartedAt(startedAt === null ? now() : null)}>
          {t(startedAt === null ? 'review.agenda.start' : 'review.agenda.end')}
        </Button>
      </div>
    </nav>
  )
}

/** Milliseconds since the start, updated every second while the clock runs. */
function useElapsed(startedAt: Instant | null, now: () => Instant): number {
  const [at, setAt] = useState<Instant>(0)
  useEffect(() => {
    if (startedAt === null) return
    setAt(now())
    const timer = setInterval(() => setAt(now()), 1_000)
    return () => clearInterval(timer)
  }, [startedAt, now])
  return startedAt === null ? 0 : Math.max(0, at - startedAt)
}

const clockText = (ms: number) =>
  `${Math.floor(ms / 60_000)}:${String(Math.floor((ms % 60_000) / 1_000)).padStart(2, '0')}`
