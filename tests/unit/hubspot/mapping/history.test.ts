// A property's history out of HubSpot's, and what the records on the wire may look like.
import { describe, expect, test } from 'vitest'
import { ENGAGEMENT_SOURCES, propertiesOf, touchPropertiesOf } from '@/lib/hubspot/mapping/engagement-kinds'
import { historyOf, valueIn } from '@/lib/hubspot/mapping/history'
import { COMPANY_PROPERTIES } from '@/lib/hubspot/mapping/property-names'
import {
  goesOn,
  hubspotObject,
  nextOf,
  objectList,
  paging,
  parsed,
  tokenInfo,
} from '@/lib/hubspot/mapping/schemas'
import { ResponseShapeError } from '@/lib/hubspot/transport/errors'

const T = Date.UTC(2026, 0, 1)

describe('a history', () => {
  const object = (entries: readonly { value?: string | null; timestamp?: unknown }[]) =>
    parsed(hubspotObject, { id: 1, properties: {}, propertiesWithHistory: { status: entries } })

  test('is told oldest first, whatever the order on the wire', () => {
    const entries = [
      { value: 'c', timestamp: String(T + 3) },
      { value: 'a', timestamp: new Date(T + 1) },
      { value: 'b', timestamp: '2026-01-01T00:00:00.002Z' },
    ]
    expect(historyOf(object(entries), 'status')).toEqual([
      { value: 'a', at: T + 1 },
      { value: 'b', at: T + 2 },
      { value: 'c', at: T + 3 },
    ])
  })

  test('of one instant goes in the order of the wire, which is newest first', () =>
    expect(
      historyOf(object(['b', 'a'].map((value) => ({ value, timestamp: String(T) }))), 'status').map(
        ({ value }) => value,
      ),
    ).toEqual(['a', 'b']))

  test('tells that it was emptied, and leaves out what has no time', () => {
    const entries = [{ value: ' ', timestamp: String(T + 2) }, { value: 'x' }, { timestamp: String(T + 1) }]
    expect(historyOf(object(entries), 'status')).toEqual([
      { value: null, at: T + 1 },
      { value: null, at: T + 2 },
    ])
  })

  test('that is not there is empty', () => {
    expect(historyOf(object([]), 'other')).toEqual([])
    expect(historyOf({ id: '1', properties: {} }, 'status')).toEqual([])
  })

  test.each([
    ['before everything', T - 9, T, null],
    ['its beginning counts', T, T + 1, 'a'],
    ['its end does not', T - 1, T, null],
    ['the last one in it', T, T + 6, 'b'],
    ['emptied in it', T, T + 11, null],
    ['after everything', T + 11, T + 20, null],
  ])('what held in a span: %s', (_name, from, until, expected) => {
    const history = [
      { value: 'a', at: T },
      { value: 'b', at: T + 5 },
      { value: null, at: T + 10 },
    ]
    expect(valueIn(history, from, until)).toBe(expected)
  })
})

describe('records on the wire', () => {
  test('numbers become text, and what is no value becomes nothing', () => {
    const properties = { a: 'x', b: 7, c: true, d: null, e: { deep: 1 }, f: [1] }
    expect(parsed(hubspotObject, { id: 12, properties })).toMatchObject({
      id: '12',
      properties: { a: 'x', b: '7', c: 'true', d: null, e: null, f: null },
    })
  })

  test('associations in an unknown form count as going on', () => {
    const associations = { calls: { results: [{ id: 5 }] }, notes: 'many' }
    const found = parsed(hubspotObject, { id: '1', properties: {}, associations })
    expect(found.associations?.calls?.results).toEqual([{ id: '5' }])
    expect(goesOn(found.associations?.calls?.paging)).toBe(false)
    expect(found.associations?.notes?.results).toEqual([])
    expect(goesOn(found.associations?.notes?.paging)).toBe(true)
  })

  test.each([
    [{ next: {} }, true],
    [{ next: { after: '5' } }, true],
    [{ next: null }, false],
    [{}, false],
    [null, false],
    [undefined, false],
    ['next', false],
  ])('a list with paging %j goes on: %s', (found, expected) => expect(goesOn(found)).toBe(expected))

  test.each([
    [{ next: { after: 200 } }, '200'],
    [{ next: null }, null],
    [{}, null],
    [null, null],
    ['odd', null],
  ])('the next page of %j is %s', (found, expected) => expect(nextOf(parsed(paging, found))).toBe(expected))

  test.each([
    [{ results: [{ id: '1', properties: {} }, { id: '2' }] }, 'results.1.properties'],
    [{ results: {} }, 'results'],
    [null, 'not an object'],
    ['<html>', 'not an object'],
  ])('an answer %j tells what is missing', (answer, part) => {
    const read = () => parsed(objectList, answer)
    expect(read).toThrow(ResponseShapeError)
    expect(read).toThrow(`HubSpot's answer could not be read: ${part}`)
  })

  test('a token of which HubSpot tells odd things is one of which it tells nothing', () =>
    expect(parsed(tokenInfo, { hubId: {}, scopes: 'all' })).toEqual({ hubId: null, scopes: null }))
})

describe('what is asked for', () => {
  test('of a touch: never its words', () => {
    expect(touchPropertiesOf(ENGAGEMENT_SOURCES.email)).toEqual([
      'hs_timestamp',
      'hs_createdate',
      'hubspot_owner_id',
      'hs_object_source',
      'hs_email_direction',
      'hs_email_status',
      'hs_sequence_id',
    ])
  })

  test('of an engagement: its words as well, and nothing that it does not have', () => {
    const extra = (kind: keyof typeof ENGAGEMENT_SOURCES) =>
      propertiesOf(ENGAGEMENT_SOURCES[kind]).slice(touchPropertiesOf(ENGAGEMENT_SOURCES[kind]).length)
    expect(extra('email')).toEqual(['hs_email_subject', 'hs_email_html', 'hs_email_text'])
    expect(extra('note')).toEqual(['hs_note_body'])
    expect(extra('meeting')).toEqual(['hs_meeting_title', 'hs_meeting_body', 'hs_internal_meeting_notes'])
  })

  test('of a company: also how large it is', () => expect(COMPANY_PROPERTIES).toContain('numberofemployees'))
})
