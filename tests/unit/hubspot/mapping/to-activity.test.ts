// Engagements, submissions and participations out of HubSpot's records.

import { describe, expect, test } from 'vitest'
import type { Engagement, EngagementKind } from '@/lib/domain/lead-snapshot'
import {
  toEngagement,
  toEngagements,
  toParticipations,
  toSubmissions,
} from '@/lib/hubspot/mapping/to-activity'
import { primaryCompanyId, toContact } from '@/lib/hubspot/mapping/to-people'
import { parseSubmissions } from '@/lib/hubspot/objects/forms'

/** The first moment of 2026. */
const T = Date.UTC(2026, 0, 1)

const record = (properties: Record<string, string | null>) => ({
  id: '1',
  properties,
  propertiesWithHistory: null,
  associations: null,
  createdAt: new Date(T + 7),
})

/** A portal's own call outcome. */
const LABELS = new Map([['5e0b7a4c-21d9-4c0e-8f37-6a2b90c41d58', '担当者不在']])

describe('engagements', () => {
  test.each<[EngagementKind, Record<string, string>, Partial<Engagement>]>([
    [
      'call',
      { hs_call_direction: 'OUTBOUND', hs_call_status: 'NO_ANSWER' },
      { direction: 'outbound', status: 'NO_ANSWER' },
    ],
    ['call', { hs_call_direction: 'INBOUND' }, { direction: 'inbound' }],
    [
      'email',
      { hs_email_direction: 'EMAIL', hs_email_status: 'BOUNCED' },
      { direction: 'outbound', status: 'BOUNCED' },
    ],
    ['email', { hs_email_direction: 'INCOMING_EMAIL' }, { direction: 'inbound' }],
    ['email', { hs_email_direction: 'FORWARDED_EMAIL' }, { direction: 'unknown' }],
    ['email', { hs_sequence_id: '77' }, { automatic: true }],
    ['email', { hs_object_source: 'AUTOMATION_PLATFORM' }, { automatic: true }],
    ['email', { hs_object_source: 'CRM_UI', hs_sequence_id: '' }, { automatic: false }],
    ['email', { hs_email_text: 'a\nb' }, { text: 'a\nb' }],
    [
      'email',
      { hs_email_text: 'はい 予算は?', hs_email_html: 'はい<blockquote>予算は?</blockquote>' },
      { text: 'はい\n> 予算は?' },
    ],
    [
      'meeting',
      { hs_meeting_start_time: '2026-01-01T00:00:00Z', hs_meeting_outcome: 'canceled' },
      { startsAt: Date.UTC(2026, 0, 1), status: 'CANCELED' },
    ],
    [
      'meeting',
      { hs_meeting_body: '<p>商談</p>', hs_internal_meeting_notes: '<b>予算あり</b>' },
      { text: '商談\n\n予算あり' },
    ],
    [
      'communication',
      { hs_communication_channel_type: 'SMS', hs_communication_body: 'x' },
      { channel: 'SMS', text: 'x', direction: 'unknown' },
    ],
    ['note', { hs_note_body: '<p></p>' }, { text: null }],
    ['note', { hs_note_body: '<p>memo</p>' }, { text: 'memo', subject: null, connected: null }],
    ['email', { hs_email_subject: ' 見積 ', hubspot_owner_id: '7' }, { subject: '見積', ownerId: '7' }],
    ['email', { hs_email_html: '<p> </p>', hs_email_text: 'a' }, { text: 'a' }],
    ['email', { hs_object_source: 'sequences' }, { automatic: true }],
    ['email', { hs_object_source: 'WORKFLOWS' }, { automatic: true }],
    ['communication', { hs_object_source: 'BOT' }, { automatic: true }],
    ['meeting', { hs_meeting_source: 'MEETINGS_PUBLIC' }, { bookedByBuyer: true, connected: null }],
    ['meeting', { hs_meeting_source: 'CRM_UI' }, { bookedByBuyer: false }],
    ['call', { hs_call_duration: '45000' }, { connected: true }],
    ['call', { hs_call_duration: '0' }, { connected: false }],
    ['call', { hs_call_status: 'BUSY', hs_call_duration: '45000' }, { connected: false }],
    ['call', { hs_call_disposition: 'f240bbac-87c9-4f6e-bf70-924b57d47db7' }, { connected: true }],
    ['call', { hs_call_disposition: 'A4C4C377-D246-4B32-A13B-75A56A4CD0FF' }, { connected: false }],
    ['call', { hs_call_disposition: '5e0b7a4c-21d9-4c0e-8f37-6a2b90c41d58' }, { connected: false }],
    ['call', { hs_call_disposition: '00000000-21d9-4c0e-8f37-6a2b90c41d58' }, { connected: null }],
    ['call', { hs_call_disposition: '接続' }, { connected: true }],
    ['call', {}, { connected: null, direction: 'unknown', status: null, automatic: false }],
  ])('%s %j', (kind, properties, expected) =>
    expect(toEngagement(kind, record(properties), LABELS)).toMatchObject(expected),
  )

  test('when it happened is not when it was logged', () => {
    const found = toEngagement(
      'call',
      record({ hs_timestamp: String(T + 5), hs_createdate: '2026-01-01T00:00:09Z' }),
    )
    expect([found.at, found.loggedAt]).toEqual([T + 5, T + 9_000])
    expect(toEngagement('call', record({}))).toMatchObject({ at: null, loggedAt: T + 7 })
  })
})

describe('a list of engagements', () => {
  const at = (id: string, properties: Record<string, string>) => ({
    ...record(properties),
    id,
    createdAt: undefined,
  })
  const objects = [
    at('1', { hs_timestamp: String(T + 1) }),
    at('2', {}),
    at('3', { hs_createdate: String(T + 3) }),
    at('4', { hs_timestamp: String(T + 2), hs_createdate: String(T + 9) }),
  ]

  test('is newest first: by when it happened, else by when it was logged, else last', () => {
    const fact = toEngagements('call', { objects, omitted: 0 })
    expect(fact).toMatchObject({ state: 'known', value: { omitted: 0 } })
    expect(fact.state === 'known' && fact.value.items.map(({ id }) => id)).toEqual(['3', '4', '1', '2'])
    expect(fact.state === 'known' && Object.keys(fact.value)).toEqual(['items', 'omitted'])
  })

  test('that is empty and whole is empty; where anything was left out it is not', () => {
    expect(toEngagements('call', { objects: [], omitted: 0 })).toEqual({ state: 'empty' })
    expect(toEngagements('call', { objects: [], omitted: 1 })).toEqual({
      state: 'known',
      value: { items: [], omitted: 1 },
    })
  })

  test('that is cut tells what was read, and whether the rest was counted', () => {
    const read = [{ from: T, until: null }]
    expect(toEngagements('call', { objects: [], omitted: 7, uncounted: true, read })).toEqual({
      state: 'known',
      value: { items: [], omitted: 7, uncounted: true, read },
    })
    expect(toEngagements('call', { objects: [], omitted: 7, uncounted: false, read: [] })).toEqual({
      state: 'known',
      value: { items: [], omitted: 7 },
    })
  })

  test('knows the portal’s own call outcomes', () => {
    const own = at('1', { hs_call_disposition: '5e0b7a4c-21d9-4c0e-8f37-6a2b90c41d58' })
    expect(toEngagements('call', { objects: [own], omitted: 0 }, LABELS)).toMatchObject({
      value: { items: [{ connected: false }] },
    })
    expect(toEngagements('call', { objects: [own], omitted: 0 })).toMatchObject({
      value: { items: [{ connected: null }] },
    })
  })
})

describe('form submissions', () => {
  const A = '0aa8c0de-1111-4222-8333-444455556666'
  test('both separators, newest first, the unreadable left out', () => {
    const value = `${A}::${T + 1_000}; ${A.toUpperCase()}:${T + 3_000};junk;${A}::;:5;${A}:::9;${A}::99999999999999999`
    expect(parseSubmissions(value)).toEqual([T + 3_000, T + 1_000].map((at) => ({ formId: A, at })))
  })
  test('a form goes by its name, where the directory has one', () => {
    const value = `${A}::${T + 1_000};${A.replace('0', '1')}::${T}`
    expect(
      toSubmissions(record({ hs_calculated_form_submissions: value }), new Map([[A, '資料請求']])),
    ).toEqual({
      state: 'known',
      value: [
        { formId: A, formName: '資料請求', at: T + 1_000 },
        { formId: A.replace('0', '1'), formName: null, at: T },
      ],
    })
  })
  test('what nobody can read is not nothing', () => {
    expect(toSubmissions(record({ hs_calculated_form_submissions: 'junk' }), new Map())).toEqual({
      state: 'known',
      value: [],
      omitted: 1,
      uncounted: true,
    })
    expect(toSubmissions(record({ hs_calculated_form_submissions: ' ' }), new Map())).toEqual({
      state: 'empty',
    })
  })
  test('empty is not missing', () => {
    expect(toSubmissions(record({ hs_calculated_form_submissions: null }), new Map())).toEqual({
      state: 'empty',
    })
    expect(toSubmissions(record({}), new Map())).toMatchObject({ why: { reason: 'property_missing' } })
  })
})

test('participations: the states, and times in either form', () => {
  const one = (attendanceState: string | null, occurredAt: unknown) => ({
    properties: { attendanceState, occurredAt },
    associations: { marketingEvent: { name: '東京セミナー' } },
  })
  const states = ['ATTENDED', 'REGISTERED', 'CANCELLED', 'NO_SHOW', 'EMPTY', null]
  const whole = (results: ReturnType<typeof one>[]) => toParticipations({ results, whole: true })
  const fact = whole(states.map((state, index) => one(state, T + 100 - index)))
  expect(fact).toMatchObject({
    value: ['attended', 'registered', 'cancelled', 'no_show', 'unknown', 'unknown'].map((state) => ({
      state,
    })),
  })
  expect(whole([one('ATTENDED', '2026-01-01T00:00:01Z')])).toMatchObject({
    value: [{ at: T + 1_000 }],
  })
  expect(toParticipations({ results: [one('ATTENDED', T)], whole: false })).toMatchObject({
    omitted: 1,
    uncounted: true,
  })
})

test('participations: newest first, those without a time last; none at all, or none that was read', () => {
  const one = (name: string | null, occurredAt: unknown) => ({
    properties: { attendanceState: 'canceled', occurredAt },
    associations: name === null ? null : { marketingEvent: { name } },
  })
  const results = [one('a', T + 1), one(null, null), one('b', T + 2)]
  expect(toParticipations({ results, whole: true })).toEqual({
    state: 'known',
    value: [
      { eventName: 'b', at: T + 2, state: 'cancelled' },
      { eventName: 'a', at: T + 1, state: 'cancelled' },
      { eventName: '', at: null, state: 'cancelled' },
    ],
  })
  const nameless = {
    properties: { attendanceState: null, occurredAt: T },
    associations: { marketingEvent: null },
  }
  expect(toParticipations({ results: [nameless], whole: true })).toMatchObject({ value: [{ eventName: '' }] })
  expect(toParticipations({ results: [], whole: true })).toEqual({ state: 'empty' })
  expect(toParticipations({ results: [], whole: false })).toEqual({
    state: 'known',
    value: [],
    omitted: 1,
    uncounted: true,
  })
})

describe('people', () => {
  test('a message has the time of its history, else of the last conversion, else none', () => {
    const message = { message: '見積をください' }
    const history = {
      message: [
        { value: '古い', timestamp: new Date(T + 1) },
        { value: '', timestamp: new Date(T + 3) },
        { value: '新しい', timestamp: new Date(T + 2) },
      ],
    }
    const read = (properties: Record<string, string>, propertiesWithHistory: typeof history | null = null) =>
      toContact({ ...record(properties), propertiesWithHistory }, 'hubspotscore', new Map()).messages
    expect(read(message, history)).toEqual([
      { text: '新しい', at: T + 2 },
      { text: '古い', at: T + 1 },
    ])
    expect(read({ ...message, recent_conversion_date: String(T + 9) })).toEqual([
      { text: '見積をください', at: T + 9 },
    ])
    expect(read(message)).toEqual([{ text: '見積をください', at: null }])
  })

  test("the score is the definition's property", () => {
    const object = record({ hubspotscore: '10', japan_score: '62.5' })
    expect(toContact(object, 'japan_score', new Map()).score).toBe(62.5)
    expect(toContact(object, 'gone', new Map()).score).toBeNull()
  })

  test("the primary company is HubSpot's property, else the primary association, else the first", () => {
    const companies = {
      results: [
        { id: '8', type: 'contact_to_company_unlabeled' },
        { id: '9', type: 'contact_to_company' },
      ],
      paging: undefined,
    }
    const object = record({ associatedcompanyid: '7' })
    expect(primaryCompanyId({ ...object, associations: { companies } })).toBe('7')
    expect(primaryCompanyId({ ...record({}), associations: { companies } })).toBe('9')
    expect(
      primaryCompanyId({
        ...record({}),
        associations: { companies: { ...companies, results: companies.results.slice(0, 1) } },
      }),
    ).toBe('8')
    expect(primaryCompanyId(record({}))).toBeNull()
  })
})
