// Connect and Disconnect on real storage, with a death after every step: key, portal and what was read always belong together.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ConnectDeps } from '@/lib/background/connect'
import { TokenRefusedError } from '@/lib/hubspot/transport/errors'
import type { Connection } from '@/lib/storage/connection'
import { readyLead } from '../fixtures/lead'
import { allRaw, browser, dieAfter, session, startAnew } from '../storage/fake-browser'

vi.mock('wxt/browser', () => ({ browser }))
const storage = await import('@/lib/storage/account')
const { forgetCached, readCached, writeCached } = await import('@/lib/storage/snapshot-cache')
const { createConnect } = await import('@/lib/background/connect')
const { createAccountTransports } = await import('@/lib/background/account-transport')
const { sameConnection } = await import('@/lib/storage/connection')
const { endAccount, readAccount, readConnection } = storage

const KEYS = { A: 'pat-na1-portal-a-invented-key', B: 'pat-na1-portal-b-invented-key' } as const
const PORTALS = { A: '101', B: '202' } as const
type Name = keyof typeof KEYS
const refOf = (name: Name) => ({ portalId: PORTALS[name], contactId: '10' })

/** A background over the storage: another one after each death. */
function start(change: Partial<ConnectDeps> = {}) {
  return createConnect({
    ...storage,
    inspect: async (token) => ({
      portalId: token === KEYS.A ? PORTALS.A : PORTALS.B,
      portalFrom: 'hubspot',
      uiDomain: 'app.hubspot.com',
      region: null,
      timeZone: null,
      accountType: null,
      scopes: null,
      features: [],
      surplusScopes: [],
    }),
    readDirectory: async () => ({ owners: [], forms: [], cut: [] }),
    readDirectoryAgain: async () => ({
      owners: [{ id: '7', name: 'Mori Aoi', email: null }],
      forms: [],
      cut: [],
    }),
    openContact: async () => null,
    clockOffsetMs: () => 0,
    hasHostAccess: async () => true,
    forgetRest: () => forgetCached(),
    forgetLeads: () => forgetCached(),
    policy: async () => ({}),
    onChange: () => undefined,
    now: () => 1_000,
    ...change,
  })
}

async function readLeadWith(name: Name): Promise<void> {
  const connection = await readConnection()
  if (connection === null) throw new Error('not connected')
  await writeCached({ ...readyLead(), ref: refOf(name) }, connection, 1_000, async () => true)
}

/** Which key would be sent for the connection in force, and whose lead is shown under a record of A. */
async function found() {
  const account = await readAccount()
  if (account === null) return null
  const { connection, token } = account
  const shown = await readCached(refOf('A'), connection, 1_000)
  const nameOf = (portalId: string) => (portalId === PORTALS.A ? 'A' : 'B')
  return {
    key: token === KEYS.A ? 'A' : 'B',
    portal: nameOf(connection.portalId),
    lead: shown === null ? null : nameOf(shown.snapshot.ref.portalId),
  }
}

const WHOLE = { A: { key: 'A', portal: 'A', lead: 'A' }, B: { key: 'B', portal: 'B', lead: null } }

async function forgetAll(): Promise<void> {
  startAnew()
  await endAccount({ why: 'disconnect', portalId: null, done: true })
  await storage.finishLeaving()
  session.rows.clear()
}

beforeEach(forgetAll)

describe.each([
  [true, true],
  [true, false],
  [false, true],
  [false, false],
])('a key changed to that of another portal (first kept: %s, second kept: %s)', (first, second) => {
  it('belongs to its portal and its leads, wherever the background is killed', async () => {
    for (let alive = 0; ; alive++) {
      await forgetAll()
      await start().connect(KEYS.A, first)
      await readLeadWith('A')
      const changing = start()
      await changing.current()
      dieAfter(alive)
      const reply = await changing.connect(KEYS.B, second)
      const whole = startAnew() < alive
      await start().current()
      const now = await found()
      expect([alive, now]).toEqual([alive, now?.key === 'A' && !reply.ok ? WHOLE.A : WHOLE.B])
      if (!whole) continue
      expect([alive > 5, now]).toEqual([true, WHOLE.B])
      const tokens = [...session.rows.keys()].filter((key) => key.startsWith('token:'))
      return expect(tokens).toHaveLength(second ? 0 : 1)
    }
  })
})

describe('Disconnect', () => {
  it('leaves all or, after the next start, nothing, wherever the background is killed', async () => {
    for (let alive = 0; ; alive++) {
      await forgetAll()
      await start().connect(KEYS.A, true)
      await readLeadWith('A')
      const leaving = start()
      await leaving.current()
      dieAfter(alive)
      await leaving.disconnect().catch(() => undefined)
      const whole = startAnew() < alive
      await start().current()
      const now = await found()
      if (now !== null) expect([alive, now]).toEqual([alive, WHOLE.A])
      else expect([alive, ...session.rows, ...(await allRaw('vault', 'entries'))]).toEqual([alive])
      if (whole) return expect([alive > 5, now]).toEqual([true, null])
    }
  })

  it('is not undone by a lead that was being read', async () => {
    let gone = (): void => undefined
    const ended = new Promise<void>((done) => {
      gone = done
    })
    const connect = start({ onChange: (state) => state === 'not_connected' && gone() })
    await connect.connect(KEYS.A, true)
    const connection = await connect.current()
    if (connection === null) throw new Error('not connected')
    const lead = { ...readyLead(), ref: refOf('A') }
    const early = writeCached(lead, connection, 1_000, () => ended.then(() => true))
    await connect.disconnect()
    await early
    const inForce = async () => sameConnection(await readConnection(), connection)
    await writeCached(lead, connection, 1_000, inForce)
    expect([...session.rows]).toEqual([])
  })

  it('is not undone by names that were being read, nor by a Connect that was under way', async () => {
    const connect = start()
    await connect.connect(KEYS.A, true)
    const reading = connect.refreshDirectory()
    const connecting = connect.connect(KEYS.B, true)
    await connect.disconnect()
    await reading
    expect(await connecting).toEqual({ ok: false, problem: { kind: 'overtaken' } })
    expect(await readConnection()).toBeNull()
    expect(await allRaw('vault', 'entries')).toEqual([])
  })
})

describe('what is read and written back', () => {
  it('goes to the connection that it began with, and keeps what has changed there', async () => {
    const told: string[] = []
    const connect = start({ onChange: (state) => void told.push(state) })
    await connect.connect(KEYS.A, true)
    const first = await connect.current()
    if (first === null) throw new Error('not connected')
    await Promise.all([connect.tokenRefused(first), connect.tokenRefused(first)])
    expect((await connect.current())?.state).toBe('token_refused')
    expect(told).toEqual(['connected', 'token_refused'])
    await connect.connect(KEYS.A, true)
    await connect.tokenRefused(first)
    expect(await storage.changeConnection(first, (now) => ({ ...now, owners: [] }))).toBe(false)
    await connect.refreshDirectory()
    expect(await connect.current()).toMatchObject({ state: 'connected', owners: [{ name: 'Mori Aoi' }] })
  })

  it('tells every Connect from the others, even with a clock that stands still', async () => {
    const connect = start()
    const times = new Set<number | undefined>()
    for (let count = 0; count < 3; count++) {
      await connect.connect(KEYS.A, true)
      times.add((await connect.current())?.connectedAt)
    }
    expect(times.size).toBe(3)
  })
})

describe('the transport of a connection', () => {
  it('has the key of that connection alone, and none once it is over', async () => {
    const connect = start()
    await connect.connect(KEYS.A, true)
    const asked: (() => Promise<string | null>)[] = []
    const transports = createAccountTransports({
      readAccount,
      make: (token) => {
        asked.push(token)
        return { send: () => Promise.reject(new Error('unused')), serverNow: () => 0 }
      },
      onTokenRefused: async () => undefined,
    })
    const a = await connect.current()
    if (a === null) throw new Error('not connected')
    expect(transports.of(a)).toBe(transports.of(a))
    expect(await asked[0]?.()).toBe(KEYS.A)
    await connect.connect(KEYS.B, false)
    // What has begun with A may end with it; what begins now for A finds no key, and never that of B.
    expect(await asked[0]?.()).toBe(KEYS.A)
    transports.endAll()
    expect(await asked[0]?.()).toBeNull()
    transports.of(a)
    expect(await asked[1]?.()).toBeNull()
  })
})

it('reports a refused token, whoever asked with it', async () => {
  const refused: unknown[] = []
  const transports = createAccountTransports({
    readAccount,
    make: () => ({ send: () => Promise.reject(new TokenRefusedError()), serverNow: () => 0 }),
    onTokenRefused: async (connection) => void refused.push(connection.portalId),
  })
  const transport = transports.of({ portalId: PORTALS.A, connectedAt: 1 } as Connection)
  await expect(transport.send({ method: 'GET', path: '/x' })).rejects.toThrow(TokenRefusedError)
  expect(refused).toEqual([PORTALS.A])
})

describe('company policy', () => {
  it('that comes later ends the connection to another portal, says so, and takes it back when it allows it again', async () => {
    let allowed: string | undefined
    const connect = start({ policy: async () => (allowed === undefined ? {} : { portalId: allowed }) })
    await connect.connect(KEYS.A, true)
    await readLeadWith('A')
    allowed = PORTALS.B
    await connect.enforcePolicy()
    expect(await connect.current()).toBeNull()
    expect(await connect.view()).toMatchObject({ state: 'ended', portalId: PORTALS.A })
    expect(await connect.explained({ problem: { kind: 'not_connected' } })).toEqual({
      problem: { kind: 'connection_ended', portalId: PORTALS.A, allowedPortalId: PORTALS.B },
    })
    expect(JSON.stringify([...session.rows, ...(await allRaw('vault', 'entries'))])).not.toContain(KEYS.A)
    expect([...session.rows]).toEqual([])
    allowed = undefined
    expect((await connect.view()).state).toBe('not_connected')
    allowed = PORTALS.B
    await connect.connect(KEYS.B, true)
    expect((await connect.view()).state).toBe('connected')
  })

  it('is looked at with every start, before anything is answered', async () => {
    await start().connect(KEYS.A, true)
    const next = start({ policy: async () => ({ portalId: PORTALS.B }) })
    expect(await next.current()).toBeNull()
  })

  it('takes a kept token out of the profile, and lets none be kept', async () => {
    await start().connect(KEYS.A, true)
    const next = start({ policy: async () => ({ keepToken: false }) })
    expect((await next.current())?.portalId).toBe(PORTALS.A)
    expect(JSON.stringify(await allRaw('vault', 'entries'))).not.toContain(KEYS.A)
    expect(await found()).toMatchObject({ key: 'A', portal: 'A' })
    await next.connect(KEYS.B, true)
    expect(JSON.stringify(await allRaw('vault', 'entries'))).not.toContain(KEYS.B)
    session.rows.clear()
    expect(await next.current()).toBeNull()
  })
})
