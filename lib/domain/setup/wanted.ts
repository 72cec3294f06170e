// What a portal needs so that HubSpot can keep the handoff: one property group and its contact properties.
import { DECISION_ROLES } from '../decision/decision'
import { REJECTION_DETAILS, REJECTION_REASONS } from '../decision/reasons'
import type { NamedVersion } from '../definition/versions'
import { HANDOFF_PROPERTIES, type HandoffProperties } from '../handoff-properties'

/** The kinds of value. `owner`: a person of the portal. */
export const PROPERTY_KINDS = [
  'enumeration',
  'owner',
  'datetime',
  'date',
  'number',
  'text',
  'long_text',
  'bool',
] as const
export type PropertyKind = (typeof PROPERTY_KINDS)[number]

export interface WantedOption {
  readonly value: string
  readonly label: string
  readonly description?: string
}

export interface WantedProperty {
  readonly name: string
  /** In both languages, because both teams read the same portal. */
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
  options: readonly (string | WantedOption)[] = [],
): WantedProperty => ({
  name,
  kind,
  label,
  options: options.map((one) => (typeof one === 'string' ? { value: one, label: inWords(one) } : one)),
})

/**
 * Every property, in the order in which people see them. `versions`: the versions of the definition that decisions may name; `names`: the
 * portal's own names for the properties.
 */
export function wantedProperties(
  versions: readonly NamedVersion[],
  names: HandoffProperties = HANDOFF_PROPERTIES,
): readonly WantedProperty[] {
  return [
    property(names.status, 'enumeration', 'Handoff status (引き渡し状況)', [
      'handed_off',
      'accepted',
      'rejected',
      'returned',
    ]),
    property(names.handedOffAt, 'datetime', 'Handed off at (引き渡し日時)'),
    property(names.handedOffBy, 'owner', 'Handed off by (引き渡した人)'),
    property(names.slaDueAt, 'datetime', 'First contact due (初回接触の期限)'),
    property(names.firstContactAt, 'datetime', 'First contact at (初回接触日時)'),
    property(names.acceptedAt, 'datetime', 'Accepted at (受け入れ日時)'),
    property(names.rejectionReason, 'enumeration', 'Rejection reason (却下理由)', REJECTION_REASONS),
    property(names.rejectionDetail, 'enumeration', 'Rejection detail (却下理由の詳細)', REJECTION_DETAILS),
    property(names.rejectionNote, 'long_text', 'Rejection note (却下メモ)'),
    property(names.rejectedAt, 'datetime', 'Rejected at (却下日時)'),
    property(names.decidedBy, 'owner', 'Decided by (判断した人)'),
    property(names.recycleUntil, 'date', 'Hand off again from (再引き渡し可能日)'),
    property(names.count, 'number', 'Handoffs so far (引き渡し回数)'),
    property(
      names.definitionVersion,
      'enumeration',
      'Definition version (判定基準バージョン)',
      versions.map(versionOption),
    ),
    property(names.readiness, 'enumeration', 'Readiness at handoff (引き渡し時の判定)', [
      'ready',
      'not_ready',
      'needs_review',
      'not_japan',
    ]),
    property(names.readinessSnapshot, 'long_text', 'Readiness snapshot (判定の記録)'),
    property(names.disputed, 'bool', 'Evidence disputed (判定と不一致)', ['true', 'false']),
    property(names.pauses, 'long_text', 'SLA pauses (SLA の一時停止)'),
    property(names.decisionRole, 'enumeration', 'Decision role (決裁への関与)', DECISION_ROLES),
    property(names.signalReviews, 'long_text', 'Signal reviews (シグナルの確認)'),
  ]
}

/** A version as an option, with its fingerprint as the description, so that browsers can tell whether they judge alike. */
export function versionOption({ version, fingerprint }: NamedVersion): WantedOption {
  const option = { value: version, label: `Version ${version}` }
  return fingerprint === null ? option : { ...option, description: `Fingerprint ${fingerprint}` }
}

function inWords(value: string): string {
  const words = value.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
