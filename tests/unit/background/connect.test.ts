// Connect: what a token may be, what is stored of it, and what a failed one leaves as it was.
import { describe, expect, it, vi } from 'vitest'
import { type ConnectDeps, connectionView, createConnect } from '@/lib/background/connect'
import type { PortalClaim } from '@/lib/domain/portal-claim'
import type { TokenInspection } from '@/lib/hubspot/setup/connect'
import { PortalUntoldError } from '@/lib/hubspot/setup/portal-of-token'
import { ServerError, TokenRefusedError } from '@/lib/hubspot/transport/errors'
import type { Account, Left } from '@/lib/storage/account'

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
    'x'.repeat(15),
    'two words in one token field',
    '"pat-na1-quoted-and\tbroken"',
    'トークンではありません1234567890',
    'pat-na1-00000000-in\u0000vented',
    'x'.repeat(4_097),
  ])('refuses what cannot be a token without asking HubSpot: %#', async (text) => {
    const { connect, stored } = setUp({
      inspect: async () => {
        throw new Error('was asked')
      },
    })
    expect(await connect.connect(text, true)).toEqual({ ok: false, problem: { kind: 'token_shape' } })
    expect(stored.account).toBeNull()
  })

  it.each(['x'.repeat(16), 'x'.repeat(4_096), `!${'x'.repeat(20)}~`])(
    'asks HubSpot of any one word: %#',
    async (word) => {
      const { connect, stored } = setUp()
      expect(await connect.connect(word, true)).toMatchObject({ ok: true })
      expect(stored.account?.token).toBe(word)
    },
  )

  it('asks nothing while the browser withholds the hosts, and says so', async () => {
    const inspect = vi.fn(async () => FOUND)
    const { connect } = setUp({ hasHostAccess: async () => false, inspect })
    expect(await connect.connect(TOKEN, true)).toEqual({
      ok: false,
      problem: { kind: 'host_access_missing' },
    })
    expect(inspect).not.toHaveBeenCalled()
  })

  it.each([
    [new TokenRefusedError(), 'token_refused'],
    [new ServerError(503), 'server_error'],
    [new PortalUntoldError(), 'portal_untold'],
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

  it('takes a token of the very portal that the company allows', async () => {
    const { connect } = setUp({ policy: async () => ({ portalId: '1' }) })
    expect(await connect.connect(TOKEN, true)).toMatchObject({ ok: true })
  })

  it.each([
    [true, {}, 'kept'],
    [true, { keepToken: true }, 'kept'],
    [true, { keepToken: false }, 'session'],
    [false, { keepToken: true }, 'session'],
  ])('a person who wants it kept (%s), where policy says %j: %s', async (wanted, policy, where) => {
    const { connect, log } = setUp({ policy: async () => policy })
    await connect.connect(TOKEN, wanted)
    expect(log[0]).toBe(`account ${where}`)
  })

  it('is known by a time later than that of the connection before it, whatever the clock says', async () => {
    let time = 5_000
    const { connect, stored } = setUp({ now: () => time })
    await connect.connect(TOKEN, true)
    expect(stored.account?.connection.connectedAt).toBe(5_000)
    time = 10
    await connect.connect(TOKEN, true)
    expect(stored.account?.connection.connectedAt).toBe(5_001)
    time = 9_000
    await connect.connect(TOKEN, true)
    expect(stored.account?.connection.connectedAt).toBe(9_000)
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

describe('what a person types for the portal', () => {
  const RECORD = 'https://app.hubspot.com/contacts/8721340/record/0-1/51'
  it.each<[string, string | null, PortalClaim | null]>([
    ['nothing', null, null],
    [
      'a number, with a contact of the portal open in a tab',
      '8721340',
      { portalId: '8721340', contactId: '77' },
    ],
    ['a number, with no contact of it open', '99', { portalId: '99', contactId: null }],
    ['the address of a contact', RECORD, { portalId: '8721340', contactId: '51' }],
  ])('%s is what HubSpot is asked about', async (_, typed, claim) => {
    const claims: unknown[] = []
    const { connect } = setUp({
      openContact: async (portalId) => (portalId === '8721340' ? '77' : null),
      inspect: async (_token, claim) => {
        claims.push(claim)
        return FOUND
      },
    })
    expect(await connect.connect(TOKEN, true, typed)).toMatchObject({ ok: true })
    expect(claims).toEqual([claim])
  })

  it.each(['', 'our portal', 'https://example.com/contacts/8721340'])(
    'is not asked about where it is no portal: "%s"',
    async (typed) => {
      const inspect = vi.fn(async () => FOUND)
      const { connect } = setUp({ inspect })
      expect(await connect.connect(TOKEN, true, typed)).toEqual({
        ok: false,
        problem: { kind: 'portal_shape' },
      })
      expect(inspect).not.toHaveBeenCalled()
    },
  )
})

describe('what a page is told of the connection', () => {
  const END: Left = { why: 'policy', portalId: '1', done: true }
  const NOTHING = {
    state: 'not_connected',
    portalId: null,
    uiDomain: null,
    portalFrom: 'hubspot',
    region: null,
    timeZone: null,
    accountType: null,
    features: [],
    surplusScopes: [],
    owners: [],
    cut: [],
    connectedAt: null,
    clockOffsetMs: 40,
  }

  it('is whose it is and since when, and not what only the background needs', async () => {
    const { connect } = setUp({ clockOffsetMs: () => 40 })
    const { scopes: _, ...found } = FOUND
    const shown = {
      ...found,
      state: 'connected',
      owners: [{ id: '7', name: 'Mori Aoi', email: null }],
      cut: [],
      connectedAt: 5,
      clockOffsetMs: 40,
    }
    expect(await connect.connect(TOKEN, true)).toEqual({ ok: true, connection: shown })
    expect(await connect.view()).toEqual(shown)
    expect(connectionView(null)).toEqual({ ...NOTHING, clockOffsetMs: 0 })
  })

  it.each<[string, Left | null, string | undefined, boolean]>([
    ['nobody has ended one', null, '2', false],
    ['a person has ended it', { ...END, why: 'disconnect' }, '2', false],
    ['policy has ended it, and allows another portal', END, '2', true],
    ['policy has ended it, and allows it again', END, '1', false],
    ['policy has ended it, and now allows any portal', END, undefined, false],
    ['it is not known which one policy has ended', { ...END, portalId: null }, '2', false],
  ])('without one, where %s', async (_, left, allowed, ended) => {
    const { connect } = setUp({
      clockOffsetMs: () => 40,
      readLeft: async () => left,
      policy: async () => (allowed === undefined ? {} : { portalId: allowed }),
    })
    expect(await connect.view()).toEqual(ended ? { ...NOTHING, state: 'ended', portalId: '1' } : NOTHING)
    const told = { problem: { kind: 'not_connected' as const } }
    expect(await connect.explained(told)).toEqual(
      ended ? { problem: { kind: 'connection_ended', portalId: '1', allowedPortalId: '2' } } : told,
    )
    const offline = { problem: { kind: 'not_found' as const } }
    expect(await connect.explained(offline)).toBe(offline)
    const fine = { problem: null, leads: 3 }
    expect(await connect.explained(fine)).toBe(fine)
  })
})
