// What tests of the month's scan share: a portal with handoffs, the scan on an injected clock, and what the portal itself would say.

import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { monthBounds } from '@/lib/domain/review/month'
import { createMonthScan, type ScanRequest } from '@/lib/hubspot/scan/month-scan'
import type { TransportOptions } from '@/lib/hubspot/transport/transport'
import { OWNERS } from '../../../sandbox/portal/owners'
import { PORTAL_ID, type Portal, type Sandbox } from '../../../sandbox/sandbox'
import { PLACES } from '../../fixtures/places'
import { testClock, transportTo } from '../harness'
import { type KeptScan, keptScan } from './kept-scan'

export const MONTH = '2026-10'
export const SPAN = monthBounds(MONTH)
export const HOUR = 3_600_000
export const DAY = 24 * HOUR
/** Monday 2026-11-02, 10:00 JST: the month is over. */
export const NOW = Date.parse('2026-11-02T01:00:00Z')

const iso = (at: number) => new Date(at).toISOString()

type Values = Readonly<Record<string, string | null>>

/** A contact made before the month; its id. */
export function addContact({ portal }: Pick<Sandbox, 'portal'>, values: Values = {}): string {
  const source = { at: SPAN.from - 30 * DAY, indexed: true }
  return portal.create('contacts', { lastname: '見本', ...values }, source).id
}

/** Writes values at a time, as the product does: everything in one PATCH. */
export function write(portal: Portal, id: string, at: number, values: Values): void {
  portal.update('contacts', id, values, { at, sourceType: 'INTEGRATION', indexed: true })
}

/** This many handoffs through the month, by default one a minute back from its very end; returns their ids. */
export function fillMonth(
  sandbox: Sandbox,
  count: number,
  at: (index: number) => number = (index) => SPAN.to - index * 60_000,
): string[] {
  return Array.from({ length: count }, (_, index) => {
    const id = addContact(sandbox)
    handOff(sandbox.portal, id, at(index))
    return id
  })
}

/** Hands the contact off; what was decided before is cleared. */
export function handOff(portal: Portal, id: string, at: number, more: Values = {}): void {
  const count = Number(portal.value('contacts', id, 'japan_handoff_count') ?? '0') + 1
  write(portal, id, at, {
    japan_handoff_status: 'handed_off',
    japan_handoff_at: iso(at),
    japan_handoff_by: OWNERS.fujii,
    japan_handoff_count: String(count),
    japan_sla_due_at: iso(at + 2 * DAY),
    japan_mql_definition: '1',
    japan_readiness: 'ready',
    japan_readiness_snapshot: '{"v":"1","f":"abc","at":1,"o":{"icp_fit":"pass"}}',
    japan_first_contact_at: null,
    japan_accepted_at: null,
    japan_rejected_at: null,
    japan_rejection_reason: null,
    japan_decided_by: null,
    hubspot_owner_id: OWNERS.mori,
    ...more,
  })
}

export function accept(portal: Portal, id: string, at: number): void {
  write(portal, id, at, {
    japan_handoff_status: 'accepted',
    japan_accepted_at: iso(at),
    japan_decided_by: OWNERS.mori,
  })
}

export function reject(portal: Portal, id: string, at: number, reason = 'too_early'): void {
  write(portal, id, at, {
    japan_handoff_status: 'rejected',
    japan_rejected_at: iso(at),
    japan_rejection_reason: reason,
    japan_decided_by: OWNERS.mori,
  })
}

export function giveBack(portal: Portal, id: string, at: number): void {
  write(portal, id, at, { japan_handoff_status: 'returned', japan_decided_by: OWNERS.mori })
}

export const REQUEST: ScanRequest = {
  portalId: PORTAL_ID,
  month: MONTH,
  names: HANDOFF_PROPERTIES,
  places: PLACES,
  owners: new Map(),
  forms: new Map(),
  grantedScopes: null,
}

export interface SceneOptions extends Omit<Partial<TransportOptions>, 'token'> {
  readonly store?: KeptScan
  readonly token?: string
  readonly request?: Partial<ScanRequest>
  readonly signal?: AbortSignal
  readonly onNews?: () => void
}

/** A scan of the month on a clock where waits take no time. */
export function scanOf(sandbox: Sandbox, options: SceneOptions = {}) {
  const { store = keptScan(), token = sandbox.tokens.full, request, signal, onNews, ...rest } = options
  const clock = rest.clock ?? testClock(NOW)
  const transport = transportTo(sandbox, token, { ...rest, clock })
  const scan = createMonthScan(
    {
      transport,
      store,
      clock,
      signal: signal ?? new AbortController().signal,
      onNews: onNews ?? (() => undefined),
    },
    { ...REQUEST, ...request },
  )
  return { ...scan, store, clock }
}

/** A handoff in few words: contact, round, when, status, reason, and when it was decided. */
export type Line = readonly [string, number, number, string | null, string | null, number | null]

/** What was kept of the month. */
export async function linesOf(store: KeptScan, month = MONTH): Promise<Line[]> {
  return (await store.records(month)).map(({ record }) => [
    record.contactId,
    record.round,
    record.handedOffAt,
    record.status,
    record.reason,
    record.acceptedAt ?? record.rejectedAt ?? record.returnedAt,
  ])
}
