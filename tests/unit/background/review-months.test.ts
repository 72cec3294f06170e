// The review's requests about several months and accounts: what is begun again, what is left to run, what is kept and deleted.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReviewServiceDeps } from '@/lib/background/review-service'
import type { LogEntry } from '@/lib/domain/review/kept'
import type { Connection } from '@/lib/storage/connection'
import { likelySettings } from '../../sandbox/portal/settings'
import { EU_PORTAL_ID, PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { emptyReviews } from '../hubspot/scan/kept-scan'
import { addContact, fillMonth, MONTH, NOW } from '../hubspot/scan/scene'
import { connectionTo } from './portal-connection'
import { reviewService } from './review-portal'

const OTHER = '2026-09'
const ENTRY: LogEntry = {
  id: '12345678',
  issue: '却下が多い',
  decision: '条件を変える',
  owner: '森',
  measure: '',
  before: null,
  at: NOW,
}

let sandbox: Sandbox
beforeEach(async () => {
  await emptyReviews()
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW, indexDelayMs: 0 })
})
afterEach(() => sandbox.close())

const service = (more: Partial<ReviewServiceDeps> = {}) => reviewService(sandbox, more)
/** As above, with a connection that the test changes. */
function connected() {
  const scene: { connection: Connection | null } = { connection: connectionTo(PORTAL_ID) }
  return { scene, ...service({ connection: async () => scene.connection }) }
}
const scan = (fresh = false, month = MONTH) => ({ month, fresh })

describe('a month that was read', () => {
  it('is not read again within ten seconds, though it is to be fresh and the background a new one', async () => {
    fillMonth(sandbox, 3)
    await service().ask()
    sandbox.requests.length = 0
    const { answers, clock, store } = service()
    const scannedAt = (await store.file(MONTH))?.scannedAt ?? 0
    await clock.sleep(scannedAt + 9_999 - clock.now(), undefined)
    expect(await answers['review.scan'](scan(true))).toMatchObject({ state: 'done', read: 3 })
    expect(sandbox.requests).toEqual([])
    await clock.sleep(1, undefined)
    expect((await answers['review.scan'](scan(true))).state).toBe('running')
  })

  it('rests ten seconds from its end, however long it took', async () => {
    fillMonth(sandbox, 3)
    const slow: typeof fetch = async (input, init) => {
      await clock.sleep(5_000, undefined)
      return sandbox.fetch(input, init)
    }
    const { ask, answers, clock } = reviewService(sandbox, {}, sandbox.tokens.full, slow)
    await ask(false, OTHER)
    await clock.sleep(10_000, undefined)
    await ask()
    await clock.sleep(9_000, undefined)
    expect((await answers['review.scan'](scan(true))).state).toBe('done')
    expect((await answers['review.scan'](scan(true, OTHER))).state).toBe('running')
    await clock.sleep(1_000, undefined)
    expect((await answers['review.scan'](scan(true))).state).toBe('running')
  })

  it('says what it is when a new background is asked, of this account only', async () => {
    fillMonth(sandbox, 3)
    await service().ask()
    const later = connected()
    sandbox.requests.length = 0
    expect(await later.answers['review.scan'](scan())).toMatchObject({ state: 'done', read: 3, total: 3 })
    expect(await later.answers['review.stop']({ month: MONTH })).toMatchObject({ state: 'done', read: 3 })
    later.scene.connection = connectionTo(EU_PORTAL_ID)
    expect(await later.answers['review.stop']({ month: MONTH })).toMatchObject({ state: 'stopped', read: 0 })
    later.scene.connection = null
    expect(await later.answers['review.stop']({ month: MONTH })).toMatchObject({ state: 'stopped', read: 0 })
    expect(sandbox.requests).toEqual([])
  })

  it('is shown beside the problem when HubSpot cannot be asked', async () => {
    fillMonth(sandbox, 3)
    const { ask, answers, scene } = connected()
    await ask()
    scene.connection = { ...connectionTo(PORTAL_ID), state: 'token_refused' }
    expect(await answers['review.scan'](scan())).toMatchObject({
      state: 'failed',
      problem: { kind: 'token_refused' },
      read: 3,
    })
    scene.connection = null
    expect(await answers['review.scan'](scan())).toMatchObject({
      state: 'failed',
      problem: { kind: 'not_connected' },
      read: 0,
    })
  })
})

describe('a scan that runs', () => {
  it('is told by the next question, which begins no other', async () => {
    fillMonth(sandbox, 3)
    const { answers, ask } = service()
    expect((await answers['review.scan'](scan())).state).toBe('running')
    await ask()
    const looks = sandbox.requests.filter(({ path }) => path.includes('/properties/'))
    expect(looks).toHaveLength(1)
  })

  it('goes on when another month is stopped, deleted, or not there', async () => {
    fillMonth(sandbox, 3)
    const { answers, ask, told } = service()
    await answers['review.scan'](scan())
    expect((await answers['review.stop']({ month: OTHER })).state).toBe('stopped')
    await answers['review.forget']({ month: OTHER })
    expect((await answers['review.scan'](scan())).state).toBe('running')
    expect(await ask()).toMatchObject({ state: 'done', read: 3 })
    expect(told.map(({ state }) => state)).not.toContain('stopped')
  })

  it('ends when the account changes: nothing of it is kept under the other', async () => {
    fillMonth(sandbox, 3)
    const { answers, scene, store, told } = connected()
    await answers['review.scan'](scan())
    scene.connection = connectionTo(EU_PORTAL_ID)
    expect((await answers['review.stop']({ month: MONTH })).state).toBe('stopped')
    expect(told.map(({ state }) => state)).not.toContain('stopped')
    await answers['review.scan'](scan())
    expect(told.map(({ state }) => state)).toContain('stopped')
    expect(await store.file(MONTH).then((file) => file?.phase ?? null)).not.toBe('done')
  })

  it('that failed is told as it is for five seconds, and for another account begun at once', async () => {
    fillMonth(sandbox, 3)
    const { answers, ask, scene, clock } = connected()
    sandbox.faults.add({ match: { path: /./ }, fault: { kind: 'status', status: 403 } })
    const failed = await ask()
    expect(failed.state).toBe('failed')
    sandbox.faults.clear()
    sandbox.requests.length = 0
    await clock.sleep(4_000, undefined)
    expect(await answers['review.scan'](scan())).toEqual(failed)
    expect(sandbox.requests).toEqual([])
    scene.connection = connectionTo(EU_PORTAL_ID)
    expect((await answers['review.scan'](scan())).state).toBe('running')
  })

  it('reports no token when HubSpot fails otherwise', async () => {
    const { ask, refused } = service()
    sandbox.faults.add({ match: { path: /./ }, fault: { kind: 'status', status: 403 } })
    expect((await ask()).state).toBe('failed')
    expect(refused()).toBe(0)
  })
})

describe('what is kept', () => {
  it('is listed with the account that it is of', async () => {
    fillMonth(sandbox, 3)
    const { answers, ask, scene } = connected()
    await ask()
    const kept = { month: MONTH, count: 3, whole: true, scannedAt: expect.any(Number) }
    const uiDomain = 'app.hubspot.com'
    expect(await answers['review.months'](undefined)).toEqual({
      portalId: PORTAL_ID,
      uiDomain,
      months: [kept],
    })
    scene.connection = connectionTo(EU_PORTAL_ID)
    expect(await answers['review.months'](undefined)).toEqual({
      portalId: EU_PORTAL_ID,
      uiDomain,
      months: [],
    })
    scene.connection = null
    expect(await answers['review.months'](undefined)).toEqual({ portalId: null, uiDomain: null, months: [] })
  })

  it.each([
    ['the month', MONTH, [OTHER]],
    ['all months', null, []],
  ])('is deleted by %s, of this account only', async (_, month, left) => {
    fillMonth(sandbox, 3)
    const { answers, ask, scene } = connected()
    const months = async () => (await answers['review.months'](undefined)).months.map((one) => one.month)
    await ask()
    await ask(false, OTHER)
    for (const connection of [null, connectionTo(EU_PORTAL_ID)]) {
      scene.connection = connection
      await answers['review.forget']({ month })
    }
    scene.connection = connectionTo(PORTAL_ID)
    expect(await months()).toEqual([MONTH, OTHER])
    await answers['review.forget']({ month })
    expect(await months()).toEqual(left)
  })

  it('goes with the connection, for every account', async () => {
    fillMonth(sandbox, 3)
    const { answers, ask, scene, forgetAll } = connected()
    await ask()
    scene.connection = null
    await forgetAll()
    scene.connection = connectionTo(PORTAL_ID)
    expect((await answers['review.months'](undefined)).months).toEqual([])
  })

  it('is no decision log without an account', async () => {
    const { answers, scene } = connected()
    scene.connection = null
    await answers['review.log.write']({ month: MONTH, entries: [ENTRY] })
    expect(await answers['review.log']({ month: MONTH })).toEqual([])
    scene.connection = connectionTo(PORTAL_ID)
    expect(await answers['review.log']({ month: MONTH })).toEqual([])
  })
})

describe('the decision log that is sent', () => {
  const send = (text: string, to: string, month = MONTH) =>
    service().answers['review.log.send']({ month, as: 'note', to, text })

  it('is the same with or without blank lines around it, and another one for another month', async () => {
    const to = addContact(sandbox)
    for (const text of ['決定\n担当: 森', '\n 決定\n担当: 森\n\n']) await send(text, to)
    expect(sandbox.portal.all('notes')).toHaveLength(1)
    await send('決定\n担当: 森', to, OTHER)
    expect(sandbox.portal.all('notes')).toHaveLength(2)
    await send('決定担当: 森', to)
    expect(sandbox.portal.all('notes')).toHaveLength(3)
  })

  it('is not written where there are more notes than can be looked through, and says so', async () => {
    const to = addContact(sandbox)
    const values = { hs_timestamp: new Date(NOW).toISOString(), hs_note_body: 'theirs' }
    for (let note = 0; note < 150; note++) {
      const { id } = sandbox.portal.create('notes', values)
      sandbox.portal.associate('contacts', to, 'notes', id)
    }
    Object.assign(sandbox.portal.settings, likelySettings(), { linkPage: 100, linkOrder: 'newest' })
    sandbox.faults.add({ match: { path: /associations/ }, fault: { kind: 'status', status: 400 } })
    expect(await send('決定', to)).toEqual({ ok: false, cut: true, problem: null })
    expect(sandbox.portal.all('notes')).toHaveLength(150)
  })

  it('says what is in its way', async () => {
    const to = addContact(sandbox)
    sandbox.faults.add({ match: { method: 'POST' }, fault: { kind: 'status', status: 503 } })
    expect(await send('決定', to)).toMatchObject({ ok: false, problem: { kind: 'server_error' } })
    expect(
      await connected().answers['review.log.send']({ month: MONTH, as: 'note', to: '1', text: 'x' }),
    ).toMatchObject({ ok: false, problem: { kind: 'not_found' } })
  })
})
