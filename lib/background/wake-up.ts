// Wakes the background for the outbox: a timer while it lives, an alarm for when it does not.
import { browser } from 'wxt/browser'
import type { Instant } from '@/lib/domain/fact'

/** The alarm that lets the outbox send what waits. */
export const OUTBOX_ALARM = 'outbox'

/** Browsers fire no alarm earlier. */
const EARLIEST_ALARM_MS = 30_000

/** `wakeAt(at)` calls `run` at `at` (machine's clock); only the last call counts, null calls it off. */
export function createWakeUp(run: () => void, now: () => Instant): (at: Instant | null) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (at) => {
    clearTimeout(timer)
    if (at === null) {
      void browser.alarms.clear(OUTBOX_ALARM)
      return
    }
    const wait = Math.max(0, at - now())
    if (wait < EARLIEST_ALARM_MS) timer = setTimeout(run, wait)
    void browser.alarms.create(OUTBOX_ALARM, { when: Math.max(at, now() + EARLIEST_ALARM_MS) })
  }
}
