// A contact of last month as one row of the health check.
import { expect, test } from 'vitest'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import type { HandoffRow } from '@/lib/domain/health/facts'
import { toHandoffRow } from '@/lib/hubspot/mapping/to-handoff-row'

const AT = Date.UTC(2026, 4, 13)
const iso = (hours: number) => new Date(AT + hours * 3_600_000).toISOString()
const SNAPSHOT = '{"v":"3","f":"abc","at":1,"o":{"icp_fit":"pass"}}'

const row = (properties: Record<string, string | null>, names = HANDOFF_PROPERTIES) =>
  toHandoffRow(
    { id: '7', properties: { notes_last_contacted: null, japan_handoff_at: iso(0), ...properties } },
    names,
  )

test('everything in its own type', () => {
  expect(
    row({
      japan_handoff_by: '70000001',
      japan_handoff_status: 'Rejected',
      japan_rejection_reason: 'too_early',
      japan_readiness: 'not_ready',
      japan_readiness_snapshot: SNAPSHOT,
      japan_decision_role: 'champion',
      japan_sla_due_at: iso(48),
      japan_first_contact_at: iso(5),
      japan_sla_pauses: `[{"from":"${iso(1)}"}]`,
      japan_mql_definition: '3',
    }),
  ).toEqual({
    handedOffAt: AT,
    handedOffBy: '70000001',
    status: 'rejected',
    reason: 'too_early',
    verdict: 'not_ready',
    readiness: {
      version: '3',
      fingerprint: 'abc',
      rulesVersion: null,
      outcomes: { icp_fit: 'pass' },
      score: null,
      overridden: false,
    },
    unreadable: false,
    decisionRole: 'champion',
    dueAt: AT + 48 * 3_600_000,
    firstContactAt: AT + 5 * 3_600_000,
    maybeContacted: false,
    paused: true,
    version: '3',
  })
})

test.each<[string, Record<string, string | null>, Partial<HandoffRow>]>([
  [
    'nothing but the time',
    {},
    { status: null, verdict: null, readiness: null, unreadable: false, paused: false },
  ],
  [
    'a snapshot that nobody can read',
    { japan_readiness_snapshot: '{"v":' },
    { readiness: null, unreadable: true },
  ],
  ['a white snapshot is none', { japan_readiness_snapshot: ' ' }, { unreadable: false }],
  ['a verdict of somebody else', { japan_readiness: 'maybe' }, { verdict: null }],
  ['HubSpot saw something since', { notes_last_contacted: iso(2) }, { maybeContacted: true }],
  ['HubSpot saw something before', { notes_last_contacted: iso(-2) }, { maybeContacted: false }],
])('%s', (_name, properties, expected) => expect(row(properties)).toMatchObject(expected))

test.each([
  ['ready', 'ready'],
  ['needs_review', 'needs_review'],
  ['NOT_JAPAN', 'not_japan'],
])('the verdict %s', (value, verdict) => expect(row({ japan_readiness: value })?.verdict).toBe(verdict))

test('without a time of handoff there is no row', () => {
  expect(row({ japan_handoff_at: null })).toBeNull()
  expect(row({ japan_handoff_at: 'soon' })).toBeNull()
  expect(row({}, { ...HANDOFF_PROPERTIES, handedOffAt: 'acme_at' })).toBeNull()
})
