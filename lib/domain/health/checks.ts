// The five signs that a handoff is undefined, as five checks of a live portal. Source: the requirement's five signs.
import type { Instant } from '../fact'

export const HEALTH_CHECK_IDS = [
  'japan_criteria',
  'sla',
  'rejection_reason',
  'decision_role',
  'context',
] as const
export type HealthCheckId = (typeof HEALTH_CHECK_IDS)[number]

/** `unknown`: it could not be read, or there was nothing to read it from. */
export const HEALTH_STATES = ['good', 'warn', 'bad', 'unknown'] as const
export type HealthState = (typeof HEALTH_STATES)[number]

/** What can be found. `{n} of {of}` are handoffs of last month unless the key says otherwise. */
export const HEALTH_FINDINGS = [
  'requires_signal',
  'requires_engagement_only',
  'requires_score_only',
  'verdict_recorded',
  'without_verdict',
  'without_time',
  'signal_passed',
  'were_ready',
  'overridden',
  'sla_business_days',
  'sla_business_hours',
  'sla_elapsed',
  'workflow_on',
  'workflow_off',
  'workflow_elsewhere',
  'workflow_accuses',
  'workflow_nowhere',
  'workflow_unseen',
  'workflow_none',
  'workflow_no_scope',
  'workflow_no_tier',
  'workflow_refused',
  'workflow_failed',
  'due_written',
  'sla_met',
  'sla_untold',
  'none_rejected',
  'reason_coded',
  'reason_other',
  'role_required',
  'role_optional',
  'role_known',
  'role_confirmed',
  'snapshot_kept',
  'snapshot_unreadable',
  'by_kept',
  'version_kept',
  'note_not_searched',
  'properties_there',
  'properties_missing',
  'property_wrong_type',
  'property_archived',
  'options_missing',
  'schema_no_scope',
  'schema_refused',
  'schema_failed',
  'no_handoffs',
  'handoffs_no_scope',
  'handoffs_no_property',
  'handoffs_refused',
  'handoffs_failed',
] as const
export type HealthFindingKey = (typeof HEALTH_FINDINGS)[number]

/** What mends a check. */
export const HEALTH_ACTIONS = [
  'set_up',
  'mend_type',
  'restore',
  'require_signal',
  'require_role',
  'decide_in_panel',
  'hand_off_ready',
  'create_workflow',
  'switch_workflow_on',
  'mend_workflow',
  'look_for_workflow',
  'work_without_workflow',
  'contact_in_time',
  'give_reasons',
  'read_other',
  'confirm_roles',
  'add_scope',
  'look_again',
] as const
export type HealthActionKey = (typeof HEALTH_ACTIONS)[number]

export type HealthParams = Readonly<Record<string, string | number | readonly string[]>>

/** One thing that a check found; its sentence is `health.finding.<key>` with `params`. */
export interface HealthFinding {
  readonly key: HealthFindingKey
  /** Null: it is told and decides nothing. */
  readonly good: boolean | null
  /** A share of so few that it decides nothing. */
  readonly few: boolean
  readonly params: HealthParams
}

/** What mends a check: its sentence is `health.action.<key>` with `params`. */
export interface HealthAction {
  readonly key: HealthActionKey
  readonly params: HealthParams
}

/** One check: what was found, and the one action that mends it; null when nothing is to be mended. */
export interface HealthCheck {
  readonly id: HealthCheckId
  readonly state: HealthState
  readonly findings: readonly HealthFinding[]
  readonly action: HealthAction | null
}

/** What the shares rest on: the month in JST, and how many of its handoffs were read. Null: they could not be. */
export interface HealthBasis {
  readonly from: Instant
  /** The last instant of the month. */
  readonly to: Instant
  readonly read: number | null
  readonly total: number | null
}
