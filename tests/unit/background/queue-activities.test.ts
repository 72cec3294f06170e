// The queue's look at activities: in batches, bounded, once for each change, cut lists told apart, nothing kept of another connection.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fault, Sandbox } from '../../sandbox/sandbox'
import { startSandbox } from '../../sandbox/sandbox'
import { addActivity, addLead, DAY, HANDED_OFF_AT, HOUR, looksIn, NOW, queueService } from './queue-portal'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW, indexDelayMs: 0 })
})
afterEach(() => sandbox.close())

const CALL = { hs_call_direction: 'OUTBOUND', hs_call_status: 'COMPLETED' }
const BOUNCED = { hs_email_direction: 'EMAIL', hs_email_status: 'BOUNCED' }
const called = (id: string, at = HANDED_OFF_AT + HOUR) => addActivity(sandbox, id, 'calls', at, CALL)
const bounced = (id: string, at = HANDED_OFF_AT + HOUR) => addActivity(sandbox, id, 'emails', at, BOUNCED)

describe('the queue’s look', () => {
  it('answers the page at once without a green tick, then brings what it saw', async () => {
    called(addLead(sandbox))
    bounced(addLead(sandbox))
    const { read, seen } = queueService(sandbox)
    const first = await read(false)
    expect(first.entries.map(({ slaState, looking }) => [slaState, looking])).toEqual([
      ['unknown', true],
      ['unknown', true],
    ])
    await expect.poll(() => seen.news).toBe(1)
    const second = await read(false)
    expect(second.entries.map(({ slaState }) => slaState)).toEqual(['breached', 'met'])
    expect(seen.badges.at(-1)).toBe(1)
  })

  it('counts and reminds only of what is certain', async () => {
    called(addLead(sandbox))
    const missed = addLead(sandbox)
    bounced(missed)
    const { refresh, seen } = queueService(sandbox)
    await refresh()
    expect(seen.badges).toEqual([1])
    expect(seen.reminded.map(({ ref }) => ref.contactId)).toEqual([missed])
  })

  it('writes a first contact that nobody has written, and asks nothing of those untouched', async () => {
    const touched = addLead(sandbox)
    const at = HANDED_OFF_AT + 3 * HOUR
    called(touched, at)
    addLead(sandbox)
    const { refresh, seen } = queueService(sandbox)
    await refresh()
    expect(seen.noticed).toEqual([[touched, at]])
    const asked = sandbox.requests.filter(({ path }) => path.includes('/associations/'))
    for (const { body } of asked) expect(body).toEqual({ inputs: [{ id: touched }] })
  })

  it('is not repeated while nothing has happened, and is as soon as something has', async () => {
    const id = addLead(sandbox)
    bounced(id)
    const service = queueService(sandbox)
    await service.refresh()
    sandbox.requests.length = 0
    await service.refresh()
    expect(looksIn(sandbox)).toEqual([])
    called(id, NOW - HOUR)
    await service.refresh()
    expect(looksIn(sandbox).length).toBeGreaterThan(0)
    expect(service.seen.badges).toEqual([1, 1, 0])
  })

  it('looks once more where what moved HubSpot’s dates was not seen: an index may be late', async () => {
    const id = addLead(sandbox)
    const at = new Date(NOW - HOUR).toISOString()
    const dates = {
      notes_last_contacted: at,
      hs_first_outreach_date: at,
      hs_last_sales_activity_timestamp: at,
    }
    sandbox.portal.update('contacts', id, dates, { indexed: true })
    const service = queueService(sandbox)
    await service.refresh()
    sandbox.requests.length = 0
    await service.refresh()
    expect(looksIn(sandbox)).toEqual([])
    called(id, NOW - HOUR)
    service.clock.at += 60_000
    await service.refresh()
    // A look that cannot have seen it all makes nobody overdue.
    expect(service.seen.badges).toEqual([0, 0, 0])
    sandbox.requests.length = 0
    await service.refresh()
    expect(looksIn(sandbox)).toEqual([])
  })

  it('asks four requests for the lists and one for each hundred activities, whoever they belong to', async () => {
    for (let index = 0; index < 60; index++) {
      const id = addLead(sandbox)
      for (let mail = 0; mail < 5; mail++) bounced(id, HANDED_OFF_AT + HOUR + mail)
    }
    await queueService(sandbox).refresh()
    expect(looksIn(sandbox)).toHaveLength(4 + 3)
  })

  it('takes at most forty requests, the one that is due first before the others, and goes on at the next look', async () => {
    const ids = Array.from({ length: 45 }, (_, index) => {
      const id = addLead(sandbox, {}, HANDED_OFF_AT + index * 60_000)
      const at = HANDED_OFF_AT + DAY
      for (let mail = 0; mail < 90; mail++) bounced(id, at + mail)
      return id
    })
    const service = queueService(sandbox)
    await service.refresh()
    expect(sandbox.requests.length).toBeLessThanOrEqual(40)
    const first = service.seen.reminded.map(({ ref }) => ref.contactId)
    expect(first.length).toBeGreaterThan(20)
    expect(first).toEqual(ids.slice(0, first.length))
    await service.refresh()
    expect(service.seen.badges.at(-1)).toBe(45)
  })

  it('finds a touch behind hundreds of older mails by search, and cannot tell where that too is cut', async () => {
    const busy = addLead(sandbox)
    for (let mail = 0; mail < 150; mail++) bounced(busy, HANDED_OFF_AT - DAY + mail)
    addActivity(sandbox, busy, 'emails', HANDED_OFF_AT + HOUR, { ...BOUNCED, hs_email_status: 'SENT' })
    const flooded = addLead(sandbox)
    for (let mail = 0; mail < 210; mail++) bounced(flooded, HANDED_OFF_AT + HOUR + mail)
    const service = queueService(sandbox)
    await service.refresh()
    const { entries } = await service.read(false)
    expect(entries.map(({ ref, slaState, looking }) => [ref.contactId, slaState, looking])).toEqual([
      [flooded, 'unknown', false],
      [busy, 'met', false],
    ])
    expect(service.seen.noticed).toEqual([[busy, HANDED_OFF_AT + HOUR]])
    expect(service.seen.badges).toEqual([0, 0])
    // Another look would be cut at the same place: after the second there is none.
    for (let time = 0; time < 2; time++) {
      sandbox.requests.length = 0
      service.clock.at += 60_000
      await service.refresh()
    }
    expect(looksIn(sandbox)).toEqual([])
  })

  it.each<[string, RegExp, Fault]>([
    ['a kind cannot be read', /associations\/.*\/calls/, { kind: 'status', status: 500 }],
    [
      'a part of a list is missing',
      /associations\/.*\/emails/,
      { kind: 'partial', missing: 1, how: 'failed' },
    ],
    [
      'a part of a batch is missing',
      /objects\/.*\/emails\/batch\/read/,
      { kind: 'partial', missing: 1, how: 'unsaid' },
    ],
  ])('calls nobody overdue while %s, and looks again', async (_, path, fault) => {
    bounced(addLead(sandbox))
    const service = queueService(sandbox)
    const stop = sandbox.faults.add({ match: { path }, fault })
    await service.refresh()
    expect(service.seen.badges).toEqual([0])
    expect((await service.read(false)).entries[0]?.slaState).toBe('unknown')
    stop()
    service.clock.at += 60_000
    await service.refresh()
    expect(service.seen.badges.at(-1)).toBe(1)
  })

  it('believes HubSpot when it says that an activity is gone', async () => {
    const id = addLead(sandbox)
    sandbox.portal.leaveGhost('emails', bounced(id))
    bounced(id, HANDED_OFF_AT + 2 * HOUR)
    const service = queueService(sandbox)
    await service.refresh()
    expect(service.seen.badges).toEqual([1])
  })

  it('says that it cannot tell where mail is closed to the token', async () => {
    bounced(addLead(sandbox))
    const service = queueService(sandbox, { token: sandbox.tokens.noEmails })
    await service.refresh()
    const { entries } = await service.read(false)
    expect(entries[0]).toMatchObject({ slaState: 'unknown', looking: false })
    expect(service.seen.badges).toEqual([0, 0])
  })

  it('keeps no text and nothing of another connection', async () => {
    const id = addLead(sandbox)
    addActivity(sandbox, id, 'emails', HANDED_OFF_AT + HOUR, {
      ...BOUNCED,
      hs_email_subject: '見積もり',
      hs_email_html: '<p>秘密</p>',
    })
    const service = queueService(sandbox)
    await service.refresh()
    expect(Object.keys(service.seen.looked)).toHaveLength(1)
    expect(JSON.stringify(service.seen.looked)).not.toMatch(/見積|秘密/)
    await service.forget()
    expect(service.seen.looked).toEqual({})
  })

  it('leaves nothing behind when the connection ends while it looks', async () => {
    bounced(addLead(sandbox))
    const service = queueService(sandbox)
    const stop = sandbox.faults.add({ match: { path: /batch\/read/ }, fault: { kind: 'delay', ms: 50 } })
    const running = service.refresh()
    await expect.poll(() => sandbox.requests.some(({ path }) => path.includes('/associations/'))).toBe(true)
    await service.forget()
    await running
    stop()
    expect(service.seen.looked).toEqual({})
    expect(service.seen.noticed).toEqual([])
  })

  it('reports a refused token', async () => {
    bounced(addLead(sandbox))
    const service = queueService(sandbox)
    sandbox.faults.add({ match: { path: /associations/ }, fault: { kind: 'status', status: 401 } })
    await service.refresh()
    expect(service.seen.refused).toBe(1)
  })
})
