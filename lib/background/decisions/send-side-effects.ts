// The tasks and notes of a written decision: each made once, and found again after an interruption.

import type { DecisionRow } from '@/lib/domain/decision/row'
import {
  CREATED,
  type CreatedSideEffect,
  carries,
  EFFECT_NAMES,
  markerOf,
  type SideEffectName,
  SLA_MARKER,
} from '@/lib/domain/decision/side-effects'
import { archiveActivities, completeTasks } from '@/lib/hubspot/objects/activities'
import type { ContactState } from '@/lib/hubspot/objects/contact-state'
import { type ActivityType, type AllLinks, allLinks } from '@/lib/hubspot/objects/links'
import { findOwn, type OwnActivities } from '@/lib/hubspot/objects/own-activities'
import { createSideEffect } from './create-side-effect'
import { failureOf } from './failure'
import type { SendDeps, SendTools } from './send-deps'

export const TYPE_OF: Readonly<Record<CreatedSideEffect, ActivityType>> = {
  sla_task: 'tasks',
  note: 'notes',
  follow_up_task: 'tasks',
}

/** True when the decision comes with tasks or notes. */
export const hasSideEffects = ({ effects }: DecisionRow): boolean => Object.keys(effects).length > 0

/** True when the decision has put something on the contact. */
export const madeAnything = ({ effects }: DecisionRow): boolean =>
  CREATED.some((name) => effects[name] === 'done')

/**
 * Carries out what is still to do on the contact as it was just read. What HubSpot refuses is marked failed and named: the decision
 * itself stands. @throws a class of `errors.ts` for what is worth another try
 */
export async function carryOutSideEffects(
  given: DecisionRow,
  state: ContactState,
  deps: SendDeps,
): Promise<DecisionRow> {
  let row = given
  for (const name of EFFECT_NAMES) {
    if (row.effects[name] === 'todo' || row.effects[name] === 'started')
      row = await orFailed(name, row, state, deps)
  }
  return row
}

/** One effect, or its refusal. */
async function orFailed(
  name: SideEffectName,
  row: DecisionRow,
  state: ContactState,
  deps: SendDeps,
): Promise<DecisionRow> {
  try {
    return name === 'close_sla_tasks' ? await close(row, state, deps) : await make(name, row, state, deps)
  } catch (error) {
    if (failureOf(error).end !== 'refused') throw error
    return failed(row, name, name, deps, error instanceof Error ? error.message : '')
  }
}

/** Closes the SLA tasks of every other handoff: done only when every task was looked through. */
async function close(row: DecisionRow, state: ContactState, deps: SendDeps): Promise<DecisionRow> {
  const { status, handedOffAt, count } = row.decision.seen
  const handedOffBefore = status !== null || handedOffAt !== null || count > 0
  if (!handedOffBefore) return done(row, 'close_sla_tasks', null, deps)
  const own = await ownOn(row, 'tasks', state, deps)
  const mine = markerOf(row.id, 'sla_task')
  const open = own.items.filter(
    ({ body, done: closed }) => !closed && body.includes(SLA_MARKER) && !carries(body, mine),
  )
  await completeTasks(
    deps.hubspot.client,
    open.map(({ id }) => id),
  )
  if (own.whole) return done(row, 'close_sla_tasks', null, deps)
  return failed(row, 'close_sla_tasks', 'close_sla_tasks.cut', deps, '')
}

/** Makes it. Whatever was begun before is looked for first: one too few is better than two. */
async function make(
  name: CreatedSideEffect,
  given: DecisionRow,
  state: ContactState,
  deps: SendDeps,
): Promise<DecisionRow> {
  let row = given
  if (row.effects[name] === 'started') {
    const isIt = ({ body }: { body: string }) => carries(body, markerOf(row.id, name))
    const own = await ownOn(row, TYPE_OF[name], state, deps, isIt)
    const found = own.items.find(isIt)
    if (found !== undefined) return done(row, name, found.id, deps)
    if (!own.whole) return failed(row, name, `${name}.cut`, deps, '')
  }
  row = await deps.save({ ...row, effects: { ...row.effects, [name]: 'started' }, sentAt: deps.now() })
  const created = await createSideEffect(name, row, state, deps)
  return done(created.row, name, created.id, deps)
}

/** The row without what it has made: archived on the contact, as far as HubSpot lets us. @throws a class of `errors.ts` */
export async function takenBack(given: DecisionRow, { hubspot }: SendTools): Promise<DecisionRow> {
  let row = given
  for (const name of CREATED) {
    const { [name]: id, ...made } = row.made
    if (id === undefined) continue
    try {
      await archiveActivities(hubspot.client, TYPE_OF[name], [id])
    } catch (error) {
      if (failureOf(error).end !== 'refused') throw error
      continue
    }
    row = { ...row, made, effects: { ...row.effects, [name]: 'todo' } }
  }
  return row
}

/** Our tasks or notes on the contact, as far as they can be looked through. */
export async function ownOn(
  { decision }: DecisionRow,
  type: ActivityType,
  state: ContactState,
  { hubspot }: SendTools,
  until?: (own: { body: string }) => boolean,
): Promise<OwnActivities> {
  const first = state[type]
  if (first === null) return { items: [], whole: false }
  const links: AllLinks = await allLinks(hubspot.links, decision.ref.contactId, type, first)
  return findOwn(hubspot.client, type, links, until)
}

function done(
  row: DecisionRow,
  name: SideEffectName,
  id: string | null,
  { save }: SendDeps,
): Promise<DecisionRow> {
  const made = id === null ? row.made : { ...row.made, [name]: id }
  return save({ ...row, made, effects: { ...row.effects, [name]: 'done' } })
}

/** `what`: the effect's name, with `.cut` where the contact has more than could be looked through. */
function failed(
  row: DecisionRow,
  name: SideEffectName,
  what: string,
  { save }: SendDeps,
  words: string,
): Promise<DecisionRow> {
  const omitted = [...row.omitted, { what, words }]
  return save({ ...row, effects: { ...row.effects, [name]: 'failed' }, omitted })
}
