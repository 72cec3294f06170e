// Contacts as the records that are kept of a month: which handoffs lie in it, and what is still to be read of them.
import { describe, expect, test } from 'vitest'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { foundContact, historicContact } from '@/lib/hubspot/scan/to-stored'

const FIRST = Date.parse('2026-10-05T01:00:00Z')
const SECOND = FIRST + 86_400_000
const iso = (at: number) => new Date(at).toISOString()

describe('contacts as records', () => {
  const SPAN = { from: FIRST - 10, to: FIRST + 10 }
  const context = {
    portalId: '1',
    names: HANDOFF_PROPERTIES,
    scoreProperty: '',
    owners: new Map<string, string>(),
    forms: new Map<string, string>(),
    observedAt: SECOND,
  }
  const object = (values: Readonly<Record<string, string | null>> = {}) => ({
    id: '7',
    properties: {
      japan_handoff_status: 'handed_off',
      japan_handoff_at: iso(FIRST),
      notes_last_contacted: null,
      lastmodifieddate: iso(SECOND),
      associatedcompanyid: '9',
      ...values,
    },
  })
  const found = (values: Readonly<Record<string, string | null>> = {}) =>
    foundContact(object(values), context, SPAN).records

  test('are kept with when they changed, their company, and nothing left to do', () =>
    expect(found()).toMatchObject([
      { present: true, nextAt: null, modifiedAt: SECOND, companyId: '9', todo: null, record: { round: 1 } },
    ]))

  test.each([
    ['at its first instant', SPAN.from, 1],
    ['at its last', SPAN.to, 1],
    ['before it', SPAN.from - 1, 0],
    ['after it', SPAN.to + 1, 0],
  ])('only of the span: %s', (_name, at, count) =>
    expect(found({ japan_handoff_at: iso(at) })).toHaveLength(count),
  )

  test.each<[string, Readonly<Record<string, string | null>>, string | null]>([
    ['a second handoff: its history', { japan_handoff_count: '2' }, 'history'],
    ['given back: its history', { japan_handoff_status: 'Returned' }, 'history'],
    ['HubSpot saw something since: the log', { notes_last_contacted: iso(FIRST + 5_000) }, 'touches'],
    ['HubSpot saw something before: nothing', { notes_last_contacted: iso(FIRST - 5_000) }, null],
    [
      'a first contact is written: nothing',
      { notes_last_contacted: iso(FIRST + 5_000), japan_first_contact_at: iso(FIRST + 1) },
      null,
    ],
  ])('what is still to be read: %s', (_name, values, todo) => expect(found(values)[0]?.todo).toBe(todo))

  test('a portal without HubSpot’s own dates needs the log, unless a first contact is written', () => {
    const { notes_last_contacted, ...properties } = object().properties
    expect(foundContact({ id: '7', properties }, context, SPAN).records[0]?.todo).toBe('touches')
    const written = { ...properties, japan_first_contact_at: iso(FIRST + 1) }
    expect(foundContact({ id: '7', properties: written }, context, SPAN).records[0]?.todo).toBeNull()
  })

  test('with a history are all handoffs in the span, and what has no date of change is old', () => {
    const propertiesWithHistory = {
      japan_handoff_at: [SECOND, FIRST].map((at) => ({ value: iso(at), timestamp: iso(at) })),
    }
    const both = {
      ...object({ japan_handoff_at: iso(SECOND), lastmodifieddate: null }),
      propertiesWithHistory,
    }
    expect(historicContact(both, context, SPAN)).toMatchObject({
      contactId: '7',
      records: [
        { present: false, nextAt: SECOND, modifiedAt: 0, todo: null, record: { handedOffAt: FIRST } },
      ],
    })
    expect(historicContact(both, context, { from: 0, to: SECOND }).records).toHaveLength(2)
  })
})
