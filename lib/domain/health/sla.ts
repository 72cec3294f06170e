// Sign 2: is there a response SLA, does HubSpot enforce it, and is it kept?
import { type Instant, isInstant } from '../fact'
import type { HealthCheck } from './checks'
import type { HandoffRow, HealthFacts } from './facts'
import { handoffNotes } from './handoffs'
import { act, checkOf, type Note, note, shareOf } from './notes'
import { propertyNotes } from './properties'
import { unreadNote } from './unread'

/** Without the workflow nothing happens at the due time unless somebody's browser is open. */
export function slaCheck(facts: HealthFacts): HealthCheck {
  const { clock, target } = facts.definition.sla
  return checkOf('sla', [
    note(`sla_${clock}`, 'good', { n: target }),
    ...propertyNotes(facts, ['slaDueAt', 'firstContactAt']),
    ...workflowNotes(facts),
    ...handoffNotes(facts, (rows) => sharesOf(rows, facts.now)),
  ])
}

function workflowNotes({ workflow }: HealthFacts): Note[] {
  if (workflow.state === 'empty') return [note('workflow_none', 'bad', {}, act('create_workflow'))]
  if (workflow.state === 'known') {
    const { id, enabled, differs } = workflow.value
    const elsewhere = differs?.includes('enrolment') || differs?.includes('due')
    // What it watches comes first: switched on as it is, it would report nothing or too much.
    return [
      ...(elsewhere ? [note('workflow_elsewhere', 'warn', {}, act('mend_workflow'))] : []),
      ...(differs?.includes('alarm') ? [note('workflow_accuses', 'warn', {}, act('mend_workflow'))] : []),
      ...(differs === null ? [note('workflow_unseen', null)] : []),
      enabled
        ? note('workflow_on', 'good')
        : note('workflow_off', 'warn', {}, act('switch_workflow_on', { id })),
    ]
  }
  if (workflow.state === 'nowhere') return [note('workflow_nowhere', 'unknown', {}, act('look_for_workflow'))]
  const { why } = workflow
  if (why.reason === 'not_on_tier')
    return [note('workflow_no_tier', 'warn', {}, act('work_without_workflow'))]
  return [unreadNote(why, 'workflow', 'warn')]
}

function sharesOf(rows: readonly HandoffRow[], now: Instant): Note[] {
  const due = rows.filter(hasDue)
  const ended = due.flatMap((row) => (row.paused ? [] : (metOf(row, now) ?? [])))
  const untold = due.filter((row) => !row.paused && isUntold(row, now)).length
  return [
    ...shareOf('due_written', { n: due.length, of: rows.length }, act('decide_in_panel')),
    ...shareOf(
      'sla_met',
      { n: ended.filter((met) => met).length, of: ended.length },
      act('contact_in_time'),
      'warn',
    ),
    ...(untold === 0 ? [] : [note('sla_untold', null, { n: untold })]),
  ]
}

/** A due time at or before the handoff belongs to an earlier one, or was typed in. */
function hasDue({ dueAt, handedOffAt }: HandoffRow): boolean {
  return isInstant(dueAt) && dueAt > handedOffAt
}

/**
 * Whether the SLA was met; null while that is unknown: still open before its due time, decided without a contact, which is then no
 * longer needed, or perhaps contacted. Exactly at the due time is in time; a contact before the handoff does not belong to it.
 */
function metOf(row: HandoffRow, now: Instant): boolean | null {
  const { dueAt, firstContactAt } = row
  if (dueAt === null) return null
  if (firstContactAt !== null && isTouched(row, now)) return firstContactAt <= dueAt
  return isOverdue(row, now) && !row.maybeContacted ? false : null
}

/** Past due without a written contact, but HubSpot's own dates moved: nobody is accused. */
function isUntold(row: HandoffRow, now: Instant): boolean {
  return row.maybeContacted && !isTouched(row, now) && isOverdue(row, now)
}

function isTouched({ firstContactAt, handedOffAt }: HandoffRow, now: Instant): boolean {
  return firstContactAt !== null && firstContactAt >= handedOffAt && firstContactAt <= now
}

function isOverdue({ dueAt, status }: HandoffRow, now: Instant): boolean {
  return dueAt !== null && dueAt < now && status !== 'rejected' && status !== 'returned'
}
