// Contacts as the records that are kept of a month, and what is still to be read about each.
import type { ContactRecords, StoredRecord } from '@/lib/domain/review/scan-file'
import { toInstant } from '../mapping/parse'
import type { HubSpotObject } from '../mapping/schemas'
import { primaryCompanyId } from '../mapping/to-people'
import { MODIFIED } from './contact-search'
import { presentRound, type Round, roundsOf } from './handoff-history'
import { type RecordContext, toHandoffRecord } from './to-handoff-record'

type Span = { readonly from: number; readonly to: number }

const modifiedAt = (object: HubSpotObject) => toInstant(object.properties[MODIFIED]) ?? 0

function stored(round: Round, context: RecordContext, span: Span, needsHistory: boolean): StoredRecord[] {
  const record = toHandoffRecord(round, context)
  if (record === null || record.handedOffAt < span.from || record.handedOffAt > span.to) return []
  const { object, nextAt } = round
  // HubSpot's own dates moved since, or the portal has none: the log must tell.
  const untold = !Object.hasOwn(object.properties, 'notes_last_contacted') && record.firstContactAt === null
  const needsTouches = record.firstContactFrom === 'unknown' || untold
  return [
    {
      record,
      present: nextAt === null,
      nextAt,
      modifiedAt: modifiedAt(object),
      companyId: primaryCompanyId(object),
      todo: needsHistory ? 'history' : needsTouches ? 'touches' : null,
    },
  ]
}

/** A contact as the search gives it: its present handoff. Only the history tells an earlier one, and when it was returned. */
export function foundContact(object: HubSpotObject, context: RecordContext, span: Span): ContactRecords {
  const round: Round = { round: presentRound(object, context.names), object, nextAt: null, returnedAt: null }
  const returned = object.properties[context.names.status]?.toLowerCase() === 'returned'
  return { contactId: object.id, records: stored(round, context, span, round.round > 1 || returned) }
}

/** A contact read with its history: all its handoffs in the span. */
export function historicContact(object: HubSpotObject, context: RecordContext, span: Span): ContactRecords {
  const rounds = roundsOf(object, context.names)
  return {
    contactId: object.id,
    records: rounds.flatMap((round) => stored(round, context, span, false)),
  }
}
