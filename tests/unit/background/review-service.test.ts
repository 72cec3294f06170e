// The review's requests: asking begins, goes on and keeps alive; who stops asking stops it; what is kept, deleted and sent.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReviewServiceDeps } from '@/lib/background/review-service'
import type { LogEntry } from '@/lib/domain/review/kept'
import { OWNERS } from '../../sandbox/portal/owners'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { emptyReviews } from '../hubspot/scan/kept-scan'
import { addContact, fillMonth, MONTH, NOW, reject } from '../hubspot/scan/scene'
import { reviewService } from './review-portal'

let sandbox: Sandbox
beforeEach(async () => {
  await emptyReviews()
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW, indexDelayMs: 0 })
})
afterEach(() => sandbox.close())

const service = (more: Partial<ReviewServiceDeps> = {}, token?: string, fetchWith?: typeof fetch) =>
  reviewService(sandbox, more, token, fetchWith)

describe('asking', () => {
  it('begins the scan and ends with all of the month', async () => {
    fillMonth(sandbox, 700)
    const { ask, store, told } = service()
    expect(await ask()).toMatchObject({
      state: 'done',
      read: 700,
      total: 700,
      problem: null,
      missing: [],
      waitingUntil: null,
    })
    expect(await store.records(MONTH)).toHaveLength(700)
    expect(told.at(-1)).toMatchObject({ state: 'done', read: 700 })
  })

  it('for a month that is kept asks HubSpot nothing, unless it is to be fresh', async () => {
    const [id = ''] = fillMonth(sandbox, 5)
    const { ask, clock, store } = service()
    await ask()
    sandbox.requests.length = 0
    expect(await ask()).toMatchObject({ state: 'done', read: 5 })
    expect(sandbox.requests).toEqual([])
    await clock.sleep(60_000, undefined)
    reject(sandbox.portal, id, NOW)
    const { revision } = await ask(true)
    expect((await store.records(MONTH))[0]?.record.status).toBe('rejected')
    const asked = sandbox.requests.length
    expect(asked).toBeGreaterThan(0)
    // A page that goes on asking does not begin it again and again.
    expect((await ask(true)).revision).toBe(revision)
    expect(sandbox.requests).toHaveLength(asked)
  })

  it('tells the pages of it four times a second at most', async () => {
    fillMonth(sandbox, 2_000)
    const { ask, told, clock } = service()
    const before = clock.now()
    await ask()
    const seconds = (clock.now() - before) / 1_000
    expect(told.length).toBeLessThanOrEqual(seconds * 4 + 2)
  })

  it('no more: it stops by itself, and goes on when somebody asks again', async () => {
    fillMonth(sandbox, 2_500)
    const { answers, ask, clock, store } = service()
    await answers['review.scan']({ month: MONTH, fresh: false })
    for (let turn = 0; turn < 5_000 && store.saves < 3; turn++) await new Promise(setImmediate)
    await clock.sleep(11_000, undefined)
    for (let turn = 0; turn < 2_000; turn++) await new Promise(setImmediate)
    expect((await store.file(MONTH))?.whole).toBe(false)
    const asked = sandbox.requests.length
    for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate)
    expect(sandbox.requests).toHaveLength(asked)
    expect(await ask()).toMatchObject({ state: 'done', read: 2_500 })
    expect(await store.records(MONTH)).toHaveLength(2_500)
  })

  it('for another month ends the one that runs', async () => {
    fillMonth(sandbox, 1_500)
    const { answers, ask, store } = service()
    await answers['review.scan']({ month: MONTH, fresh: false })
    await answers['review.scan']({ month: '2026-09', fresh: false })
    expect((await store.file(MONTH))?.whole ?? false).toBe(false)
    expect(await ask()).toMatchObject({ state: 'done', read: 1_500 })
  })
})

describe('stopping', () => {
  it('keeps what was read, and says that it is not whole', async () => {
    fillMonth(sandbox, 2_000)
    const { answers, store, ask } = service()
    await answers['review.scan']({ month: MONTH, fresh: false })
    for (let turn = 0; turn < 500 && (await store.records(MONTH)).length === 0; turn++);
    const state = await answers['review.stop']({ month: MONTH })
    expect(state).toMatchObject({ state: 'stopped', total: 2_000, problem: null })
    const kept = (await store.records(MONTH)).length
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(2_000)
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate)
    expect(await store.records(MONTH)).toHaveLength(kept)
    expect(await ask()).toMatchObject({ state: 'done', read: 2_000 })
  })

  it('comes before deleting: nothing is written afterwards', async () => {
    fillMonth(sandbox, 2_000)
    const { answers, store, forgetAll } = service()
    const isEmpty = async () => {
      for (let turn = 0; turn < 500; turn++) await new Promise(setImmediate)
      for (const month of [MONTH, '2026-09']) {
        expect(await store.records(month)).toEqual([])
        expect(await store.file(month)).toBeNull()
      }
    }
    await answers['review.scan']({ month: MONTH, fresh: false })
    for (let turn = 0; turn < 500 && (await store.records(MONTH)).length === 0; turn++);
    await answers['review.forget']({ month: MONTH })
    await isEmpty()
    await answers['review.scan']({ month: '2026-09', fresh: false })
    await forgetAll()
    await isEmpty()
  })
})

describe('trouble', () => {
  it.each<[string, Partial<ReviewServiceDeps>, object]>([
    ['no connection', { connection: async () => null }, { kind: 'not_connected' }],
    ['no host access', { hasHostAccess: async () => false }, { kind: 'host_access_missing' }],
  ])('with %s nothing is asked', async (_, more, problem) => {
    expect(await service(more).ask()).toMatchObject({ state: 'failed', problem })
    expect(sandbox.requests).toEqual([])
  })

  it('a refused token is remembered, and is not tried again every second', async () => {
    const { ask, refused } = service({}, 'pat-na1-0000')
    expect(await ask()).toMatchObject({ state: 'failed', problem: { kind: 'token_refused' } })
    const asked = sandbox.requests.length
    expect(await ask()).toMatchObject({ state: 'failed' })
    expect(sandbox.requests).toHaveLength(asked)
    expect(refused()).toBe(1)
  })

  it('a failure is reported with what was read, and asking again after a while goes on', async () => {
    fillMonth(sandbox, 900)
    let asked = 0
    const { ask, clock } = service({}, sandbox.tokens.full, (input, init) => {
      if (++asked === 4) sandbox.faults.add({ match: { path: /./ }, fault: { kind: 'status', status: 503 } })
      return sandbox.fetch(input, init)
    })
    const failed = await ask()
    expect(failed).toMatchObject({ state: 'failed', problem: { kind: 'server_error', status: 503 } })
    expect(failed.read).toBeGreaterThan(0)
    sandbox.faults.clear()
    await clock.sleep(6_000, undefined)
    expect(await ask()).toMatchObject({ state: 'done', read: 900 })
  })
})

describe('the decision log', () => {
  const entry: LogEntry = {
    id: '12345678',
    issue: '却下が多い',
    decision: '条件を変える',
    owner: '森',
    measure: '',
    before: null,
    at: NOW,
  }

  it('is kept by portal and month', async () => {
    const { answers } = service()
    await answers['review.log.write']({ month: MONTH, entries: [entry] })
    expect(await answers['review.log']({ month: MONTH })).toEqual([entry])
    expect(await answers['review.log']({ month: '2026-09' })).toEqual([])
  })

  it('goes to a contact as a note that is only text', async () => {
    const id = addContact(sandbox)
    const text = '10月の振り返り\n<img src=x onerror=alert(1)> & 決定'
    const reply = await service().answers['review.log.send']({ month: MONTH, as: 'note', to: id, text })
    expect(reply).toEqual({ ok: true, problem: null })
    const [link] = sandbox.portal.links('contacts', id, 'notes')
    const body = sandbox.portal.value('notes', link?.toId ?? '', 'hs_note_body') ?? ''
    expect(body).toContain('<p>10月の振り返り</p><p>&lt;img src=x onerror=alert(1)&gt; &amp; 決定</p>')
    expect(body).toContain('hikitsugi-review-2026-10')
  })

  it('goes to an owner as a task on no record', async () => {
    const to = OWNERS.mori
    const reply = await service().answers['review.log.send']({
      month: MONTH,
      as: 'task',
      to,
      text: '件名\n本文',
    })
    expect(reply.ok).toBe(true)
    const [task] = sandbox.portal.all('tasks')
    const value = (name: string) => sandbox.portal.value('tasks', task?.id ?? '', name)
    expect([value('hs_task_subject'), value('hubspot_owner_id')]).toEqual(['件名', to])
    expect(value('hs_task_body')).toContain('<p>本文</p>')
  })

  it.each(['note', 'task'] as const)('goes once as a %s, even when the answer was lost', async (as) => {
    const to = as === 'note' ? addContact(sandbox) : OWNERS.mori
    const type = as === 'note' ? 'notes' : 'tasks'
    const send = (text: string) => service().answers['review.log.send']({ month: MONTH, as, to, text })
    sandbox.faults.add({
      match: { method: 'POST', path: new RegExp(`/${type}$`) },
      times: 1,
      fault: { kind: 'resetAfter' },
    })
    expect((await send('件名\n本文')).ok).toBe(false)
    expect(await send('件名\n本文')).toEqual({ ok: true, problem: null })
    expect(sandbox.portal.all(type)).toHaveLength(1)
    await send('件名\n別の本文')
    expect(sandbox.portal.all(type)).toHaveLength(2)
  })

  it('that cannot be sent says why', async () => {
    const request = { month: MONTH, as: 'note', to: addContact(sandbox), text: 'x' } as const
    const reply = await service({}, sandbox.tokens.readOnly).answers['review.log.send'](request)
    expect(reply).toMatchObject({ ok: false, problem: { kind: 'scope_missing' } })
  })
})
