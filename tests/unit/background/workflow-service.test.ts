// The SLA workflow against the sandbox: made once, switched off, read back; HubSpot's refusals in its own words.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createWorkflowService } from '@/lib/background/workflow-service'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { WORKFLOW_NAME, workflowBody } from '@/lib/hubspot/setup/sla-workflow-body'
import type { Connection } from '@/lib/storage/connection'
import { OWNERS } from '../../sandbox/portal/owners'
import { FLOW_VERSIONS } from '../../sandbox/portal/settings'
import { PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { transportTo } from '../hubspot/harness'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
})
afterEach(() => sandbox.close())

const service = (
  token = sandbox.tokens.full,
  connection: Partial<Connection> | null = {},
  names = HANDOFF_PROPERTIES,
) =>
  createWorkflowService({
    connection: async () =>
      connection === null
        ? null
        : ({
            state: 'connected',
            portalId: PORTAL_ID,
            uiDomain: 'app.hubspot.com',
            ...connection,
          } as Connection),
    hasHostAccess: async () => true,
    onTokenRefused: async () => undefined,
    transport: () => transportTo(sandbox, token),
    names: async () => names,
    now: () => 0,
  })

describe('the SLA workflow', () => {
  it('is made switched off for the manager’s user, and only once', async () => {
    const first = await service().ensure(OWNERS.lindqvist)
    expect(first).toMatchObject({ state: 'created', enabled: false, problem: null })
    expect(first.id).toBe(sandbox.portal.flows[0]?.id)
    expect(sandbox.portal.flows).toHaveLength(1)
    expect(sandbox.portal.flows[0]).toMatchObject({ name: WORKFLOW_NAME, isEnabled: false })
    expect(JSON.stringify(sandbox.portal.flows[0])).toContain('"user_ids":["9000004"]')
    expect(await service().ensure(OWNERS.lindqvist)).toMatchObject({
      state: 'there',
      enabled: false,
      differs: [],
      mendable: [],
    })
    expect(sandbox.portal.flows).toHaveLength(1)
  })

  it('is looked for without making one, and without a manager whom it tells is not compared', async () => {
    expect(await service().read(null)).toMatchObject({ state: null, id: null, problem: null })
    expect(sandbox.portal.flows).toHaveLength(0)
    const { id } = await service().ensure(OWNERS.lindqvist)
    expect(await service().read(null)).toMatchObject({ state: 'there', id, enabled: false, differs: [] })
    expect((await service().read(OWNERS.mori)).differs).toEqual(['manager'])
    expect(sandbox.portal.flows).toHaveLength(1)
  })

  it('that watches something else is named, part by part, and left alone', async () => {
    await service().ensure(OWNERS.lindqvist)
    expect((await service().ensure(OWNERS.mori)).differs).toEqual(['manager'])
    const names = { ...HANDOFF_PROPERTIES, status: 'own_status', slaDueAt: 'own_due' }
    expect((await service(undefined, {}, names).ensure(OWNERS.lindqvist)).differs).toEqual([
      'enrolment',
      'due',
    ])
    expect(sandbox.portal.flows).toHaveLength(1)
  })

  it('is neither there nor missing where no path answers: nothing is made', async () => {
    sandbox.portal.flowVersions.clear()
    expect(await service().ensure(OWNERS.mori)).toMatchObject({ state: null, problem: { kind: 'not_found' } })
    expect(sandbox.portal.flows).toEqual([])
  })

  it('is not made again where the list of workflows does not end', async () => {
    const text = JSON.stringify({ results: [], paging: { next: { after: '100' } } })
    sandbox.faults.add({ match: { method: 'GET', path: /\/flows$/ }, fault: { kind: 'json', text } })
    expect((await service().ensure(OWNERS.mori)).problem).not.toBeNull()
    expect(sandbox.portal.flows).toEqual([])
  })

  it('is, of two with its name, the one that is switched on', async () => {
    sandbox.portal.flows.push({ id: '1', name: WORKFLOW_NAME, isEnabled: false, actions: [] })
    sandbox.portal.flows.push({ id: '2', name: WORKFLOW_NAME, isEnabled: true, actions: [] })
    expect(await service().ensure(OWNERS.mori)).toMatchObject({ id: '2', enabled: true })
  })

  it.each(FLOW_VERSIONS)('is made even where only %s has workflows', async (version) => {
    sandbox.portal.flowVersions.clear()
    sandbox.portal.flowVersions.add(version)
    expect(await service().ensure(OWNERS.mori)).toMatchObject({ state: 'created', problem: null })
    expect(sandbox.portal.flows).toHaveLength(1)
  })

  it('is found behind hundreds of others, and told when somebody has switched it on', async () => {
    for (let index = 0; index < 250; index++)
      sandbox.portal.flows.push({ id: String(index), name: `Other ${index}`, isEnabled: true, actions: [] })
    sandbox.portal.flows.push({ id: '999', name: WORKFLOW_NAME, isEnabled: true, actions: [] })
    expect(await service().ensure(OWNERS.mori)).toMatchObject({ state: 'there', enabled: true })
  })

  it('is made only once even when the answer was lost', async () => {
    sandbox.faults.add({
      match: { method: 'POST', path: /\/flows$/ },
      times: 1,
      fault: { kind: 'resetAfter' },
    })
    expect((await service().ensure(OWNERS.mori)).problem).toMatchObject({ kind: 'offline' })
    expect(await service().ensure(OWNERS.mori)).toMatchObject({ state: 'there' })
    expect(sandbox.portal.flows).toHaveLength(1)
  })

  it.each([
    ['the scope', () => service(sandbox.tokens.readOnly), { kind: 'scope_missing', scope: 'automation' }],
    ['a connection', () => service(sandbox.tokens.full, null), { kind: 'not_connected' }],
    [
      'a token that holds',
      () => service(sandbox.tokens.full, { state: 'token_refused' }),
      { kind: 'token_refused' },
    ],
  ])('is not made without %s', async (_, made, problem) => {
    expect(await made().ensure(OWNERS.mori)).toMatchObject({ state: null, problem })
    expect(sandbox.portal.flows).toEqual([])
  })

  it('is not made on a smaller plan: HubSpot’s words are kept', async () => {
    const body = { status: 'error', message: 'Your portal has no access to workflows', category: 'BANNED' }
    sandbox.faults.add({ match: { path: /automation/ }, fault: { kind: 'status', status: 403, body } })
    expect((await service().ensure(OWNERS.mori)).problem).toEqual({ kind: 'refused', words: body.message })
  })

  it('says so when what HubSpot made is not what was asked for', async () => {
    sandbox.faults.add({
      match: { method: 'GET', path: /flows\/\d+$/ },
      times: 1,
      fault: {
        kind: 'json',
        text: JSON.stringify({ id: '1', name: WORKFLOW_NAME, isEnabled: true, actions: [] }),
      },
    })
    expect((await service().ensure(OWNERS.mori)).problem).not.toBeNull()
  })
})

it('has a grammar that HubSpot takes: every action reachable, the last without a connection', () => {
  const { actions, startActionId } = workflowBody(HANDOFF_PROPERTIES, '1')
  const text = JSON.stringify(actions)
  for (const { actionId } of actions)
    expect(actionId === startActionId || text.includes(`"nextActionId":"${actionId}"`)).toBe(true)
  expect(actions.at(-1)).not.toHaveProperty('connection')
})
