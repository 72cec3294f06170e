// The one part of the brief that changes with the clock: when to phone. On screen only: what is written down must not age.
import type { Assessment } from '../assessment'
import type { SlaPolicy } from '../definition/definition'
import type { Instant } from '../fact'
import { msg } from '../message'
import type { BriefLine } from './brief'
import { isInJapan } from './call-advice'
import { callWindow } from './call-window'

/**
 * The lines of a brief with the time to call at `now`, on the business days and hours of `policy`, first in the line about manners. Nothing
 * is added for somebody elsewhere, nor where the next good time comes only after first contact is due.
 */
export function withCallTime(
  lines: readonly BriefLine[],
  policy: SlaPolicy,
  now: Instant,
  assessment: Pick<Assessment, 'criteria' | 'sla'>,
): BriefLine[] {
  const window = isInJapan(assessment) ? callWindow(now, policy) : null
  if (window === null) return [...lines]
  const { dueAt } = assessment.sla
  const end = dueAt === null || dueAt < now ? Number.POSITIVE_INFINITY : dueAt
  if (window.state !== 'good' && window.from >= end) return [...lines]
  const at = { at: window.state === 'good' ? Math.min(window.until, end) : window.from }
  const manners = lines.find(({ id }) => id === 'etiquette')?.parts ?? []
  return [
    ...lines.filter(({ id }) => id !== 'etiquette'),
    { id: 'etiquette', parts: [msg(`brief.call.${window.state}`, { at }), ...manners] },
  ]
}
