// The pauses of the SLA clock, kept on the contact as a JSON list. What is not a pause is left out.
import type { SlaPause } from '@/lib/domain/lead-snapshot'
import { cap, toInstant } from './parse'

const LONGEST_TEXT = 20_000
const MOST = 50
const LONGEST_REASON = 300

/** Pauses from `[{"from": ..., "until": ..., "reason": ...}]`, times as ISO 8601 or epoch ms; none when it cannot be read. */
export function toPauses(value: unknown): SlaPause[] {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) return []
  let list: unknown
  try {
    list = JSON.parse(value)
  } catch {
    return []
  }
  if (!Array.isArray(list)) return []
  return list.slice(0, MOST).flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return []
    const { from, until, reason } = one as Readonly<Record<string, unknown>>
    const since = toInstant(from)
    const end = toInstant(until)
    // An end that cannot be read must not stop the clock for ever.
    if (since === null || (end === null && until !== null && until !== undefined)) return []
    return [
      {
        from: since,
        until: end,
        reason: typeof reason === 'string' ? cap(reason.trim(), LONGEST_REASON) : '',
      },
    ]
  })
}
