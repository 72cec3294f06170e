// Decisions on a server that is not our sandbox: no history, whole seconds, tasks that nobody may look through, a late answer to an old key.
import { describe, expect, it } from 'vitest'
import type { Waiting } from '@/lib/domain/decision/row'
import { Desk, iso } from './service'

const service = new Desk()

/** Every answer about the contact, changed on its way; the sandbox itself keeps all. */
function changing(change: (answer: Record<string, unknown>) => Record<string, unknown>): typeof fetch {
  return async (input, init) => {
    const response = await service.sandbox.fetch(input, init)
    if (!/\/contacts\/\d+(?:\?|$)/.test(String(input)) || !response.ok) return response
    const answer = (await response.json()) as Record<string, unknown>
    return new Response(JSON.stringify(change(answer)), {
      status: response.status,
      headers: response.headers,
    })
  }
}

const withoutHistory = ({ propertiesWithHistory: _, ...rest }: Record<string, unknown>) => rest

function inSeconds({ properties, ...rest }: Record<string, unknown>) {
  const cut = (value: unknown) =>
    typeof value === 'string' && /^\d{4}-.*\.\d{3}Z$/.test(value)
      ? value.replace(/\.\d{3}Z$/, '.000Z')
      : value
  const own = Object.entries(properties as Record<string, unknown>).map(([name, value]) => [name, cut(value)])
  return { ...withoutHistory(rest), properties: Object.fromEntries(own) }
}

describe('a server that keeps no history', () => {
  it('takes every decision', async () => {
    const process = service.start({ fetch: changing(withoutHistory) })
    expect(await service.carryOut(service.decide('accept'), process)).toMatchObject({ stage: 'confirmed' })
    expect(await service.carryOut(service.decide('reject'), process)).toMatchObject({ stage: 'confirmed' })
  })

  it('still tells our own write from a colleague’s: ours was there, and somebody has decided since', async () => {
    service.sandbox.faults.add({ match: { method: 'PATCH' }, times: 3, fault: { kind: 'resetAfter' } })
    const process = service.start({ fetch: changing(withoutHistory) })
    const { id } = await process.outbox.make(service.decide('reject'))
    service.time += 5_000
    await process.outbox.drain()
    // The colleague accepts; the time of our rejection stays where we wrote it.
    service.sandbox.portal.update('contacts', service.contactId, {
      japan_handoff_status: 'accepted',
      japan_accepted_at: iso(service.time),
    })
    service.time += 60_000
    await process.outbox.drain()
    expect(await service.store.row(id)).toMatchObject({ superseded: true, conflict: null })
  })
})

describe('a server that keeps whole seconds', () => {
  it('does not make rivals of our own writes: a decision follows our own one that waited before it', async () => {
    service.time += 345
    let waiting: Waiting | null = { for: 'network' }
    const process = service.start({ fetch: changing(inSeconds), unmet: () => waiting })
    waiting = null
    service.sandbox.faults.add({ match: { method: 'PATCH' }, times: 3, fault: { kind: 'resetAfter' } })
    const first = await process.outbox.make(service.decide('accept'))
    service.time += 5_000
    await process.outbox.drain()
    const second = await process.outbox.make(service.decide('reject'))
    service.time += 60_000
    await process.outbox.drain()
    service.time += 60_000
    await process.outbox.drain()
    expect((await service.store.row(first.id)).stage).toBe('confirmed')
    expect(await service.store.row(second.id)).toMatchObject({ stage: 'confirmed', conflict: null })
  })
})

it('is not refused once the contact holds it, though nobody may look through the tasks', async () => {
  // A workflow of the portal makes a task and a note as soon as the status changes, and reading them is forbidden.
  const process = service.start({
    fetch: async (input, init) => {
      const response = await service.sandbox.fetch(input, init)
      if (init?.method !== 'PATCH') return response
      for (const type of ['tasks', 'notes'] as const) {
        const made = service.sandbox.portal.create(type, { hs_timestamp: iso(service.time) })
        service.sandbox.portal.associate('contacts', service.contactId, type, made.id)
      }
      return response
    },
  })
  service.sandbox.faults.add({
    match: { path: /(?:tasks|notes)\/batch\/(?:read|archive)/ },
    fault: { kind: 'status', status: 403 },
  })
  const row = await service.carryOut(service.decide('reject'), process)
  expect(row).toMatchObject({ stage: 'confirmed', refusal: null })
  expect(service.value('japan_handoff_status')).toBe('rejected')
})

it('takes up what waited for a key when the new key comes while the old one’s answer is still awaited', async () => {
  let open = () => {}
  let gated = true
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const process = service.start({
    fetch: async (input, init) => {
      if (!gated) return service.sandbox.fetch(input, init)
      await gate
      return new Response('{}', { status: 401 })
    },
  })
  const { id } = await process.outbox.make(service.decide('accept'))
  service.time += 5_000
  const withOldKey = process.outbox.drain()
  await expect.poll(async () => (await service.store.row(id)).stage).toBe('queued')
  const withNewKey = process.outbox.drain(true)
  open()
  gated = false
  await Promise.all([withOldKey, withNewKey])
  expect(await service.store.row(id)).toMatchObject({ stage: 'confirmed' })
})
