// What the health check reads: each of its three parts is there or says why not, in HubSpot's own words.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { monthBounds } from '@/lib/domain/review/month'
import { readHealth } from '@/lib/hubspot/setup/health-read'
import { WORKFLOW_NAME, workflowBody } from '@/lib/hubspot/setup/sla-workflow-body'
import { AbortedError, ServerError, TierError, TokenRefusedError } from '@/lib/hubspot/transport/errors'
import type { HubSpotRequest, Transport } from '@/lib/hubspot/transport/request'
import type { Fault, Sandbox } from '../../../sandbox/sandbox'
import { startSandbox } from '../../../sandbox/sandbox'
import { failure, transportTo } from '../harness'

const MAY = monthBounds('2026-05')
const NOW = MAY.to + 86_400_000
const DAY = 86_400_000
const iso = (at: number) => new Date(at).toISOString()

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW })
})
afterEach(() => sandbox.close())

const read = (names = HANDOFF_PROPERTIES) => readHealth(transportTo(sandbox, sandbox.tokens.full), names, MAY)
const add = (values: Record<string, string>) => sandbox.portal.create('contacts', values, { indexed: true })
const handOff = (at: number) => add({ japan_handoff_status: 'accepted', japan_handoff_at: iso(at) })
const strike = (path: RegExp, fault: Fault) => sandbox.faults.add({ match: { path }, fault })
const searches = () => sandbox.requests.filter(({ path }) => path.endsWith('/search'))

describe('a portal that answers', () => {
  test('has a schema, the month’s handoffs, the latest first, and no workflow', async () => {
    for (const at of [MAY.from - 1, MAY.from, MAY.from + DAY, MAY.to, MAY.to + 1]) handOff(at)
    add({ japan_handoff_status: 'handed_off' })
    const { schema, handoffs, workflow, errors } = await read()
    expect(schema).toMatchObject({ state: 'known' })
    expect(handoffs).toMatchObject({ state: 'known', value: { total: 3, timeless: 1 } })
    const rows = handoffs.state === 'known' ? handoffs.value.rows : []
    expect(rows.map(({ handedOffAt }) => handedOffAt)).toEqual([MAY.to, MAY.from + DAY, MAY.from])
    expect(workflow).toEqual({ state: 'empty' })
    expect(errors).toEqual([])
  })

  test('has nothing in an empty month, and nothing without a time', async () =>
    expect((await read()).handoffs).toEqual({ state: 'known', value: { rows: [], total: 0, timeless: 0 } }))

  test('is searched only by properties that it has, in the type that they need', async () => {
    const at = { ...HANDOFF_PROPERTIES, handedOffAt: 'acme_at' }
    expect((await read(at)).handoffs).toEqual({
      state: 'unavailable',
      why: { reason: 'property_missing', detail: 'acme_at' },
    })
    expect((await read({ ...at, handedOffAt: 'jobtitle' })).handoffs).toMatchObject({
      why: { reason: 'property_missing', detail: 'jobtitle' },
    })
    expect(searches()).toEqual([])
    handOff(MAY.from)
    const status = { ...HANDOFF_PROPERTIES, status: 'acme_status' }
    expect((await read(status)).handoffs).toMatchObject({ value: { total: 1, timeless: null } })
    expect(searches()).toHaveLength(1)
  })

  test('of a thousand handoffs and more, the latest thousand are read and all are counted', async () => {
    for (let index = 0; index < 1_030; index++) handOff(MAY.from + index)
    const { handoffs } = await read()
    expect(handoffs).toMatchObject({ value: { total: 1_030, rows: { length: 1_000 } } })
    expect(handoffs.state === 'known' && handoffs.value.rows[0]?.handedOffAt).toBe(MAY.from + 1_029)
  })
})

describe('the workflow', () => {
  const flow = (more: object = {}) => {
    const body = workflowBody(HANDOFF_PROPERTIES, '9000004')
    sandbox.portal.flows.push({ ...body, id: '16000', revisionId: '1', isEnabled: true, ...more })
  }

  test('is compared with what the definition needs, whoever its manager is', async () => {
    flow()
    expect((await read()).workflow).toEqual({
      state: 'known',
      value: { id: '16000', enabled: true, differs: [] },
    })
    const names = { ...HANDOFF_PROPERTIES, slaDueAt: 'acme_due' }
    expect((await read(names)).workflow).toMatchObject({ value: { differs: ['due'] } })
  })

  test('counts where somebody built it in a form that nobody can look into', async () => {
    sandbox.portal.flows.push({ id: '7', name: WORKFLOW_NAME, isEnabled: true, actions: 'many' })
    expect(await read()).toMatchObject({
      workflow: { state: 'known', value: { id: '7', enabled: true, differs: null } },
      errors: [],
    })
  })

  test('is nowhere, which is no failure, in an account without any path to workflows', async () => {
    sandbox.portal.flowVersions.clear()
    expect(await read()).toMatchObject({ workflow: { state: 'nowhere' }, errors: [] })
  })
})

describe('a portal that refuses', () => {
  const said = (message: string, category = 'FORBIDDEN'): Fault => ({
    kind: 'status',
    status: 403,
    body: { status: 'error', message, category },
  })
  test.each<[string, RegExp, Fault, 'schema' | 'workflow' | 'handoffs', object]>([
    [
      'a scope',
      /properties/,
      said('No.', 'MISSING_SCOPES'),
      'schema',
      { reason: 'no_scope', detail: 'crm.schemas.contacts.read' },
    ],
    [
      'a scope',
      /search/,
      said('No.', 'MISSING_SCOPES'),
      'handoffs',
      { reason: 'no_scope', detail: 'crm.objects.contacts.read' },
    ],
    [
      'a scope',
      /automation/,
      said('No.', 'MISSING_SCOPES'),
      'workflow',
      { reason: 'no_scope', detail: 'automation' },
    ],
    [
      'a plan',
      /automation/,
      said('Not on your plan.'),
      'workflow',
      { reason: 'not_on_tier', detail: 'Not on your plan.' },
    ],
    [
      'something in words',
      /properties/,
      { kind: 'status', status: 400, body: { message: 'Not today' } },
      'schema',
      { reason: 'request_failed', detail: 'Not today' },
    ],
    ['to answer', /search/, { kind: 'reset' }, 'handoffs', { reason: 'request_failed' }],
  ])('%s at %s: that part says so, and the others are there', async (_name, path, fault, part, why) => {
    strike(path, fault)
    const found = await read()
    expect(found[part]).toEqual({ state: 'unavailable', why })
    expect(found.errors).toHaveLength(1)
    const others = [found.schema, found.workflow, found.handoffs].filter((one) => one !== found[part])
    expect(others.map(({ state }) => state)).not.toContain('unavailable')
  })

  test('everything tells as many errors as there are parts', async () => {
    strike(/./, { kind: 'status', status: 503 })
    const { errors, ...parts } = await read()
    expect(errors.map((error) => error instanceof ServerError)).toEqual([true, true, true])
    for (const part of Object.values(parts)) expect(part).toMatchObject({ why: { reason: 'request_failed' } })
  })

  test.each([
    ['in any part', /automation\/[^/]+\/flows$/],
    ['in the search', /search/],
    ['while the workflow is looked into', /flows\/16000/],
  ])('the token itself ends it all, %s', async (_name, path) => {
    const body = workflowBody(HANDOFF_PROPERTIES, '9000004')
    sandbox.portal.flows.push({ ...body, id: '16000', revisionId: '1', isEnabled: true })
    strike(path, { kind: 'status', status: 401 })
    expect(await failure(read())).toBeInstanceOf(TokenRefusedError)
  })

  test.each([/flows$/, /search$/, /flows\/16000$/])('so does whoever asked: %s', async (path) => {
    const body = workflowBody(HANDOFF_PROPERTIES, '9000004')
    sandbox.portal.flows.push({ ...body, id: '16000', revisionId: '1', isEnabled: true })
    const real = transportTo(sandbox, sandbox.tokens.full)
    const send = (request: HubSpotRequest) =>
      path.test(request.path) ? Promise.reject(new AbortedError()) : real.send(request)
    const transport: Transport = { ...real, send }
    expect(await failure(readHealth(transport, HANDOFF_PROPERTIES, MAY))).toBeInstanceOf(AbortedError)
  })

  test('a plan without words has none of ours put into HubSpot’s mouth', async () => {
    const real = transportTo(sandbox, sandbox.tokens.full)
    const send = (request: HubSpotRequest) =>
      request.path.includes('automation') ? Promise.reject(new TierError()) : real.send(request)
    expect((await readHealth({ ...real, send }, HANDOFF_PROPERTIES, MAY)).workflow).toEqual({
      state: 'unavailable',
      why: { reason: 'not_on_tier' },
    })
  })
})
