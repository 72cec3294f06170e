// One line a row, whatever the rows are: the order kept, the same bytes every time, a broken row reported and skipped.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { rowLine } from '@/tests/assess/lines'

const NOW = Date.UTC(2026, 10, 24, 2)
const line = (row: unknown) => rowLine(row, DEFAULT_DEFINITION, NOW)
const read = (row: unknown) => JSON.parse(line(row))

const LEAD = {
  id: 'lead',
  now: '2026-11-24T02:00:00Z',
  contact: {
    id: '1',
    properties: {
      lastname: '山田',
      email: 'yamada@example.co.jp',
      jobtitle: '情報システム部 課長',
      japan_handoff_status: 'handed_off',
      japan_handoff_at: '2026-11-23T23:00:00Z',
    },
  },
  company: { id: '2', properties: { name: '株式会社見本', numberofemployees: '300' } },
  marketingEvents: [{ name: 'Japan IT Week', occurredAt: '2026-11-20T00:00:00Z', state: 'ATTENDED' }],
}

describe('the form of a line', () => {
  it('is fixed', () => {
    expect(read(LEAD)).toEqual({
      id: 'lead',
      verdict: 'ready',
      criteria: Object.fromEntries(
        ['icp_fit', 'japan_presence', 'japan_engagement', 'evaluation_signal', 'decision_role'].map((id) => [
          id,
          { outcome: 'pass', reason: expect.stringMatching(/^[\p{L}\d].*\.$/u), evidence: expect.any(Array) },
        ]),
      ),
      presence: 'based',
      decisionRole: { level: 'L3_SECTION', itDepartment: true },
      sender: 'buyer',
      sla: {
        state: 'on_track',
        dueAt: '2026-11-26T00:00:00.000Z',
        note: 'Handed off, but the contact has no owner.',
      },
    })
    expect(Object.keys(read(LEAD))).toEqual([
      'id',
      'verdict',
      'criteria',
      'presence',
      'decisionRole',
      'sender',
      'sla',
    ])
    const [first] = read(LEAD).criteria.evaluation_signal.evidence
    expect(first).toEqual({
      quote: 'Japan IT Week',
      source: 'event',
      label: 'Japan event attended',
      counts: true,
    })
  })
})

const DEEP = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)
const HOSTILE: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a number', 5],
  ['a text', 'x'],
  ['a list', [LEAD]],
  ['nothing', {}],
  ['an id alone', { id: 'a' }],
  ['what is not a contact', { id: 'a', contact: 'x' }],
  ['what is not a text', { id: 'a', text: { a: 1 } }],
  ['what is not a time', { ...LEAD, now: '2026-02-30' }],
]

describe('a broken row', () => {
  it.each(HOSTILE)('%s gives a line that says why', (_name, row) => {
    expect(read(row)).toEqual({
      id: (row as { id?: string } | null)?.id ?? null,
      error: expect.stringMatching(/\w/),
    })
  })
})

const BIG = '見積をください。'.repeat(130_000)
const STRANGE: readonly (readonly [string, unknown])[] = [
  [
    'lists where values should be',
    { id: 'a', contact: { id: [], properties: { jobtitle: ['部長'], email: {}, message: DEEP } } },
  ],
  ['a number in place of properties', { id: 'a', contact: { id: '1', properties: 5 } }],
  [
    'other values in place of parts',
    { ...LEAD, company: 5, colleagues: 'x', engagements: 7, formSubmissions: true, marketingEvents: 'x' },
  ],
  [
    'other values in place of engagements',
    { ...LEAD, engagements: [null, 5, [], { kind: 'note' }, { kind: 'note', properties: null }] },
  ],
  [
    'keys of every object',
    JSON.parse(
      '{"id":"a","contact":{"id":"1","properties":{"__proto__":"x","constructor":"y","toString":"z"}}}',
    ),
  ],
  ['a megabyte of text', { id: 'a', text: BIG, source: 'note' }],
  ['half a character', { id: '\ud800', text: '\ud83d見積\udc00ください', source: 'form' }],
  ['control characters', { id: 'a', text: '\u0000\u001b[31m見積\u202eください', source: 'email_in' }],
  ['an empty text', { id: 'a', text: '', source: 'call' }],
]

describe('a strange row', () => {
  it.each(STRANGE)('with %s is judged', (_name, row) => {
    expect(read(row)).toMatchObject({ verdict: expect.any(String), sla: { state: expect.any(String) } })
  })
})

describe('the lines', () => {
  const rows = [LEAD, ...HOSTILE.map(([, row]) => row), ...STRANGE.map(([, row]) => row), LEAD]
  it('are the same bytes when told again, and do not depend on the rows around', () => {
    const once = rows.map(line)
    expect(rows.map(line)).toEqual(once)
    expect([...rows].reverse().map(line).reverse()).toEqual(once)
    expect(once.at(-1)).toBe(once[0])
  })

  it('hold no break of any kind', () => {
    const text = '見積\u2028を\u2029くだ\u0085さい\r\nお願い\u000b\u000c'
    const told = line({ id: text, text, source: 'form' })
    for (const one of '\n\r\u000b\u000c\u0085\u2028\u2029') expect(told).not.toContain(one)
    expect(JSON.parse(told).id).toBe(text)
  })

  it('have the id as it was given', () => {
    const ids = ['a', 7, '', null, undefined, {}, true].map((id) => read({ id, text: 'x' }).id)
    expect(ids).toEqual(['a', 7, '', null, null, null, null])
    expect(read({ contact: { id: '12' } }).id).toBe('12')
  })
})
