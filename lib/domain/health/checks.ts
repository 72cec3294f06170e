// The five signs that a handoff is undefined, as five checks of a live portal. Source: the requirement's five signs.

export const HEALTH_CHECK_IDS = [
  'japan_criteria',
  'sla',
  'rejection_reason',
  'decision_role',
  'context',
] as const
export type HealthCheckId = (typeof HEALTH_CHECK_IDS)[number]

/** `unknown`: it could not be read, or there was nothing to read it from. */
export type HealthState = 'good' | 'warn' | 'bad' | 'unknown'

/** One thing that a check found; its sentence is `health.finding.<key>` with `params`. */
export interface HealthFinding {
  readonly key: string
  readonly good: boolean | null
  readonly params: Readonly<Record<string, string | number>>
}

/** One check: what was found, and the one action that mends it (`health.action.<key>`); null when nothing is to be mended. */
export interface HealthCheck {
  readonly id: HealthCheckId
  readonly state: HealthState
  readonly findings: readonly HealthFinding[]
  readonly action: string | null
}
