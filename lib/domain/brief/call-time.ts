// The one part of the brief that changes with the clock: when to phone.
import type { SlaPolicy } from '../definition/definition'
import type { Instant } from '../fact'
import { msg } from '../message'
import type { BriefLine } from './brief'
import { callWindow } from './call-window'

/** The lines of a brief with the time to call at `now`, on the business days and hours of `policy`, first in the line about manners. */
export function withCallTime(lines: readonly BriefLine[], policy: SlaPolicy, now: Instant): BriefLine[] {
  const window = callWindow(now, policy)
  if (window === null) return [...lines]
  const at = { at: window.state === 'good' ? window.until : window.from }
  const manners = lines.find(({ id }) => id === 'etiquette')?.parts ?? []
  return [
    ...lines.filter(({ id }) => id !== 'etiquette'),
    { id: 'etiquette', parts: [msg(`brief.call.${window.state}`, { at }), ...manners] },
  ]
}
