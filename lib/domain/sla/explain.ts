// "Why this due time?": the clock's start, each day it skipped, and the due time, one sentence each.
import type { SlaPolicy } from '../definition'
import type { Instant } from '../fact'
import { dayOf, isoDay, isPastData } from '../japan/calendar'
import { HOLIDAY_SOURCE, LAST_HOLIDAY_YEAR } from '../japan/holidays.data'
import { type Message, msg } from '../message'
import type { Due, SkippedDay } from './due'

/** The explanation. `promised`: the record's own due time where it differs from the computed one. */
export function explainDue(
  handedOffAt: Instant,
  due: Due,
  promised: Instant | null,
  policy: SlaPolicy,
): Message[] {
  const lines = [msg('due.handed_off', { at: { at: handedOffAt } })]
  if (due.startsAt !== handedOffAt) lines.push(msg('due.starts', { at: { at: due.startsAt } }))
  lines.push(msg(`due.target_${policy.clock}`, { n: policy.target }))
  lines.push(...due.skipped.map(skippedLine))
  lines.push(msg('due.due', { at: { at: due.dueAt } }))
  if (promised !== null) lines.push(msg('due.promised', { at: { at: promised } }))
  if (isPastData(dayOf(due.dueAt))) {
    lines.push(msg('due.past_data', { year: LAST_HOLIDAY_YEAR, source: HOLIDAY_SOURCE }))
  }
  return lines
}

function skippedLine({ day, reason }: SkippedDay): Message {
  const date = { day: isoDay(day) }
  return reason.kind === 'holiday'
    ? msg('due.skips_holiday', { ...date, name: reason.name })
    : msg(`due.skips_${reason.kind}`, date)
}
