// A contact found by search as one handoff of last month: values of ours, or null.
import type { Verdict } from '@/lib/domain/assessment'
import { recordedReadiness } from '@/lib/domain/decision/recorded-readiness'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import type { HandoffRow } from '@/lib/domain/health/facts'
import type { HandoffStatus } from '@/lib/domain/lead-snapshot'
import { mayHaveBeenContacted } from '@/lib/domain/sla/certainty'
import { toInstant, toText } from './parse'
import type { HubSpotObject } from './schemas'
import { toPauses } from './to-pauses'
import { toContact } from './to-people'

const STATUSES: readonly HandoffStatus[] = ['handed_off', 'accepted', 'rejected', 'returned']
const VERDICTS: readonly Verdict[] = ['ready', 'not_ready', 'needs_review', 'not_japan']

/** What is read of each contact. */
export const ROW_KEYS = [
  'handedOffAt',
  'handedOffBy',
  'status',
  'rejectionReason',
  'readiness',
  'readinessSnapshot',
  'decisionRole',
  'slaDueAt',
  'firstContactAt',
  'pauses',
  'definitionVersion',
] as const satisfies readonly (keyof HandoffProperties)[]

/** HubSpot's own dates: they say whether there may have been a contact that nobody wrote. */
export const ROW_DATES = [
  'notes_last_contacted',
  'hs_first_outreach_date',
  'hs_last_sales_activity_timestamp',
  'hs_latest_meeting_activity',
]

const NO_OWNERS: ReadonlyMap<string, string> = new Map()

/** Null for a contact without a time of handoff. */
export function toHandoffRow(object: HubSpotObject, names: HandoffProperties): HandoffRow | null {
  const { properties } = object
  const value = (key: (typeof ROW_KEYS)[number]) => properties[names[key]]
  const handedOffAt = toInstant(value('handedOffAt'))
  if (handedOffAt === null) return null
  const snapshot = toText(value('readinessSnapshot'))
  const readiness = recordedReadiness(snapshot)
  return {
    handedOffAt,
    handedOffBy: toText(value('handedOffBy')),
    status: oneOf(STATUSES, value('status')),
    reason: toText(value('rejectionReason')),
    verdict: oneOf(VERDICTS, value('readiness')),
    readiness,
    unreadable: snapshot !== null && readiness === null,
    decisionRole: toText(value('decisionRole')),
    dueAt: toInstant(value('slaDueAt')),
    firstContactAt: toInstant(value('firstContactAt')),
    maybeContacted: mayHaveBeenContacted(toContact(object, '', NO_OWNERS), handedOffAt),
    paused: toPauses(value('pauses')).length > 0,
    version: toText(value('definitionVersion')),
  }
}

function oneOf<T extends string>(values: readonly T[], written: unknown): T | null {
  const text = toText(written)?.toLowerCase()
  return values.find((value) => value === text) ?? null
}
