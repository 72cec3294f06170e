// The sandbox's search: operators by type, sorting, paging, and the delay before a change is found.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { CAST, startSandbox } from '../../sandbox/sandbox.ts'
import { ask, eventually } from './api.ts'

let sandbox: Sandbox
const DAY = 86_400_000
const START = Date.parse('2026-11-01T00:00:00Z')
const PEOPLE = 450

beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false, people: 'none', indexDelayMs: 150 })
  const { portal } = sandbox
  const company = portal.create('companies', { name: 'Umi K.K.' }, { id: '900', indexed: true })
  for (let i = 0; i < PEOPLE; i++) {
    const values = {
      firstname: i % 2 === 0 ? 'Even' : 'Odd',
      email: `p${i}@sample-freemail.example`,
      jobtitle: i === 7 ? '情報システム部 部長' : i === 8 ? 'Head of IT' : null,
      japan_handoff_status: ['handed_off', 'accepted', 'rejected'][i % 3],
      japan_handoff_at: new Date(START + i * 3_600_000).toISOString(),
      japan_handoff_count: String(i % 12),
      japan_recycle_until: i === 3 ? '2026-12-24' : null,
    }
    portal.create('contacts', values, { id: String(10_000 + i), at: START, indexed: true })
  }
  portal.associate('contacts', '10007', 'companies', company.id)
})
afterAll(() => sandbox.close())

const search = (body: object, type = 'contacts') =>
  ask(sandbox, 'POST', `/crm/objects/2026-09/${type}/search`, body)
const only = (propertyName: string, operator: string, more: object = {}) => ({
  filterGroups: [{ filters: [{ propertyName, operator, ...more }] }],
})

describe('operators', () => {
  const table: [string, object, number][] = [
    ['EQ on an enumeration', only('japan_handoff_status', 'EQ', { value: 'accepted' }), 150],
    ['EQ on text without regard to case', only('firstname', 'EQ', { value: 'EVEN' }), 225],
    ['NEQ', only('japan_handoff_status', 'NEQ', { value: 'accepted' }), 300],
    ['IN on an enumeration', only('japan_handoff_status', 'IN', { values: ['accepted', 'rejected'] }), 300],
    ['IN on text in lower case', only('firstname', 'IN', { values: ['odd'] }), 225],
    ['IN on text in upper case finds nothing', only('firstname', 'IN', { values: ['Odd'] }), 0],
    ['NOT_IN', only('japan_handoff_status', 'NOT_IN', { values: ['accepted'] }), 300],
    ['GTE on a number, not on its text', only('japan_handoff_count', 'GTE', { value: '9' }), 111],
    ['LT on a datetime', only('japan_handoff_at', 'LT', { value: String(START + 5 * 3_600_000) }), 5],
    [
      'BETWEEN, both ends in',
      only('japan_handoff_at', 'BETWEEN', { value: String(START), highValue: String(START + DAY) }),
      25,
    ],
    ['EQ on a date', only('japan_recycle_until', 'EQ', { value: String(Date.parse('2026-12-24')) }), 1],
    ['HAS_PROPERTY', only('jobtitle', 'HAS_PROPERTY'), 2],
    ['NOT_HAS_PROPERTY', only('jobtitle', 'NOT_HAS_PROPERTY'), 448],
    ['CONTAINS_TOKEN', only('jobtitle', 'CONTAINS_TOKEN', { value: 'head' }), 1],
    ['CONTAINS_TOKEN with *', only('jobtitle', 'CONTAINS_TOKEN', { value: '情報*' }), 1],
    ['a linked company', only('associations.company', 'EQ', { value: '900' }), 1],
    ['the primary company', only('associatedcompanyid', 'EQ', { value: '900' }), 1],
    ['no filter', {}, 450],
    ['free text', { query: 'p44' }, 11],
  ]
  it.each(table)('%s', async (_, body, total) => {
    const answer = await search(body)
    expect(answer.status).toBe(200)
    expect(answer.body.total).toBe(total)
  })

  it('joins filters of a group with and, groups with or', async () => {
    const even = { propertyName: 'firstname', operator: 'EQ', value: 'even' }
    const accepted = { propertyName: 'japan_handoff_status', operator: 'EQ', value: 'accepted' }
    expect((await search({ filterGroups: [{ filters: [even, accepted] }] })).body.total).toBe(75)
    expect((await search({ filterGroups: [{ filters: [even] }, { filters: [accepted] }] })).body.total).toBe(
      300,
    )
  })
})

it('gives 10 a page unless asked, 200 at most, in the order asked for, each record once', async () => {
  expect((await search({})).body.results).toHaveLength(10)
  const seen: string[] = []
  let after: string | undefined
  do {
    const sorts = [{ propertyName: 'japan_handoff_at', direction: 'DESCENDING' }]
    const { body } = await search({ limit: 200, sorts, ...(after === undefined ? {} : { after }) })
    seen.push(...body.results.map((one: { id: string }) => one.id))
    after = body.paging?.next.after
  } while (after !== undefined)
  expect(seen).toEqual(Array.from({ length: PEOPLE }, (_, i) => String(10_000 + PEOPLE - 1 - i)))
})

it('ends at 10,000 results though more were found', async () => {
  const big = await startSandbox({ enforceLimits: false, people: 'none' })
  for (let i = 0; i < 10_050; i++) big.portal.create('contacts', {}, { indexed: true })
  const last = await ask(big, 'POST', '/crm/objects/2026-09/contacts/search', { limit: 200, after: '9800' })
  expect(last.body.total).toBe(10_050)
  expect(last.body.results).toHaveLength(200)
  expect(last.body).not.toHaveProperty('paging')
  await big.close()
})

it('finds a change only after the index delay, while a read sees it at once', async () => {
  const found = () => search(only('city', 'EQ', { value: '鎌倉' }))
  await ask(sandbox, 'PATCH', '/crm/objects/2026-09/contacts/10001', { properties: { city: '鎌倉' } })
  expect((await found()).body.total).toBe(0)
  expect(sandbox.portal.value('contacts', '10001', 'city')).toBe('鎌倉')
  const later = await eventually(found, (answer) => answer.body.total === 1)
  expect(later.body.results[0].id).toBe('10001')
})

it('knows the cast', async () => {
  const full = await startSandbox({ enforceLimits: false })
  const body = only('japan_handoff_status', 'EQ', { value: 'handed_off' })
  const answer = await ask(full, 'POST', '/crm/objects/2026-09/contacts/search', { ...body, limit: 100 })
  const ids = answer.body.results.map((one: { id: string }) => one.id)
  expect(ids).toContain(CAST.atRisk)
  expect(ids).not.toContain(CAST.accepted)
  await full.close()
})
