// When to phone before first contact is due, and whether a mail today is safer: never later than the due time, never by another country's hours.
import type { Assessment } from '../assessment'
import type { SlaPolicy } from '../definition/definition'
import type { Instant } from '../fact'
import { mailRefusal } from '../fields/mail-refused'
import { closedReason, dayOf } from '../japan/calendar'
import type { LeadSnapshot } from '../lead-snapshot'
import { callWindow } from './call-window'

/** A stretch in which a call is welcome. */
export interface CallSlot {
  readonly from: Instant
  readonly until: Instant
}

export interface CallAdvice {
  /** The next good time to phone, from now on where it has begun; null: there is none before the due time, or their hours are not Japan's. */
  readonly slot: CallSlot | null
  /** Closed days that lie between now and the next chance to call, where a mail today is the safe way; else 0. */
  readonly closedDays: number
}

const LONGEST_CLOSURE_DAYS = 60

/** True where Japan's office hours are this person's: everybody else is phoned at other times. */
export function isInJapan({ criteria }: Pick<Assessment, 'criteria'>): boolean {
  return criteria.some(({ reason }) => reason.key === 'japan_presence.based')
}

/** The advice at `now` on the business days and hours of `policy`; past the due time any next slot will do. */
export function callAdvice(
  snapshot: LeadSnapshot,
  assessment: Pick<Assessment, 'criteria' | 'sla'>,
  policy: SlaPolicy,
  now: Instant,
): CallAdvice {
  const { dueAt } = assessment.sla
  const until = dueAt === null || dueAt < now ? Number.POSITIVE_INFINITY : dueAt
  const here = isInJapan(assessment)
  const slot = here ? nextSlot(policy, now, until) : null
  const mayMail = snapshot.contact.email !== null && mailRefusal(snapshot) === undefined
  const today = dayOf(now)
  const callsToday = slot !== null && dayOf(slot.from) === today
  if (!here || !mayMail || callsToday || dayOf(until) <= today) return { slot, closedDays: 0 }
  return { slot, closedDays: closedAhead(policy, today, dayOf(until)) }
}

/** The first good window that begins before `until`, cut off there. */
function nextSlot(policy: SlaPolicy, now: Instant, until: Instant): CallSlot | null {
  const first = callWindow(now, policy)
  if (first === null) return null
  if (first.state === 'good') return { from: now, until: Math.min(first.until, until) }
  const then = first.from < until ? callWindow(first.from, policy) : null
  return then?.state === 'good' ? { from: first.from, until: Math.min(then.until, until) } : null
}

/** Closed days in a row from today, or from tomorrow where today is open. */
function closedAhead(policy: SlaPolicy, today: number, last: number): number {
  const isClosed = (day: number) => closedReason(day, policy) !== null
  let day = isClosed(today) ? today : today + 1
  const first = day
  while (isClosed(day) && day <= last && day - first < LONGEST_CLOSURE_DAYS) day++
  return day - first
}
