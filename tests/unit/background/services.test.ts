// Decisions as the background composes them: over real storage, with an account that may change between two looks at it.
import './fake-chrome'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { choiceOf } from '@/lib/domain/decision/decision'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Connection } from '@/lib/storage/connection'
import { CAST, PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { transportTo } from '../hubspot/harness'
import { deleted } from '../storage/deleted'
import { decisionOn, ownBodies } from './decisions/sample-decision'
import { connectionTo } from './portal-connection'

const { createAccountTransports } = await import('@/lib/background/account-transport')
const { createServices } = await import('@/lib/background/services')
const { changeDecision, readDecision } = await import('@/lib/storage/decisions')
const { writeSettings } = await import('@/lib/storage/settings')

const OURS = connectionTo(PORTAL_ID)
const OTHERS = connectionTo('99999999')

let sandbox: Sandbox
let time = Date.now()
beforeEach(async () => {
  sandbox = await startSandbox({ enforceLimits: false })
  await deleted('vault')
})
afterEach(() => sandbox.close())

/** The services; `connections`: what each look at the connection finds, the last one from then on. `key`: what is sent with. */
function services(connections: readonly Connection[], key = sandbox.tokens.full) {
  const looks = [...connections]
  const refused: Connection[] = []
  const transports = createAccountTransports({
    readAccount: async () => ({ connection: connections.at(-1) ?? OURS, token: key }),
    make: () => transportTo(sandbox, key),
    onTokenRefused: async (connection) => void refused.push(connection),
  })
  const made = createServices({
    connect: {
      current: async () => (looks.length > 1 ? looks.shift() : looks[0]) ?? null,
      tokenRefused: async () => undefined,
    },
    loader: { reload: async () => undefined, forget: async () => undefined },
    definitions: {
      view: async () => ({
        inForce: { definition: DEFAULT_DEFINITION, fingerprint: '', origin: 'built_in', keptAt: null },
        earlier: [],
        draft: null,
        portal: null,
        behind: false,
        managed: false,
        policyProblem: null,
        takenUp: null,
        notTakenUp: null,
      }),
    },
    transport: transports.of,
    now: () => time,
    clockOffsetMs: () => 0,
  })
  return { ...made, refused }
}

/** Decides on the lead; the undo window is open. */
async function make({ decisions }: ReturnType<typeof services>, kind: 'accept' | 'reject' = 'accept') {
  await writeSettings({ ownerId: '70000001' })
  const { id, ref, seen, facts } = decisionOn(sandbox, CAST.handedOffOnTime, kind, time)
  const choice = choiceOf(kind, kind === 'reject' ? { reason: 'no_japan_signal' } : {})
  expect(await decisions.make({ id, ref, seen, facts, choice })).toMatchObject({ ok: true })
  return { id }
}

/** Decides on the lead and lets the undo window pass; the row as it then is. */
async function decided(made: ReturnType<typeof services>, kind: 'accept' | 'reject' = 'accept') {
  const { id } = await make(made, kind)
  time += 6_000
  await made.decisions.drain()
  return readDecision(id)
}

describe('a decision', () => {
  it('is not sent where the account has become another portal’s since it was looked at', async () => {
    const row = await decided(services([OURS, OTHERS]))
    expect(row).toMatchObject({ stage: 'queued', waiting: { for: 'connection' }, tried: false })
    expect(sandbox.requests).toEqual([])
  })

  it('whose token HubSpot refuses waits, and the account is told of it', async () => {
    const made = services([OURS], sandbox.tokens.revoked)
    expect(await decided(made)).toMatchObject({ stage: 'queued', waiting: { for: 'token' } })
    expect(made.refused).toEqual([OURS])
  })

  it('is sent while the account stays', async () => {
    expect(await decided(services([OURS]))).toMatchObject({ stage: 'confirmed' })
  })

  it('names whoever decided, by the names that Connect has read', async () => {
    const owners = [{ id: '70000001', name: 'Haruka Tanaka', email: null }]
    const row = await decided(services([{ ...OURS, owners }]), 'reject')
    expect(row?.stage).toBe('confirmed')
    expect(ownBodies(sandbox, CAST.handedOffOnTime, 'notes').join()).toContain('Haruka Tanaka')
  })

  it('that nobody waits for any more sits out HubSpot’s pause', async () => {
    const made = services([OURS])
    const { id } = await make(made)
    time += 120_000
    sandbox.faults.add({
      match: { method: 'PATCH' },
      times: 1,
      fault: { kind: 'rate', policy: 'TEN_SECONDLY_ROLLING', retryAfter: '12' },
    })
    await made.decisions.drain()
    expect(await readDecision(id)).toMatchObject({ stage: 'confirmed' })
  })

  it('whose time comes while the background lives goes out by itself', async () => {
    const made = services([OURS])
    const { id } = await make(made)
    await changeDecision(id, (row) => ({ ...row, stage: 'queued', nextTryAt: time + 40 }))
    await made.decisions.drain()
    expect((await readDecision(id))?.stage).toBe('queued')
    time += 40
    await expect.poll(async () => (await readDecision(id))?.stage, { timeout: 5_000 }).toBe('confirmed')
  })

  it('is looked at once more after a while', async () => {
    const made = services([OURS])
    const row = await decided(made)
    expect(row?.look).not.toBeNull()
    time += 130_000
    sandbox.requests.length = 0
    await made.decisions.drain()
    expect(sandbox.requests.length).toBeGreaterThan(0)
    expect((await readDecision(row?.id ?? ''))?.look?.at).not.toBe(row?.look?.at)
  })
})
