// The health check where HubSpot says no: each scope and each request in turn, and nothing at all.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HEALTH_CHECK_IDS } from '@/lib/domain/health/checks'
import type { Fault, Sandbox } from '../../sandbox/sandbox'
import { addWorkflow, checkNamed, handOff, healthService, startPortal, states } from './health-portal'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startPortal()
})
afterEach(() => sandbox.close())

describe('what cannot be read', () => {
  it('is named by its scope, and the rest still tells', async () => {
    handOff(sandbox, 12)
    const reply = await healthService(sandbox, sandbox.tokens.readOnly).check()
    expect(states(reply)).toEqual(['good', 'warn', 'good', 'good', 'good'])
    expect(checkNamed(reply, 'sla')?.action).toEqual({ key: 'add_scope', params: { scope: 'automation' } })
  })

  it.each([
    [
      'properties',
      /properties/,
      'crm.schemas.contacts.read',
      ['unknown', 'bad', 'unknown', 'unknown', 'unknown'],
    ],
    ['handoffs', /search/, 'crm.objects.contacts.read', ['unknown', 'bad', 'unknown', 'unknown', 'unknown']],
    ['workflow', /automation/, 'automation', ['good', 'warn', 'good', 'good', 'good']],
  ] as const)('says which scope the %s need', async (_, path, scope, expected) => {
    handOff(sandbox, 12)
    const body = { status: 'error', message: 'no scope', category: 'MISSING_SCOPES' }
    sandbox.faults.add({ match: { path }, fault: { kind: 'status', status: 403, body } })
    const reply = await healthService(sandbox).check()
    expect(states(reply)).toEqual(expected)
    expect(JSON.stringify(reply.checks)).toContain(`"scope":"${scope}"`)
  })

  it('keeps HubSpot’s words about the plan out of the way: own tasks and reminders work', async () => {
    const body = { status: 'error', message: 'Your portal has no access to workflows', category: 'BANNED' }
    sandbox.faults.add({ match: { path: /automation/ }, fault: { kind: 'status', status: 403, body } })
    expect(checkNamed(await healthService(sandbox).check(), 'sla')).toMatchObject({
      state: 'warn',
      action: { key: 'work_without_workflow' },
    })
  })

  const faults: Fault[] = [
    {
      kind: 'status',
      status: 400,
      body: { status: 'error', message: 'No today', category: 'VALIDATION_ERROR' },
    },
    { kind: 'status', status: 404 },
    { kind: 'status', status: 503 },
    { kind: 'reset' },
    { kind: 'truncate' },
    { kind: 'json', text: '{"results":7}' },
    { kind: 'json', text: '<html>' },
  ]
  it.each(faults)('leaves five checks when each request in turn meets $kind $status', async (fault) => {
    addWorkflow(sandbox, true)
    handOff(sandbox, 250)
    let requests = 1
    for (let struck = 0; struck < requests; struck++) {
      let at = 0
      const reply = await healthService(sandbox, sandbox.tokens.full, {}, (input, init) => {
        if (at++ === struck) sandbox.faults.add({ match: {}, times: 1, fault })
        return sandbox.fetch(input, init)
      }).check()
      sandbox.faults.clear()
      requests = Math.max(requests, at)
      expect(reply.problem).toBeNull()
      expect(reply.checks?.map(({ id }) => id)).toEqual(HEALTH_CHECK_IDS)
      for (const check of reply.checks ?? [])
        if (check.state === 'unknown') expect(check.action?.key).toBe('look_again')
    }
    expect(requests).toBeGreaterThanOrEqual(6)
  })

  it('is a problem only when nothing at all could be read', async () => {
    sandbox.faults.add({ match: {}, fault: { kind: 'status', status: 503 } })
    expect(await healthService(sandbox).check()).toMatchObject({
      checks: null,
      basis: null,
      problem: { kind: 'server_error', status: 503 },
    })
  })

  it('is a problem while HubSpot asks to wait: the limiter holds every part back', async () => {
    sandbox.faults.add({ match: {}, fault: { kind: 'rate', policy: 'TEN_SECONDLY_ROLLING' } })
    expect((await healthService(sandbox).check()).problem).toMatchObject({
      kind: 'rate_limited',
      daily: false,
    })
  })

  it('ends with a refused token, which is reported', async () => {
    const { check, refused } = healthService(sandbox, sandbox.tokens.revoked)
    expect(await check()).toMatchObject({ checks: null, problem: { kind: 'token_refused' } })
    expect(refused).toHaveLength(1)
  })

  it.each([
    ['a connection', { connection: async () => null }, { kind: 'not_connected' }],
    ['access to HubSpot', { hasHostAccess: async () => false }, { kind: 'host_access_missing' }],
  ] as const)('is not asked for without %s', async (_, more, problem) => {
    expect(await healthService(sandbox, sandbox.tokens.full, more).check()).toMatchObject({
      checks: null,
      problem,
    })
    expect(sandbox.requests).toEqual([])
  })
})
