// The handoff's properties on contacts: what each holds, and the internal names that a definition may map.

/** The handoff's properties on contacts: what each holds -> its internal name in the portal. */
export interface HandoffProperties {
  readonly status: string
  readonly handedOffAt: string
  readonly handedOffBy: string
  readonly slaDueAt: string
  readonly firstContactAt: string
  readonly acceptedAt: string
  readonly rejectionReason: string
  readonly rejectionDetail: string
  readonly rejectionNote: string
  readonly rejectedAt: string
  readonly decidedBy: string
  readonly recycleUntil: string
  readonly count: string
  readonly definitionVersion: string
  readonly readiness: string
  readonly readinessSnapshot: string
  readonly disputed: string
  readonly decisionRole: string
  /** What persons said of possible signs: a JSON list of fingerprints and answers. */
  readonly signalReviews: string
  /** Optional: a JSON list of pauses of the SLA clock. */
  readonly pauses: string
}

export const HANDOFF_PROPERTIES: HandoffProperties = {
  status: 'japan_handoff_status',
  handedOffAt: 'japan_handoff_at',
  handedOffBy: 'japan_handoff_by',
  slaDueAt: 'japan_sla_due_at',
  firstContactAt: 'japan_first_contact_at',
  acceptedAt: 'japan_accepted_at',
  rejectionReason: 'japan_rejection_reason',
  rejectionDetail: 'japan_rejection_detail',
  rejectionNote: 'japan_rejection_note',
  rejectedAt: 'japan_rejected_at',
  decidedBy: 'japan_decided_by',
  recycleUntil: 'japan_recycle_until',
  count: 'japan_handoff_count',
  definitionVersion: 'japan_mql_definition',
  readiness: 'japan_readiness',
  readinessSnapshot: 'japan_readiness_snapshot',
  disputed: 'japan_evidence_disputed',
  decisionRole: 'japan_decision_role',
  signalReviews: 'japan_signal_reviews',
  pauses: 'japan_sla_pauses',
}

export const HANDOFF_KEYS = Object.keys(HANDOFF_PROPERTIES) as readonly (keyof HandoffProperties)[]

/** The names in force: the portal's own where the definition maps one. */
export function handoffProperties(
  mapped: Readonly<Partial<Record<keyof HandoffProperties, string>>>,
): HandoffProperties {
  return { ...HANDOFF_PROPERTIES, ...mapped }
}
