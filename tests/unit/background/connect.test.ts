// Connect: what a token may be, what is stored of it, and what a failed one leaves as it was.
import { describe, expect, it } from 'vitest'
import { type ConnectDeps, connectionView, createConnect } from '@/lib/background/connect'
import type { TokenInspection } from '@/lib/hubspot/setup/connect'
import { ServerError, TokenRefusedError } from '@/lib/hubspot/transport/errors'
import type { Account } from '@/lib/storage/account'

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
  const stored: { account: Account | null } = { account: null }
  const directory = { owners: [{ id: '7', name: 'Mori Aoi', email: null }], forms: [], cut: [] }
  const connect = createConnect({
    inspect: async () => FOUND,
    openContact: async () => null,
    clockOffsetMs: () => 0,
    readDirectory: async () => directory,
    readDirectoryAgain: async () => directory,
    hasHostAccess: async () => true,
    readConnection: async () => stored.account?.connection ?? null,
    readAccount: async () => stored.account,
    writeAccount: async (account, keep) => {
      log.push(`account ${keep ? 'kept' : 'session'}`)
      stored.account = account
    },
    changeConnection: async () => true,
    endAccount: async () => {
      log.push('account ended')
      stored.account = null
    },
    readLeft: async () => null,
    forgetRest: async () => void log.push('rest forgotten'),
    finishLeaving: async () => undefined,
    forgetLeads: async () => void log.push('leads forgotten'),
    letTokenGo: async () => undefined,
    policy: async () => ({}),
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
    expect(stored.account?.token).toBe(TOKEN)
    expect(log).toEqual(['account session', '-> connected', 'leads forgotten'])
    expect(JSON.stringify([reply, stored.account?.connection])).not.toContain(TOKEN)
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
    expect(stored.account).toBeNull()
  })

  it.each([
    [new TokenRefusedError(), 'token_refused'],
    [new ServerError(503), 'server_error'],
  ])('keeps what was connected before when the new token fails: %s', async (error, kind) => {
    let fails = false
    const { connect, stored } = setUp({ inspect: async () => (fails ? Promise.reject(error) : FOUND) })
    await connect.connect(TOKEN, true)
    const before = { ...stored }
    fails = true
    expect(await connect.connect(`${TOKEN}-other`, true)).toMatchObject({ ok: false, problem: { kind } })
    expect(stored).toEqual(before)
  })

  it("keeps to the company's portal", async () => {
    const { connect, stored } = setUp({ policy: async () => ({ portalId: '2' }) })
    expect(await connect.connect(TOKEN, true)).toEqual({
      ok: false,
      problem: { kind: 'portal_not_allowed', tokenPortalId: '1', allowedPortalId: '2' },
    })
    expect(stored.account).toBeNull()
  })

  it('is not connected once the browser has forgotten the token', async () => {
    const { connect, stored } = setUp()
    await connect.connect(TOKEN, false)
    stored.account = null
    expect(await connect.current()).toBeNull()
    expect(connectionView(await connect.current()).state).toBe('not_connected')
  })

  it('ends the account before anything else that Disconnect removes', async () => {
    const { connect, log, stored } = setUp()
    await connect.connect(TOKEN, true)
    log.length = 0
    await connect.disconnect()
    expect(stored.account).toBeNull()
    expect(log).toEqual(['account ended', '-> not_connected', 'rest forgotten'])
  })
})
