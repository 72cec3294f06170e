// What decisions have left on a contact, put in order: duplicates gone, tasks of handoffs that are over closed.
import { sameMoment } from '@/lib/domain/decision/compare'
import type { DecisionRow } from '@/lib/domain/decision/row'
import {
  CREATED,
  type CreatedSideEffect,
  carries,
  markerOf,
  SLA_MARKER,
} from '@/lib/domain/decision/side-effects'
import { archiveActivities, completeTasks } from '@/lib/hubspot/objects/activities'
import type { ContactState } from '@/lib/hubspot/objects/contact-state'
import { type ActivityType, allLinks } from '@/lib/hubspot/objects/links'
import { findOwn, type OwnActivity } from '@/lib/hubspot/objects/own-activities'
import type { SendTools } from './send-deps'
import { TYPE_OF } from './send-side-effects'

export interface Settled {
  readonly rows: readonly DecisionRow[]
  /** Something was archived, closed or found. */
  readonly changed: boolean
}

export interface Lasting {
  /** The other own rows about the contact. */
  readonly beside: readonly DecisionRow[]
  /** The contact was put back: a task may belong to what was there in between. */
  readonly restored: boolean
}

/**
 * Reads what has come onto the contact since these rows began, and is neither known nor made by them. A list that is cut is looked
 * through as far as it goes. `lasting`: what else is ours on the contact, once its state is known to last; null: duplicates alone are
 * removed. @throws as `Transport.send`
 */
export async function settle(
  given: readonly DecisionRow[],
  state: ContactState,
  tools: SendTools,
  lasting: Lasting | null,
): Promise<Settled> {
  let rows = given
  let changed = false
  for (const type of ['tasks', 'notes'] as const) {
    const first = state[type]
    if (first === null || !rows.some((row) => concerns(row, type))) continue
    const contactId = rows[0]?.decision.ref.contactId ?? ''
    const all = await allLinks(tools.hubspot.links, contactId, type, first)
    const beside = lasting?.beside ?? []
    const asked = lasting === null || type !== 'tasks' ? [] : lasting.restored ? [...rows, ...beside] : rows
    const over = asked.flatMap((row) => taskOverOf(row, state))
    const ids = [...new Set([...unknownOf(all.ids, rows, beside, type), ...over])]
    if (ids.length > 0) {
      const own = await findOwn(tools.hubspot.client, type, { ids, whole: all.whole })
      const sorted = rows.map((row) => sortOut(row, type, own.items))
      const surplus = sorted.flatMap(({ twice }) => twice)
      await archiveActivities(tools.hubspot.client, type, surplus)
      const left = own.items.filter(({ id }) => !surplus.includes(id))
      rows = sorted.map(({ row }) => row)
      const close = lasting === null || type !== 'tasks' ? [] : overTasks(left, [...rows, ...beside], state)
      await completeTasks(tools.hubspot.client, close)
      changed ||= surplus.length > 0 || close.length > 0 || sorted.some(({ found }) => found)
      if (!own.whole) continue
    }
    rows = rows.map((row) => ({ ...row, known: { ...row.known, [type]: all.ids } }))
  }
  return { rows, changed }
}

function concerns({ effects }: DecisionRow, type: ActivityType): boolean {
  return (
    CREATED.some((name) => TYPE_OF[name] === type && name in effects) ||
    (type === 'tasks' && 'close_sla_tasks' in effects)
  )
}

/** The ids that one of the rows does not know from before, and that no row has made. */
function unknownOf(
  ids: readonly string[],
  rows: readonly DecisionRow[],
  beside: readonly DecisionRow[],
  type: ActivityType,
): string[] {
  const made = new Set([...rows, ...beside].flatMap((row) => Object.values(row.made)))
  const known = rows.filter((row) => concerns(row, type)).map((row) => new Set(row.known[type]))
  return ids.filter((id) => !made.has(id) && !known.every((one) => one.has(id)))
}

/** What carries the row's markers: one of each stays, the one that we know or the oldest. */
function sortOut(
  given: DecisionRow,
  type: ActivityType,
  own: readonly OwnActivity[],
): { row: DecisionRow; twice: string[]; found: boolean } {
  let row = given
  const twice: string[] = []
  let found = false
  for (const name of CREATED.filter((one) => TYPE_OF[one] === type && one in given.effects)) {
    const ours = own.filter(({ id, body }) => id !== row.made[name] && carries(body, markerOf(row.id, name)))
    const oldest = ours.at(-1)
    if (oldest === undefined) continue
    if (row.made[name] === undefined) {
      row = withFound(row, name, oldest.id)
      found = true
      ours.pop()
    }
    twice.push(...ours.map(({ id }) => id))
  }
  return { row, twice, found }
}

/** An effect that was given up is there after all. */
function withFound(row: DecisionRow, name: CreatedSideEffect, id: string): DecisionRow {
  return {
    ...row,
    made: { ...row.made, [name]: id },
    effects: { ...row.effects, [name]: 'done' },
    omitted: row.omitted.filter(({ what }) => what !== name && what !== `${name}.cut`),
  }
}

/** Nobody waits for a first contact any more. One dated before the handoff does not belong to this round. */
function isRoundOver({ seen: { status, handedOffAt, firstContactAt } }: ContactState): boolean {
  if (status !== 'handed_off' && status !== 'accepted') return true
  return firstContactAt !== null && (handedOffAt === null || firstContactAt >= handedOffAt)
}

/** True when the contact is in the round that this handoff began. */
function isRoundOf({ values }: DecisionRow, { seen }: ContactState): boolean {
  return (
    values?.handedOffAt != null &&
    seen.handedOffAt !== null &&
    sameMoment(values.handedOffAt, seen.handedOffAt)
  )
}

/** The SLA task of a handoff that is over: the person who ended it may not have seen the task yet. */
function taskOverOf(row: DecisionRow, state: ContactState): string[] {
  const id = row.made.sla_task
  return id === undefined || (!isRoundOver(state) && isRoundOf(row, state)) ? [] : [id]
}

/** The open SLA tasks that no longer ask for anything. */
function overTasks(own: readonly OwnActivity[], rows: readonly DecisionRow[], state: ContactState): string[] {
  const over = isRoundOver(state)
  const present = rows.find((row) => isRoundOf(row, state))
  return own
    .filter(({ body, done }) => !done && body.includes(SLA_MARKER))
    .filter(({ body }) => {
      if (over) return true
      // A colleague's handoff has a task that we know nothing of: only in our own round do we know which is the present one.
      return rows.find((row) => carries(body, markerOf(row.id, 'sla_task'))) !== present
    })
    .map(({ id }) => id)
}
