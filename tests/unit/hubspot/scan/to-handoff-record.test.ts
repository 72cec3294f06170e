// Odd contacts as records of the review: nothing makes it fail, and what contradicts itself is named.

import { describe, expect, test } from 'vitest'
import { recordedReadiness } from '@/lib/domain/decision/recorded-readiness'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import { HUBSPOT_ONLY } from '@/lib/hubspot/mapping/places'
import type { HubSpotObject } from '@/lib/hubspot/mapping/schemas'
import { toHandoffRecord } from '@/lib/hubspot/scan/to-handoff-record'
import { PLACES } from '../../fixtures/places'

const AT = Date.parse('2026-10-05T01:00:00Z')
const HOUR = 3_600_000
const iso = (hours: number) => new Date(AT + hours * HOUR).toISOString()
const SNAPSHOT =
  '{"v":"3","f":"abc","at":1,"o":{"icp_fit":"pass","japan_presence":"fail"},"score":61,"override":"役員の依頼"}'

type Values = Record<string, string | null>

const GOOD: Values = {
  lastname: '見本',
  associatedcompanyid: null,
  lifecyclestage: 'lead',
  notes_last_contacted: null,
  hs_first_outreach_date: null,
  ...Object.fromEntries(Object.values(HANDOFF_PROPERTIES).map((name) => [name, null])),
  japan_handoff_status: 'handed_off',
  japan_handoff_at: iso(0),
  japan_sla_due_at: iso(48),
  japan_mql_definition: '3',
  japan_readiness: 'ready',
  japan_readiness_snapshot: SNAPSHOT,
}

function record(values: Values = {}, nextAt: number | null = null): HandoffRecord | null {
  const object: HubSpotObject = { id: '7', properties: { ...GOOD, ...values } }
  return toHandoffRecord(
    { round: 1, object, nextAt, returnedAt: null },
    {
      portalId: '1',
      names: HANDOFF_PROPERTIES,
      places: PLACES,
      owners: new Map(),
      forms: new Map(),
      observedAt: AT + 100 * HOUR,
    },
  )
}

test('a complete handoff has no oddity', () => {
  expect(record()).toMatchObject({
    contactId: '7',
    round: 1,
    handedOffAt: AT,
    status: 'handed_off',
    dueAt: AT + 48 * HOUR,
    definitionVersion: '3',
    verdict: 'ready',
    readiness: { version: '3', fingerprint: 'abc', score: 61, overridden: true },
    firstContactFrom: null,
    conversion: 'none',
    oddities: [],
    lead: { company: { state: 'empty' }, handoff: { state: 'known' } },
  })
})

test.each<[string, Values, HandoffRecord['oddities']]>([
  ['no status', { japan_handoff_status: null }, ['no_status']],
  ['a status of somebody else', { japan_handoff_status: '🎉 won' }, ['no_status']],
  ['a status in capitals', { japan_handoff_status: 'ACCEPTED' }, []],
  [
    'rejected without a reason',
    { japan_handoff_status: 'rejected', japan_rejected_at: iso(3) },
    ['no_reason'],
  ],
  [
    'a reason that is not ours',
    { japan_handoff_status: 'rejected', japan_rejection_reason: 'なんとなく' },
    ['unknown_reason'],
  ],
  ['a reason that was only left', { japan_rejection_reason: 'other' }, []],
  [
    'accepted before the handoff',
    { japan_handoff_status: 'accepted', japan_accepted_at: iso(-1) },
    ['decided_before'],
  ],
  ['rejected before the handoff', { japan_rejected_at: iso(-1) }, ['decided_before']],
  ['accepted in the same instant', { japan_handoff_status: 'accepted', japan_accepted_at: iso(0) }, []],
  ['contact before the handoff', { japan_first_contact_at: iso(-5) }, ['contact_before']],
  ['no due time', { japan_sla_due_at: null }, ['no_due']],
  ['what is not a due time', { japan_sla_due_at: 'asap' }, ['no_due']],
  ['no version', { japan_mql_definition: null }, ['no_version']],
  ['no snapshot', { japan_readiness_snapshot: null }, ['no_readiness']],
  ['half a snapshot', { japan_readiness_snapshot: SNAPSHOT.slice(0, 40) }, ['no_readiness']],
  ['accepted and rejected', { japan_accepted_at: iso(1), japan_rejected_at: iso(2) }, ['two_decisions']],
  [
    'accepted now, rejected in another handoff',
    { japan_handoff_status: 'accepted', japan_accepted_at: iso(1), japan_rejected_at: iso(-2) },
    ['decided_before'],
  ],
])('%s', (_, values, oddities) => {
  expect(record(values)?.oddities).toEqual(oddities)
})

test.each([null, '', 'soon', '99999999999999999999', '{}'])('a handoff at %j does not count', (at) => {
  expect(record({ japan_handoff_at: at })).toBeNull()
})

test('a portal without a single property of the handoff has no handoffs', () => {
  const object: HubSpotObject = { id: '7', properties: { lastname: '見本' } }
  const context = {
    portalId: '1',
    names: HANDOFF_PROPERTIES,
    places: HUBSPOT_ONLY,
    owners: new Map(),
    forms: new Map(),
    observedAt: AT,
  }
  expect(toHandoffRecord({ round: 1, object, nextAt: null, returnedAt: null }, context)).toBeNull()
})

describe('junk', () => {
  test('3 MB, lone surrogates and markup come out short and well-formed, and the note not at all', () => {
    const long = `\ud83d<b>${'長'.repeat(1_000_000)}`
    const found = record({
      japan_rejection_note: long,
      japan_rejection_detail: long,
      japan_mql_definition: long,
      japan_decided_by: long,
      hs_latest_source: long,
      japan_readiness_snapshot: long,
      message: long,
    })
    const text = JSON.stringify(found)
    expect(text.length).toBeLessThan(100_000)
    expect(text.isWellFormed()).toBe(true)
    expect(found?.lead.handoff).toMatchObject({ value: { rejectionNote: null } })
    expect(found?.detail?.length).toBeLessThanOrEqual(200)
  })

  test.each([
    'null',
    '[]',
    '1',
    '"o"',
    '{"o":null}',
    '{"o":[]}',
    '{"o":{}}',
    '{"o":{"icp_fit":"maybe"}}',
    '{"o":{"icp_fit":{"toString":1}}}',
    `{"o":${'['.repeat(50_000)}`,
  ])('a snapshot %.40s is not one', (text) => {
    expect(recordedReadiness(text)).toBeNull()
  })

  test('what is odd within a snapshot is left out', () => {
    expect(
      recordedReadiness('{"v":3,"f":{},"o":{"icp_fit":"pass","x":"?"},"score":"high","override":" "}'),
    ).toEqual({
      version: null,
      fingerprint: null,
      rulesVersion: null,
      outcomes: { icp_fit: 'pass' },
      score: null,
      overridden: false,
    })
  })

  test('names of prototypes are only names', () => {
    const found = recordedReadiness('{"o":{"__proto__":"pass","constructor":"fail","icp_fit":"pass"}}')
    expect(Object.getPrototypeOf(found?.outcomes ?? {})).toBe(Object.prototype)
    expect(found?.outcomes.icp_fit).toBe('pass')
    expect(record({ lifecyclestage: 'constructor' })?.conversion).toBe('none')
  })
})

describe('first contact', () => {
  test.each<[string, Values, [number | null, string | null]]>([
    ['as written', { japan_first_contact_at: iso(2), notes_last_contacted: iso(1) }, [2, 'property']],
    [
      'a date of HubSpot’s since then does not count, but nobody can tell before the log is read',
      { hs_first_outreach_date: iso(-4), notes_last_contacted: iso(9) },
      [null, 'unknown'],
    ],
    [
      'written before it, and a date of HubSpot’s since',
      { japan_first_contact_at: iso(-4), notes_last_contacted: iso(9) },
      [null, 'unknown'],
    ],
    [
      'dates of HubSpot’s before it',
      { hs_first_outreach_date: iso(-9), notes_last_contacted: iso(-4) },
      [null, null],
    ],
    ['none', {}, [null, null]],
  ])('%s', (_, values, [hours, from]) => {
    expect(record(values)).toMatchObject({
      firstContactAt: hours === null ? null : AT + hours * HOUR,
      firstContactFrom: from,
    })
  })

  test('of an earlier handoff: written only until the next, and a later date says nothing about it', () => {
    expect(record({ japan_first_contact_at: iso(9) }, AT + 8 * HOUR)?.firstContactAt).toBeNull()
    expect(record({ notes_last_contacted: iso(9) }, AT + 8 * HOUR)?.firstContactFrom).toBe('unknown')
  })
})

describe('conversion', () => {
  const entered = (stage: string, hours: number) => ({ [`hs_v2_date_entered_${stage}`]: iso(hours) })
  test.each<[string, Values, number | null, [string, number | null]]>([
    [
      'a stage with its date',
      { lifecyclestage: 'opportunity', ...entered('opportunity', 5) },
      null,
      ['opportunity', 5],
    ],
    [
      'the first step counts',
      { lifecyclestage: 'customer', ...entered('salesqualifiedlead', 2), ...entered('customer', 50) },
      null,
      ['customer', 2],
    ],
    [
      'a customer before the handoff',
      { lifecyclestage: 'customer', ...entered('customer', -50) },
      null,
      ['customer', null],
    ],
    ['a stage without dates', { lifecyclestage: 'salesqualifiedlead' }, null, ['sql', null]],
    ['a stage of the portal', { lifecyclestage: '123456' }, null, ['none', null]],
    ['moved back', { lifecyclestage: 'lead', ...entered('opportunity', 5) }, null, ['none', null]],
    [
      'after the next handoff',
      { lifecyclestage: 'customer', ...entered('customer', 50) },
      30,
      ['none', null],
    ],
    [
      'before the next handoff',
      { lifecyclestage: 'customer', ...entered('opportunity', 9) },
      30,
      ['opportunity', 9],
    ],
  ])('%s', (_, values, next, [conversion, hours]) => {
    expect(record(values, next === null ? null : AT + next * HOUR)).toMatchObject({
      conversion,
      convertedAt: hours === null ? null : AT + hours * HOUR,
    })
  })
})
