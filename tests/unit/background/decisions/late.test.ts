// What HubSpot applies after nobody waits for it any more: found at the later look, and put right, one kind after the other.
import { describe, expect, it } from 'vitest'
import { OWNERS } from '../../../sandbox/portal/owners'
import { lateLine } from './late-line'
import { lateTools, NOTE, PATCH, TASK } from './late-tools'
import type { Process } from './process'
import { ownBodies } from './sample-decision'
import { Desk, iso, START } from './service'

const service = new Desk()

const { slow, toTheEnd, decided, row } = lateTools(service)
const openSlaTasks = () =>
  service.sandbox.portal
    .links('contacts', service.contactId, 'tasks')
    .map(({ toId }) => toId)
    .filter((id) => service.sandbox.portal.value('tasks', id, 'hs_task_body')?.includes('hikitsugi-sla'))
    .filter((id) => service.sandbox.portal.value('tasks', id, 'hs_task_status') !== 'COMPLETED')

describe('written late', () => {
  it.each([
    ['a note, 40 s', NOTE, 40_000, false],
    ['a note, a minute', NOTE, 59_999, false],
    ['a task, 16 s', TASK, 16_000, false],
    ['a note that the browser sent again', NOTE, 50_000, true],
    ['a task that the browser sent again', TASK, 50_000, true],
  ] as const)('%s: one in the end', async (_, strike, ms, also) => {
    const process = service.start({ fetch: slow(strike, ms, { also }) })
    const id = await decided('reject', {}, process)
    await toTheEnd(process)
    expect(await row(id)).toMatchObject({ stage: 'confirmed', omitted: [], look: null })
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toHaveLength(1)
    expect(ownBodies(service.sandbox, service.contactId, 'tasks')).toHaveLength(1)
  })

  it('an SLA task, after its round was rejected: not left open', async () => {
    service.contactId = service.contact({})
    const process = service.start({ fetch: slow(TASK, 55_000, { also: true }) })
    await decided('hand_off', {}, process)
    const id = await decided('reject', {}, process)
    expect((await row(id)).stage).toBe('confirmed')
    await toTheEnd(process)
    expect(service.value('japan_handoff_status')).toBe('rejected')
    expect(openSlaTasks()).toEqual([])
  })

  it('a decision that was told to have come too late: the journal is corrected, and its note follows', async () => {
    const process = service.start({ fetch: slow(PATCH, 50_000, { times: 3 }) })
    const id = await decided('reject', { reason: 'no_japan_signal' }, process)
    service.sandbox.portal.update('contacts', service.contactId, {
      japan_handoff_status: 'accepted',
      japan_accepted_at: iso(service.time),
      japan_decided_by: OWNERS.okafor,
    })
    service.time += 3_000
    await process.outbox.drain()
    expect(await row(id)).toMatchObject({ stage: 'conflict', writtenAt: null })
    process.news.length = 0
    await toTheEnd(process)
    expect(service.value('japan_handoff_status')).toBe('rejected')
    expect(await row(id)).toMatchObject({ stage: 'confirmed', superseded: false, conflict: null })
    expect((await row(id)).effects).toEqual({ close_sla_tasks: 'done', note: 'done', follow_up_task: 'done' })
    expect(process.news.map(({ stage }) => stage)).toContain('written')
  })

  it('an older decision over a newer one of ours: the newer one is put back', async () => {
    const process = service.start({ fetch: slow(PATCH, 55_000, { also: true }) })
    const first = await decided('reject', { reason: 'too_early' }, process)
    const second = await decided('accept', {}, process)
    await toTheEnd(process)
    expect(service.value('japan_handoff_status')).toBe('accepted')
    expect(service.value('japan_rejected_at')).toBeNull()
    expect([await row(first), await row(second)]).toMatchObject([{ superseded: true }, { superseded: false }])
  })

  it('an older decision over a colleague’s, who came after our newer one: theirs was not ours to put back', async () => {
    const process = service.start({ fetch: slow(PATCH, 55_000, { also: true }) })
    const first = await decided('reject', { reason: 'too_early' }, process)
    const second = await decided('accept', {}, process)
    service.time += 20_000
    service.sandbox.portal.update('contacts', service.contactId, { japan_handoff_status: 'returned' })
    await toTheEnd(process)
    expect(service.value('japan_handoff_status')).toBe('rejected')
    expect([await row(first), await row(second)]).toMatchObject([{ superseded: false }, { superseded: true }])
  })

  it('an older decision over a return, before a colleague’s: it was written, and its note stays', async () => {
    const line = slow(PATCH, 20_000, { also: true })
    let lost = false
    const process = service.start({
      fetch: async (input, init) => {
        if (lost || !NOTE(input, init)) return line(input, init)
        lost = true
        throw new TypeError('fetch failed')
      },
    })
    await decided('accept', {}, process)
    const id = await decided('return', { reason: 'too_early' }, process)
    expect(await row(id)).toMatchObject({ stage: 'written', effects: { note: 'started' } })
    service.time += 16_000
    await process.outbox.drain()
    // The acceptance has come once more, and nothing else is on the contact.
    expect(service.value('japan_handoff_status')).toBe('accepted')
    expect(await row(id)).toMatchObject({
      stage: 'queued',
      effects: { note: 'done', follow_up_task: 'done' },
    })
    service.sandbox.portal.update('contacts', service.contactId, {
      japan_handoff_status: 'rejected',
      japan_rejected_at: iso(service.time),
    })
    await toTheEnd(process)
    expect(service.value('japan_handoff_status')).toBe('rejected')
    expect(await row(id)).toMatchObject({ stage: 'confirmed', superseded: true, conflict: null })
    expect((await row(id)).effects).toMatchObject({ note: 'done', follow_up_task: 'done' })
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toHaveLength(1)
    expect(ownBodies(service.sandbox, service.contactId, 'tasks')).toHaveLength(1)
  })

  it('a handoff that clears the first contact of its own round: it is written again', async () => {
    service.contactId = service.contact({})
    const process = service.start({ fetch: slow(PATCH, 55_000, { also: true }) })
    await decided('hand_off', {}, process)
    const facts = { ...service.decide('accept').facts, firstContactAt: service.time }
    await decided('first_contact', { id: 'first-contact:1', facts }, process)
    expect(service.value('japan_first_contact_at')).toBe(iso(facts.firstContactAt))
    await toTheEnd(process)
    expect(service.value('japan_first_contact_at')).toBe(iso(facts.firstContactAt))
    expect(openSlaTasks()).toEqual([])
  })

  it('a first contact of the earlier round into the new one: it is cleared, the new task stays open', async () => {
    const process = service.start({ fetch: slow(PATCH, 55_000, { also: true }) })
    const facts = { ...service.decide('accept').facts, firstContactAt: START - 60_000 }
    await decided('first_contact', { id: 'first-contact:2', facts }, process)
    await decided('reject', {}, process)
    await decided('hand_off', {}, process)
    expect(service.value('japan_first_contact_at')).toBeNull()
    await toTheEnd(process)
    expect(service.value('japan_first_contact_at')).toBeNull()
    expect(openSlaTasks()).toHaveLength(1)
  })
})

describe('a background that died between sending a create and its answer', () => {
  it('leaves one, applied three seconds later, without any later look', async () => {
    const line = lateLine(service.sandbox.fetch, () => service.time)
    const first: Process = service.start({
      fetch: async (input, init) => {
        if (!NOTE(input, init)) return service.sandbox.fetch(input, init)
        line.hold(3_000, input, init)
        first.kill()
        throw new TypeError('fetch failed')
      },
    })
    const { id } = await first.outbox.make(service.decide('reject'))
    service.time += 5_000
    await Promise.race([first.outbox.drain(), first.died])
    expect((await row(id)).effects.note).toBe('started')
    const second = service.start()
    // The network came back at once: no reason to look before it can be there.
    await second.outbox.drain(true)
    expect((await row(id)).effects.note).toBe('started')
    expect(second.wakeAt).toBe(service.time + 15_000)
    service.time += 3_000
    await line.deliver()
    service.time += 12_000
    await second.outbox.drain()
    expect((await row(id)).stage).toBe('confirmed')
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toHaveLength(1)
  })
})

describe('a link that becomes visible 400 ms late', () => {
  it('hides a duplicate from the first look, not from the later one', async () => {
    const line = lateLine(service.sandbox.fetch, () => service.time)
    const process = service.start({
      fetch: async (input, init) => {
        if (NOTE(input, init)) await (await line.send(400, input, init)).text()
        return line.send(400, input, init)
      },
    })
    await decided('reject', {}, process)
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toHaveLength(2)
    await toTheEnd(process)
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toHaveLength(1)
  })
})

describe('the later look', () => {
  it('waits while HubSpot does not answer, and gives up in the end', async () => {
    const process = service.start()
    const id = await decided('reject', {}, process)
    service.sandbox.faults.add({ match: {}, fault: { kind: 'status', status: 503 } })
    service.sandbox.requests.length = 0
    await toTheEnd(process)
    expect(await row(id)).toMatchObject({ stage: 'confirmed', look: null })
    expect(service.sandbox.requests.length).toBeLessThan(60)
  })

  it('ends with the contact', async () => {
    const process = service.start()
    const id = await decided('reject', {}, process)
    service.sandbox.portal.archive('contacts', service.contactId)
    await toTheEnd(process)
    expect(await row(id)).toMatchObject({ stage: 'confirmed', look: null })
  })

  it('asks nothing of another portal', async () => {
    const id = await decided('reject', {}, service.start())
    service.sandbox.requests.length = 0
    const elsewhere = service.start({ unmet: () => ({ for: 'other_portal' }) })
    service.time += 120_000
    await elsewhere.outbox.drain()
    await toTheEnd(elsewhere)
    expect(await row(id)).toMatchObject({ stage: 'confirmed', look: null })
    expect(service.sandbox.requests).toEqual([])
  })
})
