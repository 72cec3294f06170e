// What follows a decision besides the contact's properties: the SLA task, the note, the task for marketing.
import type { Decision, DecisionKind } from './decision'

export const EFFECT_NAMES = ['close_sla_tasks', 'sla_task', 'note', 'follow_up_task'] as const
export type SideEffectName = (typeof EFFECT_NAMES)[number]

/**
 * `started`: a create was sent and its outcome is unknown, so the record is looked for before it is sent again. `skipped`: no longer wanted.
 * `failed`: HubSpot refused it; the decision itself stands.
 */
export type SideEffectState = 'todo' | 'started' | 'done' | 'failed' | 'skipped'
export type SideEffects = Readonly<Partial<Record<SideEffectName, SideEffectState>>>

/** The effects that make something: each carries its marker. */
export const CREATED = ['sla_task', 'note', 'follow_up_task'] as const satisfies readonly SideEffectName[]
export type CreatedSideEffect = (typeof CREATED)[number]

const EFFECTS: Readonly<Record<DecisionKind, readonly SideEffectName[]>> = {
  hand_off: ['close_sla_tasks', 'sla_task', 'note'],
  accept: [],
  reject: ['close_sla_tasks', 'note', 'follow_up_task'],
  return: ['close_sla_tasks', 'note', 'follow_up_task'],
  confirm_role: [],
  first_contact: ['close_sla_tasks'],
  confirm_contact: ['close_sla_tasks', 'note'],
  review_signal: [],
}

/** The effects of a decision, none begun yet. A return without a reason leaves no task. */
export function sideEffectsOf({ kind, reason }: Decision): SideEffects {
  const wanted = EFFECTS[kind].filter((name) => name !== 'follow_up_task' || reason !== null)
  return Object.fromEntries(wanted.map((name) => [name, 'todo' as const]))
}

/** What makes sense only while the decision is the latest one: closing a later handoff's task would be wrong. */
export const ONLY_WHILE_LATEST: ReadonlySet<SideEffectName> = new Set([
  'close_sla_tasks',
  'sla_task',
  'follow_up_task',
])

/** The effects with the unwanted ones skipped; what is done stays done. */
export function skipping(effects: SideEffects, unwanted: (name: SideEffectName) => boolean): SideEffects {
  return mapped(effects, (name, state) => (unwanted(name) && state !== 'done' ? 'skipped' : state))
}

/** The effects with everything skipped to be done after all. */
export function wantedAgain(effects: SideEffects): SideEffects {
  return mapped(effects, (_, state) => (state === 'skipped' ? 'todo' : state))
}

function mapped(
  effects: SideEffects,
  next: (name: SideEffectName, state: SideEffectState) => SideEffectState,
): SideEffects {
  const found = EFFECT_NAMES.flatMap((name) => {
    const state = effects[name]
    return state === undefined ? [] : [[name, next(name, state)] as const]
  })
  return Object.fromEntries(found)
}

/** The text by which a record of ours is found again: in the body, where HubSpot keeps it unchanged. */
export function markerOf(id: string, effect: SideEffectName): string {
  return effect === 'sla_task' ? `${SLA_MARKER}${id}` : `hikitsugi-${effect.replaceAll('_', '-')}-${id}`
}

/** True when a text carries this marker, and not a longer one that begins with it. */
export function carries(body: string, marker: string): boolean {
  for (let at = body.indexOf(marker); at >= 0; at = body.indexOf(marker, at + 1)) {
    if (!/[\w:-]/.test(body.charAt(at + marker.length))) return true
  }
  return false
}

/** The start of the marker of every SLA task, no matter which decision made it. */
export const SLA_MARKER = 'hikitsugi-sla-'
