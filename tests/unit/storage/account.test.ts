// Connection and token as they are kept: always those of one Connect, and nothing of it once it is over.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Connection } from '@/lib/storage/connection'
import { allRaw, browser, putRaw, session } from './fake-browser'

vi.mock('wxt/browser', () => ({ browser }))
const account = await import('@/lib/storage/account')
const { readDraft, writeDraft } = await import('@/lib/storage/drafts')
const { readVault, writeVault } = await import('@/lib/storage/database')

const connection = (connectedAt: number, portalId = '1'): Connection => ({
  state: 'connected',
  portalId,
  portalFrom: 'hubspot',
  uiDomain: 'app.hubspot.com',
  region: null,
  timeZone: null,
  accountType: null,
  scopes: null,
  features: [],
  surplusScopes: [],
  owners: [],
  forms: [],
  dispositions: [],
  cut: [],
  connectedAt,
})
const FIRST = { connection: connection(5), token: 'pat-na1-first' }
const SECOND = { connection: connection(6), token: 'pat-na1-second' }
const REF = { portalId: '1', contactId: '10' }
const tokens = () => [...session.rows].filter(([key]) => key.startsWith('token:'))

beforeEach(async () => {
  session.rows.clear()
  await account.endAccount({ why: 'disconnect', portalId: null, done: false })
  await account.finishLeaving()
})

describe('a token', () => {
  it('that is to be kept is in the database alone', async () => {
    await account.writeAccount(FIRST, true)
    expect(await account.readAccount()).toEqual(FIRST)
    expect([await readVault('token'), tokens()]).toEqual([FIRST.token, []])
  })

  it('that is not is in memory alone, under its connection', async () => {
    await account.writeAccount(FIRST, false)
    expect(await account.readAccount()).toEqual(FIRST)
    expect([await readVault('token'), tokens()]).toEqual([undefined, [['token:5', FIRST.token]]])
  })

  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('leaves nothing of the one before (kept %s, then %s)', async (before, after) => {
    session.rows.set('queue-looked', { other: 1 })
    await account.writeAccount(FIRST, before)
    await account.writeAccount(SECOND, after)
    expect(await account.readAccount()).toEqual(SECOND)
    expect(JSON.stringify([await allRaw('vault', 'entries'), ...session.rows])).not.toContain(FIRST.token)
    expect(session.rows.get('queue-looked')).toEqual({ other: 1 })
  })

  it.each([[''], [null], [7]])('is none where %j is kept', async (kept) => {
    await account.writeAccount(FIRST, true)
    await writeVault('token', kept)
    expect(await account.readAccount()).toBeNull()
    expect(await account.readConnection()).toEqual(FIRST.connection)
    session.rows.set('token:5', kept)
    expect(await account.readAccount()).toBeNull()
  })

  it('of another connection is never read', async () => {
    await account.writeAccount(FIRST, false)
    session.rows.clear()
    session.rows.set('token:6', SECOND.token)
    expect(await account.readAccount()).toBeNull()
  })

  it('without a connection is none', async () => {
    await writeVault('token', FIRST.token)
    expect([await account.readAccount(), await account.readConnection()]).toEqual([null, null])
  })
})

describe('a kept token that policy lets go', () => {
  it('moves to memory, and still holds', async () => {
    await account.writeAccount(FIRST, true)
    await account.letTokenGo()
    expect([await readVault('token'), tokens()]).toEqual([undefined, [['token:5', FIRST.token]]])
    expect(await account.readAccount()).toEqual(FIRST)
  })

  it('is not written where there is none to move', async () => {
    const written = vi.spyOn(session, 'set')
    await account.letTokenGo()
    await account.writeAccount(FIRST, false)
    written.mockClear()
    await account.letTokenGo()
    expect(written).not.toHaveBeenCalled()
    written.mockRestore()
  })

  it('stays with another connection that came in between', async () => {
    await account.writeAccount(FIRST, true)
    const set = session.set
    vi.spyOn(session, 'set').mockImplementationOnce(async (rows) => {
      await set(rows)
      await account.writeAccount(SECOND, true)
    })
    await account.letTokenGo()
    expect(await account.readAccount()).toEqual(SECOND)
    await account.writeAccount(FIRST, true)
    vi.spyOn(session, 'set').mockImplementationOnce(async () => {
      await account.endAccount({ why: 'disconnect', portalId: '1', done: false })
      await writeVault('token', 'kept')
    })
    await account.letTokenGo()
    expect(await readVault('token')).toBe('kept')
  })
})

describe('a change of the connection', () => {
  const named = (now: Connection): Connection => ({ ...now, region: 'eu1' })
  it('is made to the one it was meant for', async () => {
    await account.writeAccount(FIRST, true)
    expect(await account.changeConnection(FIRST.connection, named)).toBe(true)
    expect(await account.readConnection()).toEqual({ ...FIRST.connection, region: 'eu1' })
  })

  it('is made to no other, and none where there is none', async () => {
    expect(await account.changeConnection(FIRST.connection, named)).toBe(false)
    expect(await account.readConnection()).toBeNull()
    await account.writeAccount(SECOND, true)
    expect(await account.changeConnection(FIRST.connection, named)).toBe(false)
    expect(await account.readConnection()).toEqual(SECOND.connection)
  })
})

describe('an end', () => {
  it('takes connection, token and drafts, and says how it came', async () => {
    const left = { why: 'policy', portalId: '1', done: false } as const
    await writeDraft(REF, 'half a note')
    await account.writeAccount(FIRST, false)
    await account.endAccount(left)
    expect(await account.readLeft()).toEqual(left)
    expect(await allRaw('vault', 'entries')).toEqual([left])
    expect([tokens(), await readDraft(REF)]).toEqual([[], null])
  })

  it('by the person is forgotten when all is gone; one by policy is told until Connect', async () => {
    await account.endAccount({ why: 'disconnect', portalId: '1', done: false })
    await account.finishLeaving()
    expect(await account.readLeft()).toBeNull()
    await account.endAccount({ why: 'policy', portalId: '1', done: false })
    await account.finishLeaving()
    expect(await account.readLeft()).toEqual({ why: 'policy', portalId: '1', done: true })
    await account.writeAccount(FIRST, true)
    expect(await account.readLeft()).toBeNull()
  })

  it.each<[unknown, unknown]>([
    [undefined, null],
    [null, null],
    ['policy', null],
    [{}, { why: 'disconnect', portalId: null, done: false }],
    [
      { why: 'policy', portalId: 1, done: 'yes' },
      { why: 'policy', portalId: null, done: false },
    ],
    [
      { why: 'moon', portalId: '1', done: true },
      { why: 'disconnect', portalId: '1', done: true },
    ],
  ])('is read from %j as %j', async (kept, left) => {
    await putRaw('vault', 'entries', 'left', kept)
    expect(await account.readLeft()).toEqual(left)
  })
})
