// The companies of the leads in the queue: by their records, in one request more, or not at all.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { HUBSPOT_ONLY } from '@/lib/hubspot/mapping/places'
import { searchQueue } from '@/lib/hubspot/objects/queue'
import { createObjectsClient } from '@/lib/hubspot/transport/client'
import { PORTAL_ID, type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { transportTo } from '../harness'

const NOW = Date.parse('2026-05-31T15:00:00Z')

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false })
})
afterAll(() => sandbox.close())
afterEach(() => {
  sandbox.faults.clear()
  sandbox.requests.length = 0
})

const search = (scopes: readonly string[] | null = null) =>
  searchQueue(createObjectsClient(transportTo(sandbox, sandbox.tokens.full)), {
    places: HUBSPOT_ONLY,
    portalId: PORTAL_ID,
    ownerId: '7',
    names: HANDOFF_PROPERTIES,
    owners: new Map(),
    scopes,
    observedAt: NOW,
  })
const contact = (id: number, companyId: string | null) => ({
  id: String(id),
  properties: {
    japan_handoff_status: 'accepted',
    japan_handoff_at: '2026-05-01T00:00:00.000Z',
    company: 'typed',
    associatedcompanyid: companyId,
  },
})

describe('the companies of the queue', () => {
  const read = () => sandbox.requests.filter(({ path }) => path.includes('companies/batch/read'))
  const withCompanies = (...ids: readonly (string | null)[]) =>
    sandbox.faults.add({
      match: { path: /search/ },
      fault: {
        kind: 'json',
        text: JSON.stringify({
          total: ids.length,
          results: ids.map((id, index) => contact(index + 1, id)),
        }),
      },
    })
  const namesOf = ({ leads }: Awaited<ReturnType<typeof search>>) =>
    leads.map(({ company, contact }) => [
      company.state === 'known' ? company.value.name : company.state,
      contact.companyName,
    ])

  test('are read by their records in one request, each once', async () => {
    const { id } = sandbox.portal.create('companies', { name: '記録株式会社' }, { at: 0, indexed: true })
    withCompanies(id, id, null)
    expect(namesOf(await search())).toEqual([
      ['記録株式会社', 'typed'],
      ['記録株式会社', 'typed'],
      ['unavailable', 'typed'],
    ])
    expect(read().map(({ body }) => body)).toMatchObject([{ inputs: [{ id }] }])
  })

  test('are a hundred at most, those of the oldest handoffs', async () => {
    withCompanies(...Array.from({ length: 150 }, (_, index) => String(9_000 + index)))
    await search()
    expect(read()).toHaveLength(1)
    expect(JSON.stringify(read()[0]?.body)).toContain('"9099"')
    expect(JSON.stringify(read()[0]?.body)).not.toContain('"9100"')
  })

  test('are not asked for where no lead has one, nor without the scope', async () => {
    withCompanies(null)
    await search()
    withCompanies('9000')
    const [first] = (await search(['crm.objects.contacts.read'])).leads
    expect(first?.company).toMatchObject({
      why: { reason: 'no_scope', detail: 'crm.objects.companies.read' },
    })
    expect(read()).toEqual([])
  })

  test('that cannot be read leave the queue as it is; a refused token does not', async () => {
    withCompanies('9000')
    sandbox.faults.add({ match: { path: /companies/ }, fault: { kind: 'status', status: 400 } })
    expect((await search()).leads).toMatchObject([{ company: { why: { reason: 'request_failed' } } }])
    sandbox.faults.clear()
    withCompanies('9000')
    sandbox.faults.add({ match: { path: /companies/ }, fault: { kind: 'status', status: 401 } })
    await expect(search()).rejects.toThrow()
  })
})
