// Answers about sentences on their way: written, taken back, beside colleagues who answer at the same time, late, and refused.
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import type { Decision } from '@/lib/domain/decision/decision'
import type { DecisionRow } from '@/lib/domain/decision/row'
import { answersIn, answersText, type SignalAnswer } from '@/lib/domain/signal-answers'
import { OWNERS } from '../../../sandbox/portal/owners'
import { emptyVault, keptDecisions } from './kept-decisions'
import { lateTools, PATCH } from './late-tools'
import { type Process, startProcess } from './process'
import { decisionOn } from './sample-decision'
import { Desk } from './service'

const PROPERTY = 'japan_signal_reviews'
const S = '00000000000000aa'
const OTHER = '00000000000000bb'

const service = new Desk()
const { slow, toTheEnd, row } = lateTools(service)

const review = (
  isSignal: boolean | null,
  { sentence = S, before = null as number | null } = {},
): Partial<Decision> => ({ review: { sentence, quote: 'お見積りをください', isSignal, before } })

const answer = (isSignal: boolean | null, more = {}): Decision =>
  service.decide('review_signal', { clickedAt: service.time, ...review(isSignal, more) })

const held = (): readonly SignalAnswer[] => answersIn(service.value(PROPERTY))
const told = () => Object.fromEntries(held().map(({ sentence, isSignal }) => [sentence, isSignal]))

/** A colleague's answer, as their browser writes it. */
function colleague(sentence: string, isSignal: boolean | null, at = service.time): void {
  const text = answersText([...held(), { sentence, isSignal, by: OWNERS.okafor, at }])
  service.sandbox.portal.update('contacts', service.contactId, { [PROPERTY]: text })
}

/** The table of decisions in a colleague's browser. */
async function theirTable() {
  const ours = indexedDB
  vi.resetModules()
  vi.stubGlobal('indexedDB', new IDBFactory())
  const table = keptDecisions(await import('@/lib/storage/decisions'))
  await table.open()
  vi.stubGlobal('indexedDB', ours)
  return table
}

const writes = () => service.sandbox.requests.filter(({ method }) => method === 'PATCH').length

describe('an answer', () => {
  it('is written after its undo window: fingerprint, answer, who and when, and nothing else', async () => {
    service.sandbox.requests.length = 0
    const clickedAt = service.time
    const end = await service.carryOut(answer(true))
    expect(end).toMatchObject({ stage: 'confirmed', effects: {}, omitted: [] })
    expect(held()).toEqual([{ sentence: S, isSignal: true, by: '70000001', at: end.at }])
    expect(Math.abs((end.at ?? 0) - clickedAt)).toBeLessThan(2_000)
    expect(service.value(PROPERTY)).not.toContain('見積')
    expect(service.value('japan_handoff_status')).toBe('handed_off')
    expect(service.sandbox.requests.map(({ method }) => method)).toEqual(['GET', 'PATCH', 'GET'])
  })

  it('is not sent when it is undone', async () => {
    const process = service.start()
    const { id } = await process.outbox.make(answer(true))
    expect((await process.outbox.undo(id))?.stage).toBe('undone')
    service.time += 60_000
    await process.outbox.drain()
    expect(service.value(PROPERTY)).toBeNull()
  })

  it('is kept beside colleagues’ answers about other sentences, and a decision about the handoff', async () => {
    colleague(OTHER, false, service.time - 1_000)
    const process = service.start()
    await process.outbox.make(answer(true))
    await process.outbox.make(service.decide('accept', { clickedAt: service.time + 1 }))
    service.time += 5_001
    await process.outbox.drain()
    expect((await service.store.rows()).map(({ stage }) => stage)).toEqual(['confirmed', 'confirmed'])
    expect(told()).toEqual({ [S]: true, [OTHER]: false })
    expect(service.value('japan_handoff_status')).toBe('accepted')
  })

  it('is kept even where the text around it is not answers', async () => {
    service.sandbox.portal.update('contacts', service.contactId, { [PROPERTY]: '[{"s":"cut off' })
    await service.carryOut(answer(false))
    expect(told()).toEqual({ [S]: false })
  })

  it('is taken back', async () => {
    const first = await service.carryOut(answer(true))
    const end = await service.carryOut(answer(null, { before: first.at }))
    expect(end.stage).toBe('confirmed')
    expect(told()).toEqual({ [S]: null })
  })

  it('given again within the undo window takes the place of the first', async () => {
    const process = service.start()
    const first = await process.outbox.make(answer(true))
    service.time += 1_000
    const second = await process.outbox.make(answer(false))
    service.time += 5_000
    await process.outbox.drain()
    expect([(await row(first.id)).stage, (await row(second.id)).stage]).toEqual(['undone', 'confirmed'])
    expect(told()).toEqual({ [S]: false })
  })

  it('given again while the first is on its way follows it', async () => {
    const process = service.start()
    service.sandbox.faults.add({ match: { method: 'PATCH' }, fault: { kind: 'status', status: 503 } })
    const first = await service.carryOut({ ...answer(true), by: null }, process)
    expect(first).toMatchObject({ stage: 'queued', tried: true })
    service.sandbox.faults.clear()
    const second = await process.outbox.make({ ...answer(false), by: null })
    service.time += 5_000
    await process.outbox.drain()
    expect([(await row(first.id)).stage, (await row(second.id)).stage]).toEqual(['confirmed', 'confirmed'])
    expect(told()).toEqual({ [S]: false })
  })
})

describe('a colleague', () => {
  it('who gave another answer meanwhile is not overwritten: the conflict says what they said', async () => {
    colleague(S, false, service.time - 1_000)
    const end = await service.carryOut(answer(true))
    expect(end).toMatchObject({
      stage: 'conflict',
      conflict: { status: null, by: OWNERS.okafor, isSignal: false, at: service.time - 6_000 },
    })
    expect(told()).toEqual({ [S]: false })
  })

  it('who said the same is left as the one who said it', async () => {
    colleague(S, true, service.time - 1_000)
    service.sandbox.requests.length = 0
    expect((await service.carryOut(answer(true))).stage).toBe('confirmed')
    expect(held()[0]?.by).toBe(OWNERS.okafor)
    expect(writes()).toBe(0)
  })

  it('whose answer was on screen is answered', async () => {
    colleague(S, true, service.time - 1_000)
    const end = await service.carryOut(answer(false, { before: service.time - 1_000 }))
    expect(end.stage).toBe('confirmed')
    expect(told()).toEqual({ [S]: false })
  })

  it('who answers between our reading and our writing loses nothing', async () => {
    const process = meanwhile(() => colleague(OTHER, false))
    expect((await service.carryOut(answer(true), process)).stage).toBe('confirmed')
    expect(told()).toEqual({ [S]: true, [OTHER]: false })
  })

  it('who answers the same sentence in that moment has the last word, and that is reported', async () => {
    const process = meanwhile(() => colleague(S, false, service.time + 1_000))
    const end = await service.carryOut(answer(true), process)
    expect(told()).toEqual({ [S]: false })
    expect(end).toMatchObject({ stage: 'confirmed', superseded: true })
  })

  it('and we, each from a browser of their own, at any interleaving of requests: both answers stand', async () => {
    for (let step = 1; step <= 8; step++) {
      service.contactId = service.contact({ japan_handoff_status: 'handed_off' })
      await emptyVault()
      const theirs = await theirTable()
      const mine = answer(true)
      const decision = decisionOn(service.sandbox, service.contactId, 'review_signal', service.time, {
        ...review(false, { sentence: OTHER }),
        by: OWNERS.okafor,
      })
      let left = step
      const them = browser(theirs, service.sandbox.fetch)
      const us = browser(service.store, async (input, init) => {
        if (--left === 0) await them.outbox.drain()
        return service.sandbox.fetch(input, init)
      })
      await us.outbox.make(mine)
      await them.outbox.make(decision)
      service.time += 5_000
      await us.outbox.drain()
      await them.outbox.drain()
      await toTheEnd(us)
      await toTheEnd(them)
      expect(told(), `step ${step}`).toEqual({ [S]: true, [OTHER]: false })
    }
  })

  /** A process in which something happens right before its first PATCH is taken. */
  function meanwhile(happens: () => void): Process {
    let once = false
    return service.start({
      fetch: (input, init) => {
        if (init?.method === 'PATCH' && !once) {
          once = true
          happens()
        }
        return service.sandbox.fetch(input, init)
      },
    })
  }

  function browser(store: Desk['store'], fetch: typeof globalThis.fetch): Process {
    return startProcess({
      store,
      fetch,
      token: service.sandbox.tokens.full,
      now: () => service.time,
      pass: (ms) => {
        service.time += ms
      },
    })
  }
})

describe('a write that comes late', () => {
  it('over a colleague’s answer: the later look puts theirs back', async () => {
    const process = service.start({ fetch: slow(PATCH, 50_000, { also: true }) })
    const end = await service.carryOut(answer(true), process)
    expect(end.stage).toBe('confirmed')
    service.time += 10_000
    colleague(OTHER, false)
    await toTheEnd(process)
    expect(told()).toEqual({ [S]: true, [OTHER]: false })
    expect(await row(end.id)).toMatchObject({ stage: 'confirmed', superseded: false })
  })

  it('over our own later one: the later one is put back', async () => {
    const process = service.start({ fetch: slow(PATCH, 50_000, { also: true }) })
    const first = await service.carryOut(answer(true), process)
    const second = await service.carryOut(answer(false, { before: first.at }), process)
    await toTheEnd(process)
    expect(told()).toEqual({ [S]: false })
    expect([await row(first.id), await row(second.id)]).toMatchObject([
      { superseded: true },
      { superseded: false },
    ])
  })

  it('is never a reason to bring back what somebody has emptied', async () => {
    const process = service.start()
    await service.carryOut(answer(true), process)
    service.time += 10_000
    service.sandbox.portal.update('contacts', service.contactId, { [PROPERTY]: '' })
    await toTheEnd(process)
    expect(held()).toEqual([])
    const next = service.decide('review_signal', {
      clickedAt: service.time,
      ...review(false, { sentence: OTHER }),
    })
    await service.carryOut(next, process)
    expect(told()).toEqual({ [OTHER]: false })
  })
})

it('a portal without the property says that set-up mends it', async () => {
  const other = await service.portal()
  other.portal.removeProperty(PROPERTY)
  const id = other.portal.create('contacts', { japan_handoff_status: 'handed_off' }).id
  const process = service.start({ fetch: other.fetch, token: other.tokens.full })
  const end: DecisionRow = await service.carryOut(
    decisionOn(other, id, 'review_signal', service.time, review(true)),
    process,
  )
  expect(end).toMatchObject({ stage: 'refused', refusal: { kind: 'property_missing', property: PROPERTY } })
  await other.close()
})
