// A HubSpot contact as a handoff of the monthly review: tolerant of everything, and honest about what contradicts itself.

import { REJECTION_REASONS } from '@/lib/domain/decision/reasons'
import { recordedReadiness } from '@/lib/domain/decision/recorded-readiness'
import { EMPTY, type Instant, known, unavailable } from '@/lib/domain/fact'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import type { Handoff, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { HandoffRecord, Oddity, ReadinessRecord } from '@/lib/domain/review/handoff-record'
import { mayHaveBeenContacted } from '@/lib/domain/sla/certainty'
import { cap, oneOf, toText } from '../mapping/parse'
import type { Places } from '../mapping/places'
import { toSubmissions } from '../mapping/to-activity'
import { toHandoff, VERDICTS } from '../mapping/to-handoff'
import { primaryCompanyId, toContact } from '../mapping/to-people'
import { conversionOf } from './conversion'
import type { Round } from './handoff-history'

/** What converting asks for besides the contact. */
export interface RecordContext {
  readonly portalId: string
  readonly names: HandoffProperties
  readonly places: Places
  readonly owners: ReadonlyMap<string, string>
  readonly forms: ReadonlyMap<string, string>
  /** When HubSpot was asked (server time). */
  readonly observedAt: Instant
}

const REASONS: ReadonlySet<string> = new Set(REJECTION_REASONS)
const UNREAD = unavailable('request_failed')
/** Anything longer than this is not a value of a list. */
const MAX_CODE = 200

const coded = (value: string | null): string | null =>
  value === null ? null : cap(value, MAX_CODE).toWellFormed()

/**
 * The record of one handoff, or null for a contact without a readable time of handoff. The company is not read here: it is EMPTY where
 * the contact has none, else unavailable. Nothing that the contact holds makes it fail.
 */
export function toHandoffRecord(round: Round, context: RecordContext): HandoffRecord | null {
  const { object } = round
  const { names } = context
  const { properties: p } = object
  const read = toHandoff(object, names)
  if (read.state !== 'known' || read.value.handedOffAt === null) return null
  const { handedOffAt } = read.value
  const handoff = redacted(read.value, round.round)
  const readiness = recordedReadiness(p[names.readinessSnapshot] ?? null)
  const { conversion, convertedAt } = conversionOf(object, handedOffAt, round.nextAt)
  const contact = toContact(object, context.places, context.owners)
  return {
    contactId: object.id,
    round: round.round,
    handedOffAt,
    handedOffBy: handoff.handedOffBy,
    ownerId: coded(contact.ownerId),
    ownerAssignedAt: contact.ownerAssignedAt,
    status: handoff.status,
    acceptedAt: handoff.acceptedAt,
    rejectedAt: handoff.rejectedAt,
    returnedAt: round.returnedAt,
    reason: handoff.rejectionReason,
    detail: handoff.rejectionDetail,
    disputed: toText(p[names.disputed])?.toLowerCase() === 'true',
    decidedBy: handoff.decidedBy,
    recycleUntil: handoff.recycleUntil,
    dueAt: handoff.slaDueAt,
    ...contactOf(handoff, handedOffAt, contact, round.nextAt),
    definitionVersion: handoff.definitionVersion,
    verdict: oneOf(VERDICTS, p[names.readiness]),
    readiness,
    decisionRole: handoff.decisionRole,
    answers: (read.value.signalReviews ?? []).map(({ isSignal, by, at }) => ({ isSignal, by, at })),
    conversion,
    convertedAt,
    source: coded(contact.source),
    lead: toLead(round, contact, handoff, context),
    oddities: odditiesOf(handoff, handedOffAt, readiness),
  }
}

/** The handoff as it is kept: no note, no fingerprint of a sentence, and no text where a code belongs. */
function redacted(handoff: Handoff, round: number): Handoff {
  return {
    ...handoff,
    count: round,
    handedOffBy: coded(handoff.handedOffBy),
    rejectionReason: coded(handoff.rejectionReason),
    rejectionDetail: coded(handoff.rejectionDetail),
    rejectionNote: null,
    decidedBy: coded(handoff.decidedBy),
    definitionVersion: coded(handoff.definitionVersion),
    decisionRole: coded(handoff.decisionRole),
    signalReviews: [],
  }
}

/** First contact as written; else whether HubSpot's own dates make it necessary to read the log. Such a date is not a contact. */
function contactOf(
  handoff: Handoff,
  handedOffAt: Instant,
  contact: LeadSnapshot['contact'],
  nextAt: Instant | null,
): Pick<HandoffRecord, 'firstContactAt' | 'firstContactFrom'> {
  const within = (at: Instant | null): at is Instant =>
    at !== null && at >= handedOffAt && (nextAt === null || at < nextAt)
  if (within(handoff.firstContactAt))
    return { firstContactAt: handoff.firstContactAt, firstContactFrom: 'property' }
  return {
    firstContactAt: null,
    firstContactFrom: mayHaveBeenContacted(contact, handedOffAt) ? 'unknown' : null,
  }
}

function toLead(
  { object }: Round,
  contact: LeadSnapshot['contact'],
  handoff: Handoff,
  { portalId, forms, observedAt }: RecordContext,
): LeadSnapshot {
  return {
    ref: { portalId, contactId: object.id },
    observedAt,
    contact,
    handoff: known(handoff),
    company: primaryCompanyId(object) === null ? EMPTY : UNREAD,
    colleagues: UNREAD,
    engagements: { call: UNREAD, email: UNREAD, meeting: UNREAD, communication: UNREAD, note: UNREAD },
    formSubmissions: toSubmissions(object, forms),
    eventParticipations: UNREAD,
  }
}

function odditiesOf(handoff: Handoff, handedOffAt: Instant, readiness: ReadinessRecord | null): Oddity[] {
  const { status, acceptedAt, rejectedAt, rejectionReason, firstContactAt, slaDueAt } = handoff
  const before = (at: Instant | null) => at !== null && at < handedOffAt
  const found: readonly (readonly [Oddity, boolean])[] = [
    ['no_status', status === null],
    ['no_reason', status === 'rejected' && rejectionReason === null],
    ['unknown_reason', rejectionReason !== null && !REASONS.has(rejectionReason)],
    ['decided_before', before(acceptedAt) || before(rejectedAt)],
    ['contact_before', before(firstContactAt)],
    ['no_due', slaDueAt === null],
    ['no_version', handoff.definitionVersion === null],
    ['no_readiness', readiness === null],
    ['two_decisions', twice(handoff, handedOffAt)],
  ]
  return found.flatMap(([oddity, is]) => (is ? [oddity] : []))
}

/** Both in one handoff: which of them counts is for the figures to say. */
function twice({ acceptedAt, rejectedAt }: Handoff, handedOffAt: Instant): boolean {
  return acceptedAt !== null && acceptedAt >= handedOffAt && rejectedAt !== null && rejectedAt >= handedOffAt
}
