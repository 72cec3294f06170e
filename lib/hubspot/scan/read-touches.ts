// First contact from the log, for the records whose first contact HubSpot's own dates leave open: judged as in the panel.
import { unavailable } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import type { StoredRecord } from '@/lib/domain/review/scan-file'
import { SCOPE_OF } from '@/lib/domain/scopes'
import { doubts, isCertain } from '@/lib/domain/sla/certainty'
import { firstContact } from '@/lib/domain/sla/first-contact'
import { readTouchLists, type TouchFacts, type TouchKind } from '../objects/touch-lists'
import { mayBeGranted } from '../setup/scopes'
import type { ScanContext } from './scan-context'

/** How many records are read in one go; HubSpot takes 100 ids in a batch. */
export const TOUCH_BATCH = 100

const NOTES = unavailable('request_failed')

type FirstContactOf = Pick<HandoffRecord, 'firstContactAt' | 'firstContactFrom'>

/**
 * The records with their first contact from the log. A log that was read whole and holds no touch for the handoff means that there was
 * none. If less was read, and one of HubSpot's dates moved, it means that nobody can tell.
 */
export async function withTouches(
  context: ScanContext,
  stored: readonly StoredRecord[],
): Promise<readonly StoredRecord[]> {
  const { transport, client, call, ask, request } = context
  const { lacking } = context.file()
  const closed = new Map<TouchKind, string>()
  const emails = SCOPE_OF.emails
  if (!mayBeGranted(request.grantedScopes, 'emails') || lacking.includes(emails)) closed.set('email', emails)
  // One contact may have two handoffs in the month: the earlier one's touches are the later one's as well.
  const since = new Map<string, number>()
  for (const { record } of stored) {
    const { contactId, handedOffAt } = record
    since.set(contactId, Math.min(handedOffAt, since.get(contactId) ?? handedOffAt))
  }
  const facts = await readTouchLists(
    { transport, client, call, ask, closed, failuresAreFacts: false, most: Number.POSITIVE_INFINITY },
    [...since].map(([contactId, from]) => ({ contactId, since: from })),
  )
  await noteLacking(context, [...facts.values()])
  const now = transport.serverNow()
  return stored.map((one) => {
    const until = one.nextAt === null ? now : Math.min(now, one.nextAt - 1)
    return {
      ...one,
      todo: null,
      record: { ...one.record, ...firstOf(one.record, facts.get(one.record.contactId), until) },
    }
  })
}

/** The scopes for want of which a kind was not read. */
async function noteLacking(context: ScanContext, facts: readonly TouchFacts[]): Promise<void> {
  const scopes = facts.flatMap((one) =>
    Object.values(one).flatMap((list) =>
      list.state === 'unavailable' && list.why.reason === 'no_scope' ? (list.why.detail ?? []) : [],
    ),
  )
  const fresh = [...new Set(scopes)].filter((scope) => !context.file().lacking.includes(scope))
  if (fresh.length > 0) await context.keep(({ lacking }) => ({ lacking: [...lacking, ...fresh] }))
}

function firstOf(record: HandoffRecord, facts: TouchFacts | undefined, until: number): FirstContactOf {
  const { handoff } = record.lead
  if (facts === undefined || handoff.state !== 'known') return UNKNOWN
  const since = record.handedOffAt
  const lead: LeadSnapshot = {
    ...record.lead,
    engagements: { ...facts, note: NOTES },
  }
  const found = firstContact(lead, handoff.value, until)
  if (found !== null) {
    if (!isCertain(lead, found, since)) return UNKNOWN
    return { firstContactAt: found.at, firstContactFrom: found.from }
  }
  const untold = doubts(lead, null, { since, dueAt: record.dueAt ?? until, now: until })
  return untold.length === 0 ? { firstContactAt: null, firstContactFrom: null } : UNKNOWN
}

const UNKNOWN: FirstContactOf = { firstContactAt: null, firstContactFrom: 'unknown' }
