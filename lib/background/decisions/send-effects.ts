// The tasks and notes of a written decision: each made once, found again after an interruption, freed of duplicates.
import { EFFECT_NAMES, type EffectName, markerOf, SLA_MARKER } from '@/lib/domain/decision/effects'
import type { DecisionRow } from '@/lib/domain/decision/row'
import { DAY_MS } from '@/lib/domain/japan/calendar'
import {
  type ActivityType,
  archiveActivities,
  completeTasks,
  createNote,
  createTask,
  readOwnActivities,
} from '@/lib/hubspot/activities'
import { activityBody } from '@/lib/hubspot/activity-body'
import { type ContactState, readContactState } from '@/lib/hubspot/contact-state'
import { ValidationError } from '@/lib/hubspot/errors'
import { failureOf } from './failure'
import type { SendDeps } from './send-deps'
import { type ActivityText, followUpText, noteText, slaTaskText } from './texts'

const TYPE_OF: Readonly<Record<Exclude<EffectName, 'close_sla_tasks'>, ActivityType>> = {
  sla_task: 'tasks',
  note: 'notes',
  follow_up_task: 'tasks',
}

/**
 * Carries out what is still to do. What HubSpot refuses is marked failed and named: the decision itself stands.
 * @throws a class of `errors.ts` for what is worth another try
 */
export async function carryOutEffects(given: DecisionRow, deps: SendDeps): Promise<DecisionRow> {
  let row = given
  const wanted = EFFECT_NAMES.filter(
    (name) => row.effects[name] === 'todo' || row.effects[name] === 'started',
  )
  if (wanted.length > 0) {
    const state = await readState(row, deps)
    for (const name of wanted) row = await orFailed(name, row, state, deps)
  }
  if (row.checked) return row
  await removeDuplicates(row, deps)
  return deps.save({ ...row, checked: true })
}

/** One effect, or its refusal. */
async function orFailed(
  name: EffectName,
  row: DecisionRow,
  state: ContactState,
  deps: SendDeps,
): Promise<DecisionRow> {
  try {
    return await one(name, row, state, deps)
  } catch (error) {
    if (failureOf(error).end !== 'refused') throw error
    return mark(row, name, 'failed', deps, error instanceof Error ? error.message : '')
  }
}

async function one(
  name: EffectName,
  given: DecisionRow,
  state: ContactState,
  deps: SendDeps,
): Promise<DecisionRow> {
  let row = given
  if (name === 'close_sla_tasks') {
    const own = await readOwnActivities(deps.client, 'tasks', state.taskIds ?? [])
    const open = own.filter(({ body, done }) => !done && body.includes(SLA_MARKER) && !body.includes(row.id))
    await completeTasks(
      deps.client,
      open.map(({ id }) => id),
    )
    return mark(row, name, 'done', deps)
  }
  if (row.effects[name] === 'started') {
    const type = TYPE_OF[name]
    const ids = type === 'tasks' ? state.taskIds : state.noteIds
    // It may be there, and nobody may look: one too few is better than two.
    if (ids === null) return mark(row, name, 'failed', deps, '')
    const own = await readOwnActivities(deps.client, type, ids)
    if (own.some(({ body }) => body.includes(markerOf(row.id, name)))) return mark(row, name, 'done', deps)
  } else row = await mark(row, name, 'started', deps)
  row = await create(name, row, state, deps)
  return mark(row, name, 'done', deps)
}

async function create(
  name: Exclude<EffectName, 'close_sla_tasks'>,
  row: DecisionRow,
  state: ContactState,
  deps: SendDeps,
): Promise<DecisionRow> {
  const { decision, at } = row
  const { contactId } = decision.ref
  if (name === 'note') {
    const text = noteText(row, decision.by === null ? null : (deps.ownerName(decision.by) ?? decision.by))
    return withOwner(row, decision.by, name, deps, (ownerId) =>
      createNote(deps.client, contactId, {
        body: bodyOf(text, row, name),
        at: at ?? deps.serverNow(),
        ownerId,
      }),
    )
  }
  const sla = name === 'sla_task'
  const text = sla ? slaTaskText(row) : followUpText(row)
  const body = activityBody(text.lines, markerOf(row.id, name))
  const wanted = sla ? state.ownerId : (deps.definition.handoff.followUpOwnerId ?? state.handedOffBy)
  const dueAt = sla ? (row.values?.slaDueAt ?? deps.serverNow()) : followUpAt(row, deps)
  const type = sla ? ('CALL' as const) : ('TODO' as const)
  return withOwner(row, wanted, name, deps, (ownerId) =>
    createTask(deps.client, contactId, { subject: text.subject, body, dueAt, ownerId, type }),
  )
}

/** Creates with the owner; without one when HubSpot does not know that person any more, and says so. */
async function withOwner(
  row: DecisionRow,
  ownerId: string | null,
  name: EffectName,
  deps: SendDeps,
  make: (ownerId: string | null) => Promise<string>,
): Promise<DecisionRow> {
  try {
    await make(ownerId)
    return row
  } catch (error) {
    if (!(error instanceof ValidationError) || ownerId === null) throw error
    if (!error.fields.some((field) => field.name === 'hubspot_owner_id')) throw error
    await make(null)
    return deps.save({ ...row, omitted: [...row.omitted, { what: `${name}.owner`, words: error.message }] })
  }
}

function bodyOf({ subject, lines }: ActivityText, row: DecisionRow, name: EffectName): string {
  return activityBody([subject, ...lines], markerOf(row.id, name))
}

/** On the day from which the lead may come back, else some days from now. */
function followUpAt({ values, at }: DecisionRow, { definition, serverNow }: SendDeps): number {
  const day = values?.recycleUntil
  if (day != null) return Date.parse(`${day}T09:00:00+09:00`)
  return (at ?? serverNow()) + definition.handoff.followUpDays * DAY_MS
}

async function removeDuplicates(row: DecisionRow, deps: SendDeps): Promise<void> {
  const made = EFFECT_NAMES.filter((name) => name !== 'close_sla_tasks' && row.effects[name] === 'done')
  if (made.length === 0) return
  const state = await readState(row, deps)
  for (const type of ['tasks', 'notes'] as const) {
    const names = made.filter((name) => name !== 'close_sla_tasks' && TYPE_OF[name] === type)
    if (names.length === 0) continue
    const own = await readOwnActivities(
      deps.client,
      type,
      (type === 'tasks' ? state.taskIds : state.noteIds) ?? [],
    )
    const surplus = names.flatMap((name) => {
      const ours = own.filter(({ body }) => body.includes(markerOf(row.id, name)))
      return ours.slice(0, -1)
    })
    await archiveActivities(
      deps.client,
      type,
      surplus.map(({ id }) => id),
    )
  }
}

function readState({ decision }: DecisionRow, { client, names }: SendDeps): Promise<ContactState> {
  return readContactState(client, decision.ref.contactId, names, null)
}

function mark(
  row: DecisionRow,
  name: EffectName,
  state: 'started' | 'done' | 'failed',
  { save }: SendDeps,
  words?: string,
): Promise<DecisionRow> {
  const omitted = words === undefined ? row.omitted : [...row.omitted, { what: name, words }]
  return save({ ...row, effects: { ...row.effects, [name]: state }, omitted })
}
