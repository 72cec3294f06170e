// A contact found by search as one handoff of last month: values of ours, or null.
import { recordedReadiness } from '@/lib/domain/decision/recorded-readiness'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import type { HandoffRow } from '@/lib/domain/health/facts'
import { mayHaveBeenContacted } from '@/lib/domain/sla/certainty'
import { oneOf, toInstant, toText } from './parse'
import { HUBSPOT_ONLY } from './places'
import type { HubSpotObject } from './schemas'
import { STATUSES, VERDICTS } from './to-handoff'
import { toPauses } from './to-pauses'
import { toContact } from './to-people'

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
    maybeContacted: mayHaveBeenContacted(toContact(object, HUBSPOT_ONLY, NO_OWNERS), handedOffAt),
    paused: toPauses(value('pauses')).length > 0,
    version: toText(value('definitionVersion')),
  }
}
