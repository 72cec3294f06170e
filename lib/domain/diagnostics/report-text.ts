// The log as a plain text that a person can paste into a mail to whoever maintains the product: always in English.
import type { Instant } from '../fact'
import type { FailureLog } from './failure'

/** Times are UTC. */
export function reportText({ entries, version, browser }: FailureLog, now: Instant): string {
  const head = `Hikitsugi ${version}, ${browser}, ${timeOf(now)}`
  const rows = entries.map((one) =>
    [
      `${one.component}, ${one.place}: ${one.name}: ${one.message}`,
      `  ${one.count}x, ${timeOf(one.firstAt)} to ${timeOf(one.lastAt)}, Hikitsugi ${one.version}, ${one.browser}`,
      ...one.stack.map((frame) => `  at ${frame}`),
    ].join('\n'),
  )
  return [head, ...rows].join('\n\n')
}

const LAST_INSTANT = 8.64e15

const timeOf = (at: Instant) => (Math.abs(at) <= LAST_INSTANT ? new Date(at).toISOString() : '?')
