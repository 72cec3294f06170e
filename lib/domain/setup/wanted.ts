// What the portal needs so that HubSpot keeps the handoff: one property group and its contact properties.
import { DECISION_ROLES } from '../decision/decision'
import { REJECTION_DETAILS, REJECTION_REASONS } from '../decision/reasons'

/** How a value is kept. `owner`: a person of the portal. */
export type PropertyKind =
  | 'enumeration'
  | 'owner'
  | 'datetime'
  | 'date'
  | 'number'
  | 'text'
  | 'long_text'
  | 'bool'

export interface WantedOption {
  readonly value: string
  readonly label: string
}

export interface WantedProperty {
  readonly name: string
  /** In both languages: one portal is read by both teams. */
  readonly label: string
  readonly kind: PropertyKind
  readonly options: readonly WantedOption[]
}

/** The property group on contacts. */
export const GROUP = { name: 'japan_handoff', label: 'Japan handoff (引き渡し)' } as const

const property = (
  name: string,
  kind: PropertyKind,
  label: string,
  values: readonly string[] = [],
): WantedProperty => ({
  name,
  kind,
  label,
  options: values.map((value) => ({ value, label: inWords(value) })),
})

/** Every property, in the order in which people see them. `versions`: the definitions that decisions may name. */
export function wantedProperties(versions: readonly string[]): readonly WantedProperty[] {
  return [
    property('japan_handoff_status', 'enumeration', 'Handoff status (引き渡し状況)', [
      'handed_off',
      'accepted',
      'rejected',
      'returned',
    ]),
    property('japan_handoff_at', 'datetime', 'Handed off at (引き渡し日時)'),
    property('japan_handoff_by', 'owner', 'Handed off by (引き渡した人)'),
    property('japan_sla_due_at', 'datetime', 'First contact due (初回接触の期限)'),
    property('japan_first_contact_at', 'datetime', 'First contact at (初回接触日時)'),
    property('japan_accepted_at', 'datetime', 'Accepted at (受け入れ日時)'),
    property('japan_rejection_reason', 'enumeration', 'Rejection reason (却下理由)', REJECTION_REASONS),
    property('japan_rejection_detail', 'enumeration', 'Rejection detail (却下理由の詳細)', REJECTION_DETAILS),
    property('japan_rejection_note', 'long_text', 'Rejection note (却下メモ)'),
    property('japan_rejected_at', 'datetime', 'Rejected at (却下日時)'),
    property('japan_decided_by', 'owner', 'Decided by (判断した人)'),
    property('japan_recycle_until', 'date', 'Hand off again from (再引き渡し可能日)'),
    property('japan_handoff_count', 'number', 'Handoffs so far (引き渡し回数)'),
    property('japan_mql_definition', 'enumeration', 'Definition version (判定基準バージョン)', versions),
    property('japan_readiness', 'enumeration', 'Readiness at handoff (引き渡し時の判定)', [
      'ready',
      'not_ready',
      'needs_review',
      'not_japan',
    ]),
    property('japan_readiness_snapshot', 'long_text', 'Readiness snapshot (判定の記録)'),
    property('japan_evidence_disputed', 'bool', 'Evidence disputed (判定と不一致)', ['true', 'false']),
    property('japan_sla_pauses', 'long_text', 'SLA pauses (SLA の一時停止)'),
    property('japan_decision_role', 'enumeration', 'Decision role (決裁への関与)', DECISION_ROLES),
  ]
}

function inWords(value: string): string {
  const words = value.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
