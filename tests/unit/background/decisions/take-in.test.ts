// Taking decisions in: what the pages hear of it, and what a click that comes too late does not change.
import { describe, expect, it } from 'vitest'
import type { Process } from './process'
import { Desk, START } from './service'

const service = new Desk()

/** What the pages heard since the last question: each row and its stage. */
const heard = ({ news }: Process) => news.splice(0).map(({ id, stage }) => `${id} ${stage}`)
const refuse = () =>
  service.sandbox.faults.add({ match: { method: 'PATCH' }, fault: { kind: 'status', status: 400 } })

describe('the pages hear', () => {
  it('of a decision once, of each change to it, and that it was undone', async () => {
    const process = service.start()
    const first = service.decide('reject', { id: 'a', reason: 'too_early' })
    await process.outbox.make(first)
    await process.outbox.make(first)
    await process.outbox.make({ ...first, id: 'twin' })
    expect(heard(process)).toEqual(['a held'])
    const changed = await process.outbox.make({ ...first, detail: 'this_term' })
    expect(changed.decision.detail).toBe('this_term')
    expect(heard(process)).toEqual(['a held'])
    await process.outbox.undo('a')
    expect(heard(process)).toEqual(['a undone'])
  })

  it('that a decision gave way to a later one', async () => {
    const process = service.start()
    await process.outbox.make(service.decide('reject', { id: 'a' }))
    await process.outbox.make(service.decide('accept', { id: 'b', clickedAt: START + 1 }))
    expect(heard(process)).toEqual(['a held', 'a undone', 'b held'])
    expect(process.wakeAt).toBe(START + 5_000)
  })

  it('nothing of an earlier decision that no longer gives way', async () => {
    service.sandbox.faults.add({ match: { method: 'PATCH' }, fault: { kind: 'reset' } })
    const process = service.start()
    await service.carryOut(service.decide('reject', { id: 'a' }), process)
    heard(process)
    const row = await process.outbox.make(service.decide('accept', { id: 'b', clickedAt: service.time }))
    expect([row.after, heard(process)]).toEqual(['a', ['b held']])
  })

  it('of a first contact that is tried once more', async () => {
    refuse()
    const process = service.start()
    const facts = { ...service.decide('accept').facts, firstContactAt: START - 60_000 }
    await service.carryOut(service.decide('first_contact', { id: 'a', facts }), process)
    heard(process)
    await process.outbox.tryAnew('a')
    expect(heard(process)).toEqual(['a held'])
    expect((await service.store.row('a')).heldUntil).toBe(service.time)
  })
})

describe('a click that comes too late', () => {
  it.each(['confirmed', 'refused'] as const)('changes nothing of a decision that is %s', async (stage) => {
    if (stage === 'refused') refuse()
    const process = service.start()
    const decision = service.decide('reject', { id: 'a', reason: 'too_early' })
    const before = await service.carryOut(decision, process)
    expect(before.stage).toBe(stage)
    heard(process)
    service.time += 3_600_000
    expect(await process.outbox.make({ ...decision, detail: 'this_term' })).toEqual(before)
    expect(await process.outbox.undo('a')).toEqual(before)
    if (stage === 'confirmed') await process.outbox.tryAnew('a')
    expect([await service.store.row('a'), heard(process)]).toEqual([before, []])
  })

  it('finds nothing where nobody decided', async () => {
    const process = service.start()
    expect(await process.outbox.undo('a')).toBeNull()
    await process.outbox.tryAnew('a')
    expect(heard(process)).toEqual([])
  })

  it('a first contact that was written is not written again at a later view', async () => {
    const process = service.start()
    const facts = { ...service.decide('accept').facts, firstContactAt: START - 60_000 }
    const decision = service.decide('first_contact', { id: 'a', facts })
    const before = await service.carryOut(decision, process)
    service.time += 3_600_000
    expect(await process.outbox.make(decision)).toEqual(before)
  })
})
