// How fast sales was: SLA attainment, time to first touch, how long leads lie untouched, and what was ignored.
import { type Instant, isInstant } from '../fact'
import { countOf, countsOf, type Measured, rateOf, spreadOf } from './counting'
import {
  type AssignmentFigures,
  type Rate,
  type SilentFigures,
  type SlaFigures,
  TOUCH_STEPS,
  type TouchFigures,
} from './figures'
import { type FiguresContext, group, type Told, toldBy } from './figures-context'
import type { HandoffRecord } from './handoff-record'
import { contactOf, dueOf, stateOf } from './record-readers'

const SLA_STATES = ['met', 'late', 'overdue', 'running', 'closed'] as const

/** met / (met + late + overdue). A touch exactly at the due time is in time, and so is a lead that is due right now. */
export function slaOf(context: FiguresContext): SlaFigures {
  const groups = group(context, 'sla', SLA_STATES, (record) => slaStateOf(record, context.now))
  const { met, late, overdue } = groups
  return { attainment: rateOf(met, met.length + late.length + overdue.length), ...countsOf(groups) }
}

function slaStateOf(record: HandoffRecord, now: Instant): Told<(typeof SLA_STATES)[number]> {
  const [contact, due] = [contactOf(record, now), dueOf(record)]
  if ('why' in contact) return contact
  if ('why' in due) return due
  if (contact.is !== null) return { is: contact.is <= due.is ? 'met' : 'late' }
  const { status, rejectedAt, returnedAt } = record
  if (status === null) return { why: 'no_status' }
  const open = status === 'handed_off' || status === 'accepted'
  if (open) return { is: now > due.is ? 'overdue' : 'running' }
  // Closed before the due time, no contact was owed; closing later does not make up for it.
  if (now <= due.is) return { is: 'closed' }
  const closedAt = status === 'rejected' ? rejectedAt : returnedAt
  if (!isInstant(closedAt)) return { why: 'no_closing_time' }
  if (closedAt > now) return { why: 'time_ahead' }
  return { is: closedAt <= due.is ? 'closed' : 'overdue' }
}

/** Time to first touch in business hours, of what was touched. */
export function touchOf(context: FiguresContext): TouchFigures {
  const { records, now, business } = context
  const contact = (record: HandoffRecord) => contactOf(record, now)
  const told = toldBy(context, 'touch', contact)
  const measured = told.flatMap(({ record, is }) =>
    is === null ? [] : [{ record, ms: business.between(record.handedOffAt, is) }],
  )
  const unread = records.filter((record) => {
    const told = contact(record)
    return 'why' in told && told.why === 'contact_unread'
  })
  const untouched = told.flatMap(({ record, is }) => (is === null ? [record] : []))
  return {
    handoffToTouch: spreadOf(measured),
    distribution: [...inSteps(measured, business.dayMs), { step: 'none' as const, ...countOf(untouched) }],
    unread: countOf(unread),
  }
}

/** The upper end of each step, in business days. */
const ENDS: Readonly<Record<(typeof TOUCH_STEPS)[number], number>> = {
  h: 0.5,
  1: 1,
  2: 2,
  3: 3,
  5: 5,
  '5+': Number.POSITIVE_INFINITY,
}

function inSteps(measured: readonly Measured[], dayMs: number) {
  const steps = Map.groupBy(measured, ({ ms }) => TOUCH_STEPS.find((step) => ms <= ENDS[step] * dayMs))
  return TOUCH_STEPS.map((step) => ({
    step,
    ...countOf((steps.get(step) ?? []).map(({ record }) => record)),
  }))
}

/** The time from the handoff to its owner, and from the owner to the first touch. HubSpot keeps the latest assignment only. */
export function assignmentOf(context: FiguresContext): AssignmentFigures {
  const { now, business } = context
  const told = toldBy(context, 'assignment', (record) => assignedOf(record, now))
  return {
    handoffToAssigned: spreadOf(
      told.map(({ record, is }) => ({ record, ms: business.between(record.handedOffAt, is.assignedAt) })),
    ),
    assignedToTouch: spreadOf(
      told.flatMap(({ record, is: { assignedAt, touchedAt } }) =>
        touchedAt === null ? [] : [{ record, ms: business.between(assignedAt, touchedAt) }],
      ),
    ),
  }
}

interface Assigned {
  /** Not before the handoff. */
  readonly assignedAt: Instant
  readonly touchedAt: Instant | null
}

function assignedOf(record: HandoffRecord, now: Instant): Told<Assigned> {
  const { handedOffAt, ownerAssignedAt } = record
  const contact = contactOf(record, now)
  if ('why' in contact) return contact
  if (!isInstant(ownerAssignedAt)) return { why: 'no_assignment' }
  if (ownerAssignedAt > now) return { why: 'time_ahead' }
  if (contact.is !== null && ownerAssignedAt > contact.is) return { why: 'assigned_late' }
  return { is: { assignedAt: Math.max(handedOffAt, ownerAssignedAt), touchedAt: contact.is } }
}

const BUCKETS = ['0-1', '1-2', '2-5', '5+'] as const
const SILENT = [...BUCKETS, 'unassigned', 'not_silent'] as const

/** Assigned, open, untouched: by the business days since the handoff. Exactly one day is still in the first bucket. */
export function silentOf(context: FiguresContext): SilentFigures {
  const { now, business } = context
  const groups = group<(typeof SILENT)[number]>(context, 'silent', SILENT, (record) => {
    const [state, contact] = [stateOf(record), contactOf(record, now)]
    if ('why' in state) return state
    if (state.is !== 'undecided' && state.is !== 'accepted') return { is: 'not_silent' }
    if ('why' in contact) return contact
    if (contact.is !== null) return { is: 'not_silent' }
    if (record.ownerId === null) return { is: 'unassigned' }
    const days = business.between(record.handedOffAt, now) / business.dayMs
    return { is: days <= 1 ? '0-1' : days <= 2 ? '1-2' : days <= 5 ? '2-5' : '5+' }
  })
  return {
    buckets: BUCKETS.map((bucket) => ({ bucket, ...countOf(groups[bucket]) })),
    total: countOf(BUCKETS.flatMap((bucket) => groups[bucket])),
    unassigned: countOf(groups.unassigned),
  }
}

/** The ignore rate: of what is past due, the share with neither a decision nor a touch. */
export function ignoredOf(context: FiguresContext): Rate {
  const { now } = context
  const names = ['ignored', 'answered', 'not_due'] as const
  const { ignored, answered } = group<(typeof names)[number]>(context, 'ignored', names, (record) => {
    const [state, contact, due] = [stateOf(record), contactOf(record, now), dueOf(record)]
    if ('why' in state) return state
    if ('why' in contact) return contact
    if ('why' in due) return due
    if (now <= due.is) return { is: 'not_due' }
    return { is: state.is === 'undecided' && contact.is === null ? 'ignored' : 'answered' }
  })
  return rateOf(ignored, ignored.length + answered.length)
}
