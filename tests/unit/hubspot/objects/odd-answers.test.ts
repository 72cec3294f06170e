// Servers with unexpected answers: what they do not tell is never taken for nothing.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { HUBSPOT_ONLY } from '@/lib/hubspot/mapping/places'
import { toHandoff } from '@/lib/hubspot/mapping/to-handoff'
import { searchColleagues } from '@/lib/hubspot/objects/colleagues'
import { loadLead } from '@/lib/hubspot/objects/load-lead'
import { createObjectsClient } from '@/lib/hubspot/transport/client'
import { BIG } from '../../../sandbox/people/big-cast'
import { type Fault, PORTAL_ID, type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { busyContact, transportTo } from '../harness'

let sandbox: Sandbox
let busy: string
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false, people: 'big' })
  busy = busyContact(sandbox)
})
afterAll(() => sandbox.close())
afterEach(() => sandbox.faults.clear())

const strike = (path: RegExp, fault: Fault) => sandbox.faults.add({ match: { path }, fault })
const answers = (path: RegExp, body: unknown) => strike(path, { kind: 'json', text: JSON.stringify(body) })

async function load(contactId: string) {
  const snapshot = await loadLead(
    transportTo(sandbox, sandbox.tokens.full),
    { portalId: PORTAL_ID, contactId },
    {
      grantedScopes: null,
      directory: { owners: new Map(), forms: new Map() },
      places: HUBSPOT_ONLY,
    },
  )
  const { sla, criteria } = assess(snapshot, DEFAULT_DEFINITION, snapshot.observedAt)
  return { snapshot, sla, outcomeOf: (id: string) => criteria.find((one) => one.id === id)?.outcome }
}

describe('a search that knows less than is linked to the contact', () => {
  const mail = (id: string, at: string) => ({
    id,
    properties: { hs_timestamp: at, hs_email_direction: 'INCOMING_EMAIL', hs_email_text: '承知しました。' },
  })
  const few = [mail('1', '2026-06-02T00:00:00Z'), mail('2', '2026-06-01T00:00:00Z')]
  test.each<[string, unknown]>([
    ['nothing', { total: 0, results: [] }],
    ['two of hundreds', { total: 2, results: few }],
    ['a page without a total', { results: few }],
    ['a page that goes on with a number', { results: few, paging: { next: { after: 200 } } }],
    ['a page that goes on with the same word', { total: 2, results: few, paging: { next: { after: '' } } }],
  ])('%s: nobody can tell', async (_, body) => {
    answers(/\/emails\/search/, body)
    const { sla, outcomeOf } = await load(BIG.onlyOldMails)
    expect(sla).toMatchObject({ state: 'unknown', remainingMs: null })
    expect(['pass', 'unknown']).toContain(outcomeOf('evaluation_signal'))
  })
})

describe('a list that is not found, or in no known form', () => {
  test.each([/\/calls\/batch/, /\/emails\/batch/])('%s answers 404', async (path) => {
    strike(path, { kind: 'status', status: 404 })
    const { engagements } = (await load(busy)).snapshot
    const kind = String(path).includes('calls') ? 'call' : 'email'
    expect(engagements[kind]).toMatchObject({ state: 'unavailable', why: { reason: 'request_failed' } })
  })

  test('colleagues answer 404', async () => {
    strike(/contacts\/search/, { kind: 'status', status: 404 })
    const { snapshot, outcomeOf } = await load(BIG.clerk)
    expect(snapshot.colleagues).toMatchObject({ state: 'unavailable' })
    expect(outcomeOf('decision_role')).toBe('unknown')
  })

  test.each([null, {}, { results: 'none' }])('links as %j are unknown links', async (calls) => {
    const properties = { lastname: '見本', createdate: '2026-01-01T00:00:00Z' }
    answers(/\/contacts\/\d+$/, { id: busy, properties, associations: { calls } })
    const { engagements } = (await load(busy)).snapshot
    // The search is asked, and the lead is there whatever it says.
    expect(engagements.call).toMatchObject({ state: 'known' })
    expect(engagements.note).toEqual({ state: 'empty' })
  })
})

test('colleagues without a total are followed to their end, one page after the other', async () => {
  const client = createObjectsClient(transportTo(sandbox, sandbox.tokens.full))
  const one = { id: '5', properties: { jobtitle: '課長' } }
  answers(/contacts\/search/, { results: [one], paging: { next: { after: '200' } } })
  sandbox.requests.length = 0
  const found = await searchColleagues(client, { companyId: '1', contactId: '2', properties: [] })
  expect(found).toMatchObject({ objects: [{ id: '5' }], omitted: 1 })
  expect(sandbox.requests.length).toBeLessThanOrEqual(6)
})

test('empty properties that a server leaves out are empty, not missing; where it tells them, ours are', () => {
  const object = (properties: Record<string, string | null>) => ({
    id: '1',
    properties,
    createdAt: undefined,
  })
  expect(toHandoff(object({ lastname: '見本' }), HANDOFF_PROPERTIES)).toMatchObject({
    state: 'known',
    value: { status: null },
  })
  expect(toHandoff(object({ lastname: '見本', city: null }), HANDOFF_PROPERTIES)).toMatchObject({
    state: 'unavailable',
    why: { reason: 'property_missing' },
  })
})
