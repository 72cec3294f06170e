// The contact properties in which HubSpot keeps a handoff, as an admin has to create them.
import { DECISION_ROLES } from '@/lib/domain/decision/decision'
import { REJECTION_DETAILS, REJECTION_REASONS } from '@/lib/domain/decision/reasons'
import { DEFAULT_DEFINITION } from '@/lib/domain/default-definition'

/** Internal name of the property group. */
export const GROUP = 'japan_handoff'

export interface PortalProperty {
  readonly name: string
  readonly type: 'enumeration' | 'datetime' | 'date' | 'number' | 'string' | 'textarea' | 'bool'
  readonly values?: readonly string[]
}

export const PORTAL_PROPERTIES: readonly PortalProperty[] = [
  {
    name: 'japan_handoff_status',
    type: 'enumeration',
    values: ['handed_off', 'accepted', 'rejected', 'returned'],
  },
  { name: 'japan_handoff_at', type: 'datetime' },
  { name: 'japan_handoff_by', type: 'string' },
  { name: 'japan_sla_due_at', type: 'datetime' },
  { name: 'japan_first_contact_at', type: 'datetime' },
  { name: 'japan_accepted_at', type: 'datetime' },
  {
    name: 'japan_rejection_reason',
    type: 'enumeration',
    values: REJECTION_REASONS,
  },
  { name: 'japan_rejection_detail', type: 'enumeration', values: REJECTION_DETAILS },
  { name: 'japan_rejection_note', type: 'textarea' },
  { name: 'japan_rejected_at', type: 'datetime' },
  { name: 'japan_decided_by', type: 'string' },
  { name: 'japan_recycle_until', type: 'date' },
  { name: 'japan_handoff_count', type: 'number' },
  { name: 'japan_mql_definition', type: 'enumeration', values: [DEFAULT_DEFINITION.version] },
  {
    name: 'japan_readiness',
    type: 'enumeration',
    values: ['ready', 'not_ready', 'needs_review', 'not_japan'],
  },
  { name: 'japan_readiness_snapshot', type: 'textarea' },
  { name: 'japan_evidence_disputed', type: 'bool' },
  {
    name: 'japan_decision_role',
    type: 'enumeration',
    values: DECISION_ROLES,
  },
]
