// "Why this due time?": the clock's start, each day it skipped, and the due time, one sentence each.
import type { SlaPolicy } from '../definition/definition'
import type { Instant } from '../fact'
import { dayOf, isoDay, isPastData } from '../japan/calendar'
import { holidayName } from '../japan/holiday-names'
import { LAST_HOLIDAY_YEAR } from '../japan/holidays.data'
import { type Message, msg } from '../message'
import type { Due, SkippedDay } from './due'
import type { Stop } from './pauses'
import type { TargetReason } from './policy'

export interface DueStory {
  readonly handedOffAt: Instant
  readonly due: Due
  /** The due time on the record, where it differs from the computed one. */
  readonly promised: Instant | null
  readonly policy: SlaPolicy
  /** Why another target holds; null for the general one. */
  readonly reason: TargetReason | null
  readonly stops: readonly Stop[]
  /** The due time after all pauses. */
  readonly dueAt: Instant
}

/** The explanation, one sentence a line; all skipped days are one line. */
export function explainDue({
  handedOffAt,
  due,
  promised,
  policy,
  reason,
  stops,
  dueAt,
}: DueStory): Message[] {
  const lines = [msg('due.handed_off', { at: { at: handedOffAt } })]
  if (due.startsAt !== handedOffAt) lines.push(msg('due.starts', { at: { at: due.startsAt } }))
  lines.push(msg(`due.target_${policy.clock}`, { n: policy.target }))
  if (reason !== null) lines.push(reasonLine(reason))
  if (due.skipped.length > 0) lines.push(msg('due.skipped', { days: due.skipped.map(skippedDay) }))
  lines.push(msg('due.due', { at: { at: due.dueAt } }))
  if (promised !== null) lines.push(msg('due.promised', { at: { at: promised } }))
  lines.push(...stops.map(stopLine))
  if (stops.length > 0) lines.push(msg('due.moved', { at: { at: dueAt } }))
  if (policy.clock === 'elapsed' || !policy.nationalHolidays) return lines
  if (isPastData(dayOf(dueAt))) lines.push(msg('due.past_data', { year: String(LAST_HOLIDAY_YEAR) }))
  return lines
}

function reasonLine(reason: TargetReason): Message {
  return reason.by === 'source'
    ? msg('due.for_source', { source: { origin: reason.name } })
    : msg('due.for_class', { field: reason.field, name: reason.name })
}

function stopLine({ from, until, open, reason }: Stop): Message {
  const params = { from: { at: from }, until: { at: until }, reason: reason === '' ? '–' : reason }
  return open ? msg('due.pause_on', params) : msg('due.pause', params)
}

function skippedDay({ day, reason }: SkippedDay): Message {
  const date = { shortDay: isoDay(day) }
  return reason.kind === 'holiday'
    ? msg('due.skips_holiday', { ...date, name: holidayName(reason.name) })
    : msg(`due.skips_${reason.kind}`, date)
}
