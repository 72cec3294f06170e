// The health check against the sandbox: a full portal, one before set-up, each scope and request failing in turn; it only reads.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHealthDesk, type HealthDeskDeps } from '@/lib/background/health-desk'
import { DEFAULT_DEFINITION } from '@/lib/domain/default-definition'
import { HEALTH_CHECK_IDS, type HealthCheckId } from '@/lib/domain/health/checks'
import { WORKFLOW_NAME } from '@/lib/hubspot/sla-workflow'
import type { HealthReply } from '@/lib/messaging/protocol-definition'
import type { Connection } from '@/lib/storage/connection'
import { type Fault, PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { CHECKED_AT, HOUR } from '../fixtures/health'
import { testClock, transportTo } from '../hubspot/harness'

const IN_MAY = Date.parse('2026-05-13T02:00:00Z')
let sandbox: Sandbox
const start = async (japanProperties: boolean) => {
  sandbox = await startSandbox({
    people: 'none',
    enforceLimits: false,
    now: () => CHECKED_AT,
    japanProperties,
  })
}
beforeEach(() => start(true))
afterEach(() => sandbox.close())

const SNAPSHOT = JSON.stringify({
  v: '1',
  f: 'x',
  at: 0,
  o: { evaluation_signal: 'pass', decision_role: 'pass' },
})

/** `n` contacts that were handed off in the panel at `at`. */
function handOff(n: number, at = IN_MAY, more: Record<string, string> = {}): void {
  const time = (ms: number) => new Date(ms).toISOString()
  for (let index = 0; index < n; index++) {
    const values = {
      lastname: `試験 ${index}`,
      japan_handoff_status: 'accepted',
      japan_handoff_at: time(at + index),
      japan_handoff_by: '7',
      japan_sla_due_at: time(at + 48 * HOUR),
      japan_first_contact_at: time(at + 20 * HOUR),
      japan_readiness: 'ready',
      japan_readiness_snapshot: SNAPSHOT,
      japan_mql_definition: '1',
      ...more,
    }
    sandbox.portal.create('contacts', values, { indexed: true })
  }
}

function desk(token = sandbox.tokens.full, more: Partial<HealthDeskDeps> = {}, fetchWith = sandbox.fetch) {
  const refused: Connection[] = []
  const made = createHealthDesk({
    connection: async () => ({ state: 'connected', portalId: PORTAL_ID }) as Connection,
    hasHostAccess: async () => true,
    transport: () => transportTo(sandbox, token, { fetch: fetchWith, clock: testClock(CHECKED_AT) }),
    definition: async () => DEFAULT_DEFINITION,
    onTokenRefused: async (connection) => {
      refused.push(connection)
    },
    now: () => CHECKED_AT - HOUR,
    clockOffsetMs: () => HOUR,
    ...more,
  })
  return { ...made, refused }
}

const states = ({ checks }: HealthReply) => checks?.map(({ state }) => state)
const of = ({ checks }: HealthReply, id: HealthCheckId) => checks?.find((one) => one.id === id)
const keys = (reply: HealthReply, id: HealthCheckId) => of(reply, id)?.findings.map(({ key }) => key)
const actions = ({ checks }: HealthReply) => checks?.map(({ action }) => action?.key ?? null)

describe('the health check', () => {
  it('finds a portal in order, and writes nothing', async () => {
    sandbox.portal.flows.push({ id: '16000', name: WORKFLOW_NAME, isEnabled: true })
    handOff(12)
    handOff(5, Date.parse('2026-06-02T02:00:00Z'))
    handOff(5, Date.parse('2026-04-30T14:59:00Z'))
    const reply = await desk().check()
    expect(reply).toMatchObject({ problem: null, checkedAt: CHECKED_AT, basis: { read: 12, total: 12 } })
    expect(reply.checks?.map(({ id }) => id)).toEqual(HEALTH_CHECK_IDS)
    expect(states(reply)).toEqual(['good', 'good', 'good', 'good', 'good'])
    expect(sandbox.requests.filter(({ path }) => /search$/.test(path))).toHaveLength(2)
    expect(sandbox.requests.every(({ method, path }) => method === 'GET' || /\/search$/.test(path))).toBe(
      true,
    )
  })

  it('counts both ends of the month in JST', async () => {
    handOff(1, Date.parse('2026-04-30T15:00:00Z'))
    handOff(1, Date.parse('2026-05-31T14:59:59.999Z'))
    handOff(1, Date.parse('2026-05-31T15:00:00Z'))
    expect((await desk().check()).basis).toMatchObject({ read: 2, total: 2 })
  })

  it('tells of an empty portal what is missing, and does not search in it', async () => {
    await sandbox.close()
    await start(false)
    const reply = await desk().check()
    expect(states(reply)).toEqual(['bad', 'bad', 'bad', 'bad', 'bad'])
    expect(actions(reply)).toEqual(['set_up', 'set_up', 'set_up', 'set_up', 'set_up'])
    expect(keys(reply, 'context')).toContain('handoffs_no_property')
    expect(sandbox.requests.some(({ path }) => /search/.test(path))).toBe(false)
    expect(reply.basis).toMatchObject({ read: null, total: null })
  })

  it('finds handoffs that went around the product', async () => {
    handOff(6)
    for (let index = 0; index < 6; index++)
      sandbox.portal.create(
        'contacts',
        { japan_handoff_status: 'rejected', japan_handoff_at: new Date(IN_MAY).toISOString() },
        { indexed: true },
      )
    const reply = await desk().check()
    expect(states(reply)).toEqual(['warn', 'bad', 'good', 'warn', 'warn'])
    expect(of(reply, 'japan_criteria')?.findings).toContainEqual(
      expect.objectContaining({ key: 'without_verdict', params: { n: 6 } }),
    )
    expect(of(reply, 'rejection_reason')?.findings).toContainEqual(
      expect.objectContaining({ key: 'reason_coded', few: true, params: { n: 0, of: 6, percent: 0 } }),
    )
  })

  it('finds a status that was set by itself, in any month', async () => {
    handOff(12)
    sandbox.portal.create('contacts', { japan_handoff_status: 'handed_off' }, { indexed: true })
    const reply = await desk().check()
    expect(of(reply, 'japan_criteria')).toMatchObject({ state: 'warn', action: { key: 'decide_in_panel' } })
    expect(of(reply, 'japan_criteria')?.findings.at(-1)).toMatchObject({
      key: 'without_time',
      params: { n: 1 },
    })
    sandbox.portal.removeProperty('japan_handoff_status')
    expect(of(await desk().check(), 'japan_criteria')).toMatchObject({
      state: 'bad',
      action: { key: 'set_up' },
    })
  })

  it('reads the latest 1,000 of more', async () => {
    handOff(1_150)
    const oldest = new Date(IN_MAY).toISOString()
    sandbox.portal.create(
      'contacts',
      { japan_handoff_status: 'handed_off', japan_handoff_at: oldest },
      { indexed: true },
    )
    const reply = await desk().check()
    expect(reply.basis).toMatchObject({ read: 1_000, total: 1_151 })
    expect(sandbox.requests.filter(({ path }) => /search$/.test(path))).toHaveLength(6)
    expect(of(reply, 'japan_criteria')?.findings).toContainEqual(
      expect.objectContaining({ key: 'verdict_recorded', params: { n: 1_000, of: 1_000, percent: 100 } }),
    )
  })

  it('asks by the portal’s own names', async () => {
    const rename = (from: string, to: string) => {
      const all = sandbox.portal.properties.get('contacts')
      const found = all?.get(from)
      if (found === undefined) throw new Error(from)
      all?.delete(from)
      all?.set(to, { ...found, name: to })
    }
    rename('japan_handoff_at', 'hikiwatashi_bi')
    rename('japan_rejection_reason', 'kyakka_riyu')
    const at = new Date(IN_MAY).toISOString()
    for (let index = 0; index < 10; index++)
      sandbox.portal.create(
        'contacts',
        { hikiwatashi_bi: at, japan_handoff_status: 'rejected', kyakka_riyu: 'too_early' },
        { indexed: true },
      )
    const properties = { handedOffAt: 'hikiwatashi_bi', rejectionReason: 'kyakka_riyu' }
    const reply = await desk(sandbox.tokens.full, {
      definition: async () => ({ ...DEFAULT_DEFINITION, properties }),
    }).check()
    expect(of(reply, 'rejection_reason')).toMatchObject({ state: 'good' })
    expect(of(reply, 'rejection_reason')?.findings).toContainEqual(
      expect.objectContaining({ key: 'reason_coded', params: { n: 10, of: 10, percent: 100 } }),
    )
  })

  it('takes a property of another type for what it is', async () => {
    const all = sandbox.portal.properties.get('contacts')
    for (const name of ['japan_handoff_at', 'japan_rejection_reason'])
      all?.set(name, { ...all.get('japan_rejection_note'), name } as never)
    handOff(3)
    const reply = await desk().check()
    expect(keys(reply, 'rejection_reason')).toEqual([
      'properties_there',
      'property_wrong_type',
      'handoffs_no_property',
    ])
    expect(of(reply, 'rejection_reason')?.action).toEqual({
      key: 'mend_type',
      params: { property: 'japan_rejection_reason' },
    })
    expect(reply.problem).toBeNull()
  })

  it('finds the workflow that is off, and says which one it is', async () => {
    sandbox.portal.flows.push({ id: '16000', name: WORKFLOW_NAME, isEnabled: false })
    const reply = await desk().check()
    expect(of(reply, 'sla')).toMatchObject({
      state: 'warn',
      action: { key: 'switch_workflow_on', params: { id: '16000' } },
    })
  })
})

describe('what cannot be read', () => {
  it('is named by its scope, and the rest still tells', async () => {
    handOff(12)
    const reply = await desk(sandbox.tokens.readOnly).check()
    expect(states(reply)).toEqual(['good', 'warn', 'good', 'good', 'good'])
    expect(of(reply, 'sla')?.action).toEqual({ key: 'add_scope', params: { scope: 'automation' } })
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
    handOff(12)
    const body = { status: 'error', message: 'no scope', category: 'MISSING_SCOPES' }
    sandbox.faults.add({ match: { path }, fault: { kind: 'status', status: 403, body } })
    const reply = await desk().check()
    expect(states(reply)).toEqual(expected)
    expect(JSON.stringify(reply.checks)).toContain(`"scope":"${scope}"`)
  })

  it('keeps HubSpot’s words about the plan out of the way: own tasks and reminders work', async () => {
    const body = { status: 'error', message: 'Your portal has no access to workflows', category: 'BANNED' }
    sandbox.faults.add({ match: { path: /automation/ }, fault: { kind: 'status', status: 403, body } })
    expect(of(await desk().check(), 'sla')).toMatchObject({
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
    sandbox.portal.flows.push({ id: '16000', name: WORKFLOW_NAME, isEnabled: true })
    handOff(250)
    let requests = 1
    for (let struck = 0; struck < requests; struck++) {
      let at = 0
      const reply = await desk(sandbox.tokens.full, {}, (input, init) => {
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
    expect(await desk().check()).toMatchObject({
      checks: null,
      basis: null,
      problem: { kind: 'server_error', status: 503 },
    })
  })

  it('is a problem while HubSpot asks to wait: the limiter holds every part back', async () => {
    sandbox.faults.add({ match: {}, fault: { kind: 'rate', policy: 'TEN_SECONDLY_ROLLING' } })
    expect((await desk().check()).problem).toMatchObject({ kind: 'rate_limited', daily: false })
  })

  it('ends with a refused token, which is told', async () => {
    const { check, refused } = desk(sandbox.tokens.revoked)
    expect(await check()).toMatchObject({ checks: null, problem: { kind: 'token_refused' } })
    expect(refused).toHaveLength(1)
  })

  it.each([
    ['a connection', { connection: async () => null }, { kind: 'not_connected' }],
    ['access to HubSpot', { hasHostAccess: async () => false }, { kind: 'host_access_missing' }],
  ] as const)('is not asked for without %s', async (_, more, problem) => {
    expect(await desk(sandbox.tokens.full, more).check()).toMatchObject({ checks: null, problem })
    expect(sandbox.requests).toEqual([])
  })
})
