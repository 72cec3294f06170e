// Every shape in which a lead may stand in a file means the same lead.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { leadOfRow } from '@/tests/assess/lead-of-row'

const NOW = Date.UTC(2026, 10, 24, 2)
const DAY = 86_400_000
const lead = (row: object) =>
  leadOfRow({ id: 'r', now: NOW, contact: { id: '1', properties: {} }, ...row }, DEFAULT_DEFINITION, 0)
    .snapshot

describe('a contact', () => {
  it.each([
    ['as HubSpot has it', { id: '7', properties: { jobtitle: '部長', numberofx: null } }],
    ['with a number for its id', { id: 7, properties: { jobtitle: '部長' } }],
    ['with its id among the properties', { properties: { hs_object_id: '7', jobtitle: '部長' } }],
    ['without properties of its own', { id: '7', jobtitle: '部長' }],
    [
      'with broken history',
      { id: '7', properties: { jobtitle: '部長' }, propertiesWithHistory: { message: 5, x: [null] } },
    ],
  ])('%s', (_name, contact) => {
    expect(lead({ contact }).contact).toMatchObject({ id: '7', jobTitle: '部長', messages: [] })
  })

  it('has the times of its messages from their history', () => {
    const contact = {
      id: '1',
      properties: { message: 'new' },
      propertiesWithHistory: {
        message: [
          { value: 'old', timestamp: NOW - 9 * DAY },
          { value: 'new', timestamp: '2026-11-23T02:00:00Z', sourceType: 'FORM' },
        ],
      },
    }
    expect(lead({ contact }).contact.messages).toEqual([
      { text: 'new', at: NOW - DAY },
      { text: 'old', at: NOW - 9 * DAY },
    ])
  })

  it('goes by the id of its row where it has none', () => {
    expect(lead({ contact: {} }).contact.id).toBe('r')
  })
})

describe('now', () => {
  it.each([NOW, String(NOW), '2026-11-24T02:00:00Z', '2026-11-24T11:00:00+09:00'])('%s', (now) => {
    expect(leadOfRow({ text: 'x', now }, DEFAULT_DEFINITION, 0).now).toBe(NOW)
  })
  it('is the clock where a row tells none', () => {
    expect(leadOfRow({ text: 'x' }, DEFAULT_DEFINITION, NOW).now).toBe(NOW)
  })
})

describe('what is missing', () => {
  it.each([
    {},
    { company: null, colleagues: null, engagements: null, formSubmissions: null, marketingEvents: null },
    { company: {}, colleagues: [], engagements: [], formSubmissions: '', marketingEvents: { results: [] } },
  ])('was read and is empty: %j', (row) => {
    const { company, colleagues, engagements, formSubmissions, eventParticipations } = lead(row)
    const states = [company, colleagues, ...Object.values(engagements), formSubmissions, eventParticipations]
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['empty']))
  })
})

describe('a company', () => {
  it.each([
    { id: '5', properties: { name: '例', numberofemployees: '300' } },
    { id: 5, properties: { name: '例', numberofemployees: 300 } },
    { id: '5', name: '例', numberofemployees: 300 },
  ])('%j', (company) => {
    expect(lead({ company }).company).toMatchObject({ value: { id: '5', name: '例', employees: 300 } })
  })
})

describe('colleagues', () => {
  const one = { id: '2', properties: { lastname: '鈴木', jobtitle: '課長', japan_decision_role: 'approver' } }
  it.each([[[one]], [{ results: [one] }], [[{ id: '1', properties: {} }, one, null, 'x']]])(
    '%j',
    (colleagues) => {
      expect(lead({ colleagues }).colleagues).toEqual({
        state: 'known',
        value: [
          expect.objectContaining({ id: '2', name: '鈴木', jobTitle: '課長', decisionRole: 'approver' }),
        ],
      })
    },
  )
})

describe('engagements', () => {
  it.each([
    ['call', 'call'],
    ['calls', 'call'],
    ['CALL', 'call'],
    ['0-48', 'call'],
    ['email', 'email'],
    ['emails', 'email'],
    ['INCOMING_EMAIL', 'email'],
    ['meetings', 'meeting'],
    ['communications', 'communication'],
    ['WHATS_APP', 'communication'],
    ['notes', 'note'],
  ] as const)('of the kind %s', (kind, ours) => {
    const { engagements } = lead({ engagements: [{ kind, id: '9', properties: { hs_timestamp: NOW } }] })
    expect(engagements[ours]).toMatchObject({
      value: { items: [{ id: '9', kind: ours, at: NOW }], omitted: 0 },
    })
  })

  it.each(['task', 'tasks', 'postal_mail', 'constructor', '__proto__', '', null, 5])(
    'not of the kind %s',
    (kind) => {
      const { engagements } = lead({ engagements: [{ kind, id: '9', properties: { hs_timestamp: NOW } }] })
      expect(new Set(Object.values(engagements).map(({ state }) => state))).toEqual(new Set(['empty']))
    },
  )

  it.each([
    [{ notes: [{ id: '9', properties: { hs_timestamp: NOW } }], tasks: [{ id: '1' }] }],
    [[{ type: 'NOTE', id: 9, timestamp: NOW }]],
    [{ results: [{ kind: 'note', id: '9', properties: {}, at: '2026-11-24T02:00:00Z' }] }],
  ])('in another arrangement: %j', (engagements) => {
    expect(lead({ engagements }).engagements.note).toMatchObject({ value: { items: [{ id: '9', at: NOW }] } })
  })
})

describe('form submissions', () => {
  const form = '0a1b2c3d-0001-4000-8000-000000000001'
  const at = NOW - DAY
  const one = { formId: form, formName: null, at }
  const named = { ...one, formName: 'お問い合わせ' }
  const property = { contact: { id: '1', properties: { hs_calculated_form_submissions: `${form}::${at}` } } }
  it.each([
    ['the calculated property', property, [one]],
    ['its text', { formSubmissions: `${form}::${at}` }, [one]],
    [
      'ids and names',
      { formSubmissions: [{ formId: form.toUpperCase(), formName: 'お問い合わせ', at }] },
      [named],
    ],
    [
      'the older interface',
      { formSubmissions: [{ 'form-id': form, title: 'お問い合わせ', timestamp: at }] },
      [named],
    ],
    [
      'a nested form',
      { formSubmissions: { results: [{ form: { id: form, name: 'お問い合わせ' }, submittedAt: at }] } },
      [named],
    ],
    [
      'both: once, with its name',
      { ...property, formSubmissions: [{ formId: form, formName: 'お問い合わせ', at }] },
      [named],
    ],
    [
      'names alone for the property',
      { ...property, formSubmissions: [{ formId: form, formName: 'お問い合わせ' }] },
      [named],
    ],
    [
      'a name alone',
      { formSubmissions: [{ formName: '見積', at }] },
      [{ formId: '見積', formName: '見積', at }],
    ],
    [
      'the newest first',
      { ...property, formSubmissions: [{ formId: 'x', at: NOW }] },
      [{ formId: 'x', formName: null, at: NOW }, one],
    ],
  ])('%s', (_name, row, value) => {
    expect(lead(row).formSubmissions).toEqual({ state: 'known', value })
  })

  it.each([[[{ formId: 'x' }]], [[{ at }]], [[null, 5, 'x']], [5]])('not %j', (formSubmissions) => {
    expect(lead({ formSubmissions }).formSubmissions).toEqual({ state: 'empty' })
  })

  it('a property that cannot be read is no whole list', () => {
    const contact = { id: '1', properties: { hs_calculated_form_submissions: 'garbage' } }
    expect(lead({ contact, formSubmissions: [{ formId: 'x', at }] }).formSubmissions).toMatchObject({
      omitted: 1,
    })
  })
})

describe('marketing events', () => {
  const at = NOW - DAY
  it.each([
    [
      'the breakdown',
      {
        properties: { occurredAt: at, attendanceState: 'ATTENDED' },
        associations: { marketingEvent: { name: 'IT Week' } },
      },
    ],
    ['side by side', { name: 'IT Week', occurredAt: '2026-11-23T02:00:00Z', state: 'attended' }],
    ['other words', { eventName: 'IT Week', at: String(at), attendanceState: 'Attended' }],
    ['an event in its place', { marketingEvent: { name: 'IT Week' }, timestamp: at, state: 'ATTENDED' }],
    ['an event by its name', { event: 'IT Week', date: at, status: 'attended' }],
    [
      'properties',
      { id: 1, properties: { hs_event_name: 'IT Week', hs_start_datetime: at, attendanceState: 'ATTENDED' } },
    ],
  ])('%s', (_name, event) => {
    const known = { state: 'known', value: [{ eventName: 'IT Week', at, state: 'attended' }] }
    expect(lead({ marketingEvents: [event] }).eventParticipations).toEqual(known)
    expect(lead({ marketingEvents: { results: [event] } }).eventParticipations).toEqual(known)
  })

  it.each([
    ['no-show', 'no_show'],
    ['No show', 'no_show'],
    ['CANCELED', 'cancelled'],
    ['?', 'unknown'],
    [null, 'unknown'],
  ])('state %s', (state, ours) => {
    expect(lead({ marketingEvents: [{ name: 'x', at, state }] }).eventParticipations).toMatchObject({
      value: [{ state: ours }],
    })
  })

  it('with a next page are not whole', () => {
    const marketingEvents = { results: [{ name: 'x', at }], paging: { next: { after: '1' } } }
    expect(lead({ marketingEvents }).eventParticipations).toMatchObject({ omitted: 1 })
  })
})
