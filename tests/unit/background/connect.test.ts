// Connect: what a token may be, what is stored and in which order, and that nothing is left after Disconnect.
import { describe, expect, it } from 'vitest'
import { type ConnectDeps, connectionView, createConnect } from '@/lib/background/connect'
import type { TokenInspection } from '@/lib/hubspot/connect'
import { ServerError, TokenRefusedError } from '@/lib/hubspot/errors'
import type { Connection } from '@/lib/storage/connection'

const TOKEN = 'pat-na1-00000000-invented-0000'
const FOUND: TokenInspection = {
  portalId: '1',
  portalFrom: 'hubspot',
  uiDomain: 'app.hubspot.com',
  region: 'na1',
  timeZone: 'Asia/Tokyo',
  accountType: 'STANDARD',
  scopes: ['oauth'],
  features: [],
  surplusScopes: [],
}

function setUp(overrides: Partial<ConnectDeps> = {}) {
  const log: string[] = []
  const stored: { token: string | null; connection: Connection | null } = { token: null, connection: null }
  const connect = createConnect({
    inspect: async () => FOUND,
    openContact: async () => null,
    clockOffsetMs: () => 0,
    readDirectory: async () => ({ owners: [{ id: '7', name: 'Mori Aoi', email: null }], forms: [], cut: [] }),
    hasHostAccess: async () => true,
    readConnection: async () => stored.connection,
    writeConnection: async (connection) => {
      log.push('connection')
      stored.connection = connection
    },
    readToken: async () => stored.token,
    writeToken: async (token, keep) => {
      log.push(`token ${keep ? 'kept' : 'session'}`)
      stored.token = token
    },
    allowedPortalId: async () => null,
    forgetEverything: async () => {
      stored.token = null
      stored.connection = null
    },
    forgetLeads: async () => void log.push('leads forgotten'),
    onChange: (state) => log.push(`-> ${state}`),
    now: () => 5,
    ...overrides,
  })
  return { connect, log, stored }
}

describe('connect', () => {
  it('stores the token where the user chose, and never shows it again', async () => {
    const { connect, log, stored } = setUp()
    const reply = await connect.connect(`  ${TOKEN}\n`, false)
    expect(reply).toMatchObject({ ok: true, connection: { portalId: '1', state: 'connected' } })
    expect(stored.token).toBe(TOKEN)
    expect(log).toEqual(['leads forgotten', 'token session', 'connection', '-> connected'])
    expect(JSON.stringify([reply, stored.connection])).not.toContain(TOKEN)
  })

  it.each([
    '',
    '   ',
    'short',
    'two words in one token field',
    'トークンではありません1234567890',
    'x'.repeat(5000),
  ])('refuses what cannot be a token without asking HubSpot: %#', async (text) => {
    const { connect, stored } = setUp({
      inspect: async () => {
        throw new Error('was asked')
      },
    })
    expect(await connect.connect(text, true)).toEqual({ ok: false, problem: { kind: 'token_shape' } })
    expect(stored.token).toBeNull()
  })

  it.each([
    [new TokenRefusedError(), 'token_refused'],
    [new ServerError(503), 'server_error'],
  ])('keeps what was connected before when the new token fails: %s', async (error, kind) => {
    const { connect, stored } = setUp()
    await connect.connect(TOKEN, true)
    const before = { ...stored }
    const second = createConnect({ ...setUpWith(stored), inspect: () => Promise.reject(error) })
    expect(await second.connect(`${TOKEN}-other`, true)).toMatchObject({ ok: false, problem: { kind } })
    expect(stored).toEqual(before)
  })

  it("keeps to the company's portal", async () => {
    const { connect, stored } = setUp({ allowedPortalId: async () => '2' })
    expect(await connect.connect(TOKEN, true)).toEqual({
      ok: false,
      problem: { kind: 'portal_not_allowed', tokenPortalId: '1', allowedPortalId: '2' },
    })
    expect(stored).toEqual({ token: null, connection: null })
  })

  it('marks a refused token once, and not the one that took its place', async () => {
    const { connect, stored } = setUp()
    await connect.connect(TOKEN, true)
    const old = { ...(stored.connection as Connection), connectedAt: 4 }
    await connect.tokenRefused(old)
    expect(stored.connection?.state).toBe('connected')
    await connect.tokenRefused(stored.connection as Connection)
    expect(stored.connection?.state).toBe('token_refused')
  })

  it('is not connected once the browser has forgotten the token', async () => {
    const { connect, stored } = setUp()
    await connect.connect(TOKEN, false)
    stored.token = null
    expect(await connect.current()).toBeNull()
    expect(connectionView(await connect.current()).state).toBe('not_connected')
  })

  it('leaves nothing after Disconnect', async () => {
    const { connect, log, stored } = setUp()
    await connect.connect(TOKEN, true)
    await connect.disconnect()
    expect(stored).toEqual({ token: null, connection: null })
    expect(log.at(-1)).toBe('-> not_connected')
  })
})

/** The dependencies of a second browser session over the same storage. */
function setUpWith(stored: { token: string | null; connection: Connection | null }): ConnectDeps {
  return {
    inspect: async () => FOUND,
    openContact: async () => null,
    clockOffsetMs: () => 0,
    readDirectory: async () => ({ owners: [], forms: [], cut: [] }),
    hasHostAccess: async () => true,
    readConnection: async () => stored.connection,
    writeConnection: async (connection) => {
      stored.connection = connection
    },
    readToken: async () => stored.token,
    writeToken: async (token) => {
      stored.token = token
    },
    allowedPortalId: async () => null,
    forgetEverything: async () => undefined,
    forgetLeads: async () => undefined,
    onChange: () => undefined,
    now: () => 5,
  }
}
