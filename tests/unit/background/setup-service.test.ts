// Setting a portal up against the sandbox: from nothing, twice, half done, with a failure at every request.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSetupService } from '@/lib/background/setup-service'
import type { SetupStep, StepPart } from '@/lib/domain/setup/plan'
import { GROUP, wantedProperties } from '@/lib/domain/setup/wanted'
import type { SetupProgress } from '@/lib/messaging/protocol'
import type { Connection } from '@/lib/storage/connection'
import { type Fault, PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { transportTo } from '../hubspot/harness'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, japanProperties: false })
})
afterEach(() => sandbox.close())

const WANTED = wantedProperties([{ version: '1', fingerprint: null }])
function service(
  token = sandbox.tokens.full,
  fetchWith: typeof fetch = sandbox.fetch,
  connection: Connection | null = { state: 'connected', portalId: PORTAL_ID } as Connection,
) {
  const progress: SetupProgress[] = []
  let done = 0
  const made = createSetupService({
    connection: async () => connection,
    hasHostAccess: async () => true,
    onTokenRefused: async () => undefined,
    transport: () => transportTo(sandbox, token, { fetch: fetchWith }),
    wanted: async () => WANTED,
    language: async () => 'en',
    onProgress: (one) => progress.push(one),
    onDone: () => {
      done++
    },
    now: () => 0,
  })
  return {
    plan: () => made.plan(null),
    apply: (shown: readonly SetupStep[], part: StepPart = 'needed') => made.apply(shown, 'en', part),
    progress,
    done: () => done,
  }
}
const writes = () => sandbox.requests.filter(({ method }) => method !== 'GET')
const shownPlan = async (token?: string): Promise<readonly SetupStep[]> =>
  (await service(token).plan()).plan ?? []

describe('a set-up', () => {
  it('creates group and properties, reads them back, and changes nothing the second time', async () => {
    const first = service()
    const reply = await first.apply(await shownPlan())
    expect(reply).toMatchObject({ problem: null, failures: [], replanned: false })
    expect(reply.plan?.map(({ action }) => action)).toEqual(WANTED.map(() => 'leave').concat('leave'))
    expect(first.progress.at(-1)).toEqual({ name: '', done: WANTED.length + 1, of: WANTED.length + 1 })
    expect(first.done()).toBe(1)
    sandbox.requests.length = 0
    await service().apply(await shownPlan())
    expect(writes()).toEqual([])
  })

  it('keeps a team’s own options and adds ours', async () => {
    await service().apply(await shownPlan())
    const detail = sandbox.portal.properties.get('contacts')?.get('japan_rejection_detail')
    if (detail === undefined) throw new Error('no property')
    detail.options = [
      { label: '社内事情', value: 'own', displayOrder: 0, hidden: false },
      ...detail.options.slice(3),
    ]
    const reply = await service().apply(await shownPlan())
    expect(reply.plan?.find(({ name }) => name === 'japan_rejection_detail')?.action).toBe('leave')
    const values = detail.options.map(({ value }) => value)
    expect(values).toContain('own')
    expect(values).toContain('size')
    expect(new Set(values).size).toBe(values.length)
  })

  it('stops at a property of the wrong type, says so, and does everything else', async () => {
    await service().apply(await shownPlan())
    sandbox.portal.removeProperty('japan_handoff_at')
    sandbox.portal.removeProperty('japan_accepted_at')
    const text = { ...sandbox.portal.properties.get('contacts')?.get('japan_rejection_note') }
    sandbox.portal.properties
      .get('contacts')
      ?.set('japan_handoff_at', { ...text, name: 'japan_handoff_at' } as never)
    const reply = await service().apply(await shownPlan())
    const step = (name: string) => reply.plan?.find((one) => one.name === name)
    expect(step('japan_handoff_at')).toMatchObject({ action: 'cannot', why: 'wrong_type', found: 'string' })
    expect(step('japan_accepted_at')).toMatchObject({ action: 'leave' })
  })

  it('applies nothing that was not shown: a portal that has changed gets a new plan', async () => {
    const shown = await shownPlan()
    await service().apply(await shownPlan())
    sandbox.requests.length = 0
    const reply = await service().apply(shown)
    expect(reply.replanned).toBe(true)
    expect(writes()).toEqual([])
  })

  it('names the scope that is missing, and shows the plan all the same', async () => {
    const plan = await shownPlan(sandbox.tokens.readOnly)
    expect(plan).not.toEqual([])
    const reply = await service(sandbox.tokens.readOnly).apply(plan)
    expect(reply.problem).toEqual({ kind: 'scope_missing', scope: 'crm.schemas.contacts.write' })
    expect(writes()).toHaveLength(1)
  })

  it('tells HubSpot’s words beside the step that it refused, and does the others', async () => {
    const words = 'Property limit reached'
    sandbox.faults.add({
      match: { method: 'POST', path: /properties\/[^/]+\/contacts$/ },
      times: 1,
      fault: {
        kind: 'status',
        status: 400,
        body: { status: 'error', message: words, category: 'VALIDATION_ERROR' },
      },
    })
    const reply = await service().apply(await shownPlan())
    expect(reply.failures).toEqual([{ name: WANTED[0]?.name, action: 'create', words }])
    expect(reply.plan?.filter(({ action }) => action === 'create').map(({ name }) => name)).toEqual([
      WANTED[0]?.name,
    ])
  })

  const faults: Fault[] = [{ kind: 'status', status: 503 }, { kind: 'resetAfter' }, { kind: 'reset' }]
  it.each(faults)('comes to the same end with $kind at each of its requests in turn', async (fault) => {
    const properties = sandbox.portal.properties.get('contacts')
    const before = [...(properties?.keys() ?? [])]
    let requests = 1
    for (let struck = 0; struck < requests; struck++) {
      for (const name of [...(properties?.keys() ?? [])])
        if (!before.includes(name)) sandbox.portal.removeProperty(name)
      sandbox.portal.groups.get('contacts')?.delete('japan_handoff')
      const shown = await shownPlan()
      let at = 0
      await service(sandbox.tokens.full, (input, init) => {
        if (at++ === struck) sandbox.faults.add({ match: {}, times: 1, fault })
        return sandbox.fetch(input, init)
      }).apply(shown)
      requests = Math.max(requests, at)
      sandbox.faults.clear()
      const reply = await service().apply(await shownPlan())
      expect(reply).toMatchObject({ problem: null, failures: [] })
      expect(reply.plan?.every(({ action }) => action === 'leave')).toBe(true)
      expect([...(properties?.keys() ?? [])].length).toBe(before.length + WANTED.length)
    }
    expect(requests).toBeGreaterThan(WANTED.length)
  })
})

describe('what a set-up tells', () => {
  it('is each step by name before it is taken, and the end', async () => {
    const { apply, progress } = service()
    await apply(await shownPlan())
    const names = [GROUP.name, ...WANTED.map(({ name }) => name), '']
    expect(progress).toEqual(names.map((name, done) => ({ name, done, of: WANTED.length + 1 })))
  })

  it('is once that the portal has more than before, also where one step was refused', async () => {
    const first = service()
    sandbox.faults.add({
      match: { method: 'POST', path: /contacts$/ },
      times: 1,
      fault: { kind: 'status', status: 400, body: { status: 'error', category: 'VALIDATION_ERROR' } },
    })
    await first.apply(await shownPlan())
    expect(first.done()).toBe(1)
    const labels = service()
    await labels.apply(await shownPlan(), 'labels')
    expect(labels.done()).toBe(0)
    await service().apply(await shownPlan())
    const again = service()
    await again.apply(await shownPlan())
    expect(again.done()).toBe(1)
  })

  it('is not that it has more where nobody could read it afterwards', async () => {
    const plan = await shownPlan()
    const { apply, done } = service(sandbox.tokens.full, (input, init) => {
      if (init?.method === 'POST')
        sandbox.faults.add({ match: { method: 'GET' }, fault: { kind: 'status', status: 503 } })
      return sandbox.fetch(input, init)
    })
    expect(await apply(plan)).toMatchObject({ plan: null, problem: { kind: 'server_error' }, failures: [] })
    expect(done()).toBe(0)
  })

  it.each([
    ['a connection', () => service(undefined, undefined, null), 'not_connected'],
    ['a portal that answers', () => service(undefined, () => Promise.reject(new TypeError())), 'offline'],
  ] as const)('is what is in its way without %s, and nothing is written', async (_, made, kind) => {
    const plan = await shownPlan()
    const { apply, progress, done } = made()
    expect(await apply(plan)).toEqual({
      plan: null,
      language: 'en',
      dryRun: '',
      problem: expect.objectContaining({ kind }),
      failures: [],
      replanned: false,
    })
    expect([writes(), progress, done()]).toEqual([[], [], 0])
  })
})

describe('the copied plan', () => {
  const copied = async () => {
    const { plan, dryRun, failures } = await service().plan()
    expect(failures).toEqual([])
    return { plan: plan ?? [], copy: JSON.parse(dryRun) }
  }

  it('holds what would be sent, to the letter', async () => {
    const { plan, copy } = await copied()
    sandbox.requests.length = 0
    await service().apply(plan)
    const bodies = (path: RegExp) => writes().flatMap((one) => (path.test(one.path) ? [one.body] : []))
    expect(copy).toEqual({
      objectType: 'contacts',
      createGroup: GROUP,
      createProperties: bodies(/contacts$/),
      addOptions: [],
      changeLabels: [],
      cannot: [],
    })
    expect(copy.createProperties).toHaveLength(WANTED.length)
    expect(bodies(/groups$/)).toEqual([expect.objectContaining(GROUP)])
  })

  it('of a portal that has a part names that part alone, and what no set-up can mend', async () => {
    await service().apply(await shownPlan())
    const all = sandbox.portal.properties.get('contacts')
    const status = all?.get('japan_handoff_status')
    const note = all?.get('japan_rejection_note')
    if (status === undefined || note === undefined) throw new Error('no property')
    status.options = status.options.filter(({ value }) => value !== 'returned')
    all?.set('japan_handoff_at', { ...note, name: 'japan_handoff_at' })
    sandbox.portal.removeProperty('japan_accepted_at')
    const { copy } = await copied()
    expect(copy).toEqual({
      objectType: 'contacts',
      createGroup: null,
      createProperties: [expect.objectContaining({ name: 'japan_accepted_at', type: 'datetime' })],
      addOptions: [
        {
          name: 'japan_handoff_status',
          options: [expect.objectContaining({ value: 'returned', label: 'Returned' })],
        },
      ],
      changeLabels: [],
      cannot: [{ name: 'japan_handoff_at', why: 'wrong_type', found: 'string' }],
    })
    sandbox.portal.groups.get('contacts')?.delete(GROUP.name)
    expect((await copied()).copy.createGroup).toEqual(GROUP)
  })
})
