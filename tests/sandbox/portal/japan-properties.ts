// The `japan_handoff` group's properties as a portal has them after set-up.
import { REJECTION_DETAILS, REJECTION_REASONS } from '../../../lib/domain/decision/reasons.ts'
import { optionsOf, property } from './define.ts'
import type { PropertyDefinition } from './types.ts'

/** Every `japan_*` contact property, in the order in which people see them. */
export function japanProperties(): PropertyDefinition[] {
  const own = { groupName: 'japan_handoff', hubspotDefined: false }
  const pick = (name: string, values: string) =>
    property(name, 'enumeration', { ...own, options: optionsOf(values.split(' ')) })
  const owner = (name: string) => property(name, 'enumeration', { ...own, externalOptions: true })
  const text = (name: string) => property(name, 'string', { ...own, fieldType: 'textarea' })
  const moment = (name: string) => property(name, 'datetime', own)
  return [
    pick('japan_handoff_status', 'handed_off accepted rejected returned'),
    moment('japan_handoff_at'),
    owner('japan_handoff_by'),
    moment('japan_sla_due_at'),
    moment('japan_first_contact_at'),
    moment('japan_accepted_at'),
    pick('japan_rejection_reason', REJECTION_REASONS.join(' ')),
    pick('japan_rejection_detail', REJECTION_DETAILS.join(' ')),
    text('japan_rejection_note'),
    moment('japan_rejected_at'),
    owner('japan_decided_by'),
    property('japan_recycle_until', 'date', own),
    property('japan_handoff_count', 'number', own),
    pick('japan_mql_definition', '1'),
    pick('japan_readiness', 'ready not_ready needs_review not_japan'),
    text('japan_readiness_snapshot'),
    property('japan_evidence_disputed', 'bool', own),
    text('japan_sla_pauses'),
    pick('japan_decision_role', 'decision_maker approver champion proposer none'),
    text('japan_signal_reviews'),
    { ...pick('japan_definition_file', 'about'), hidden: true, formField: false },
  ]
}
