// The five signs that a handoff is undefined, as five checks of a live portal. Source: the requirement's five signs.
import type { Instant } from '../fact'
import type { healthNotes } from './texts.en'

export const HEALTH_CHECK_IDS = [
  'japan_criteria',
  'sla',
  'rejection_reason',
  'decision_role',
  'context',
] as const
export type HealthCheckId = (typeof HEALTH_CHECK_IDS)[number]

/** `unknown`: it could not be read, or there was nothing to judge by. */
export const HEALTH_STATES = ['good', 'warn', 'bad', 'unknown'] as const
export type HealthState = (typeof HEALTH_STATES)[number]

type KeyOf<F extends string> = keyof typeof healthNotes extends infer K
  ? K extends `health.${F}.${infer Name}`
    ? Name
    : never
  : never

/** What can be found. `{n} of {of}` are handoffs of last month unless the text says otherwise. */
export type HealthFindingKey = KeyOf<'finding'>

/** What fixes a check. */
export type HealthActionKey = KeyOf<'action'>

export type HealthParams = Readonly<Record<string, string | number | readonly string[]>>

/** One thing that a check found; its sentence is `health.finding.<key>` with `params`. */
export interface HealthFinding {
  readonly key: HealthFindingKey
  /** Null: it is reported and decides nothing. */
  readonly good: boolean | null
  /** A share of too few to decide anything. */
  readonly few: boolean
  readonly params: HealthParams
}

/** What fixes a check: its sentence is `health.action.<key>` with `params`. */
export interface HealthAction {
  readonly key: HealthActionKey
  readonly params: HealthParams
}

/** One check: what was found, and the one action that fixes it; null when there is nothing to fix. */
export interface HealthCheck {
  readonly id: HealthCheckId
  readonly state: HealthState
  readonly findings: readonly HealthFinding[]
  readonly action: HealthAction | null
}

/** What the shares rest on: the month in JST, and how many of its handoffs were read. Null: they could not be read. */
export interface HealthBasis {
  readonly from: Instant
  /** The last instant of the month. */
  readonly to: Instant
  readonly read: number | null
  readonly total: number | null
}
