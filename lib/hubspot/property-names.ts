// Every HubSpot property that is read, by object type, and the handoff's own names with their defaults.

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
  pauses: 'japan_sla_pauses',
}

/** The last 800 form submissions, as HubSpot calculates them. */
export const FORM_SUBMISSIONS = 'hs_calculated_form_submissions'

/** What is read of the contact itself; the score's property comes on top. */
export const CONTACT_PROPERTIES: readonly string[] = [
  'firstname',
  'lastname',
  'email',
  'jobtitle',
  'phone',
  'mobilephone',
  'country',
  'state',
  'city',
  'address',
  'zip',
  'hs_language',
  'ip_country_code',
  'company',
  'industry',
  'lifecyclestage',
  'hs_lead_status',
  'hs_latest_source',
  'hs_analytics_source',
  'hubspot_owner_id',
  'hubspot_owner_assigneddate',
  'hs_buying_role',
  'message',
  'recent_conversion_event_name',
  'recent_conversion_date',
  'hs_analytics_first_url',
  'hs_analytics_last_url',
  'hs_analytics_num_page_views',
  'hs_email_last_open_date',
  'hs_first_outreach_date',
  'notes_last_contacted',
  'associatedcompanyid',
  'createdate',
  FORM_SUBMISSIONS,
]

export const COMPANY_PROPERTIES: readonly string[] = [
  'name',
  'domain',
  'numberofemployees',
  'industry',
  'country',
  'hs_country_code',
  'state',
  'city',
  'address',
  'zip',
  'phone',
]

/** What is read of a colleague, besides the confirmed decision role. */
export const COLLEAGUE_PROPERTIES: readonly string[] = [
  'firstname',
  'lastname',
  'email',
  'jobtitle',
  'country',
  'hs_buying_role',
]
