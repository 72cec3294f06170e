// Answers about sentences on their way: written, taken back, beside colleagues who answer at the same time, late, and refused.
import { describe, expect, it } from 'vitest'
import type { Decision } from '@/lib/domain/decision/decision'
import type { DecisionRow } from '@/lib/domain/decision/row'
import { answersIn, answersText, type SignalAnswer } from '@/lib/domain/signal-answers'
import { OWNERS } from '../../../sandbox/portal/owners'
import { lateTools, PATCH } from './late-tools'
import { memoryStore } from './memory-store'
import { type Process, startProcess } from './process'
import { decisionOn } from './sample-decision'
import { Desk } from './service'

const PROPERTY = 'japan_signal_reviews'
const S = '00000000000000aa'
const OTHER = '00000000000000bb'

const desk = new Desk()
const { slow, toTheEnd, row } = lateTools(desk)

const review = (
  isSignal: boolean | null,
  { sentence = S, before = null as number | null } = {},
): Partial<Decision> => ({ review: { sentence, quote: 'お見積りをください', isSignal, before } })

const answer = (isSignal: boolean | null, more = {}): Decision =>
  desk.decide('review_signal', { clickedAt: desk.time, ...review(isSignal, more) })

const held = (): readonly SignalAnswer[] => answersIn(desk.value(PROPERTY))
const told = () => Object.fromEntries(held().map(({ sentence, isSignal }) => [sentence, isSignal]))

/** A colleague's answer, as their browser writes it. */
function colleague(sentence: string, isSignal: boolean | null, at = desk.time): void {
  const text = answersText([...held(), { sentence, isSignal, by: OWNERS.okafor, at }])
  desk.sandbox.portal.update('contacts', desk.contactId, { [PROPERTY]: text })
}

const writes = () => desk.sandbox.requests.filter(({ method }) => method === 'PATCH').length

describe('an answer', () => {
  it('is written after its undo window: fingerprint, answer, who and when, and nothing else', async () => {
    desk.sandbox.requests.length = 0
    const clickedAt = desk.time
    const end = await desk.carryOut(answer(true))
    expect(end).toMatchObject({ stage: 'confirmed', effects: {}, omitted: [] })
    expect(held()).toEqual([{ sentence: S, isSignal: true, by: '70000001', at: end.at }])
    expect(Math.abs((end.at ?? 0) - clickedAt)).toBeLessThan(2_000)
    expect(desk.value(PROPERTY)).not.toContain('見積')
    expect(desk.value('japan_handoff_status')).toBe('handed_off')
    expect(desk.sandbox.requests.map(({ method }) => method)).toEqual(['GET', 'PATCH', 'GET'])
  })

  it('is not sent when it is undone', async () => {
    const process = desk.start()
    const { id } = await process.outbox.make(answer(true))
    expect((await process.outbox.undo(id))?.stage).toBe('undone')
    desk.time += 60_000
    await process.outbox.drain()
    expect(desk.value(PROPERTY)).toBeNull()
  })

  it('stands beside colleagues’ answers about other sentences, and a decision about the handoff', async () => {
    colleague(OTHER, false, desk.time - 1_000)
    const process = desk.start()
    await process.outbox.make(answer(true))
    await process.outbox.make(desk.decide('accept', { clickedAt: desk.time + 1 }))
    desk.time += 5_001
    await process.outbox.drain()
    expect([...desk.store.rows.values()].map(({ stage }) => stage)).toEqual(['confirmed', 'confirmed'])
    expect(told()).toEqual({ [S]: true, [OTHER]: false })
    expect(desk.value('japan_handoff_status')).toBe('accepted')
  })

  it('is kept while the words around it are no answers', async () => {
    desk.sandbox.portal.update('contacts', desk.contactId, { [PROPERTY]: '[{"s":"cut off' })
    await desk.carryOut(answer(false))
    expect(told()).toEqual({ [S]: false })
  })

  it('is taken back', async () => {
    const first = await desk.carryOut(answer(true))
    const end = await desk.carryOut(answer(null, { before: first.at }))
    expect(end.stage).toBe('confirmed')
    expect(told()).toEqual({ [S]: null })
  })

  it('given anew within the undo window takes the place of the first', async () => {
    const process = desk.start()
    const first = await process.outbox.make(answer(true))
    desk.time += 1_000
    const second = await process.outbox.make(answer(false))
    desk.time += 5_000
    await process.outbox.drain()
    expect([row(first.id).stage, row(second.id).stage]).toEqual(['undone', 'confirmed'])
    expect(told()).toEqual({ [S]: false })
  })

  it('given anew while the first is on its way follows it', async () => {
    const process = desk.start()
    desk.sandbox.faults.add({ match: { method: 'PATCH' }, fault: { kind: 'status', status: 503 } })
    const first = await desk.carryOut({ ...answer(true), by: null }, process)
    expect(first).toMatchObject({ stage: 'queued', tried: true })
    desk.sandbox.faults.clear()
    const second = await process.outbox.make({ ...answer(false), by: null })
    desk.time += 5_000
    await process.outbox.drain()
    expect([row(first.id).stage, row(second.id).stage]).toEqual(['confirmed', 'confirmed'])
    expect(told()).toEqual({ [S]: false })
  })
})

describe('a colleague', () => {
  it('who answered otherwise meanwhile is not overwritten: the conflict says what they said', async () => {
    colleague(S, false, desk.time - 1_000)
    const end = await desk.carryOut(answer(true))
    expect(end).toMatchObject({
      stage: 'conflict',
      conflict: { status: null, by: OWNERS.okafor, isSignal: false, at: desk.time - 6_000 },
    })
    expect(told()).toEqual({ [S]: false })
  })

  it('who said the same is left as the one who said it', async () => {
    colleague(S, true, desk.time - 1_000)
    desk.sandbox.requests.length = 0
    expect((await desk.carryOut(answer(true))).stage).toBe('confirmed')
    expect(held()[0]?.by).toBe(OWNERS.okafor)
    expect(writes()).toBe(0)
  })

  it('whose answer was on screen is answered', async () => {
    colleague(S, true, desk.time - 1_000)
    const end = await desk.carryOut(answer(false, { before: desk.time - 1_000 }))
    expect(end.stage).toBe('confirmed')
    expect(told()).toEqual({ [S]: false })
  })

  it('who answers between our reading and our writing loses nothing', async () => {
    const process = meanwhile(() => colleague(OTHER, false))
    expect((await desk.carryOut(answer(true), process)).stage).toBe('confirmed')
    expect(told()).toEqual({ [S]: true, [OTHER]: false })
  })

  it('who answers the same sentence in that moment has the last word, and it is told', async () => {
    const process = meanwhile(() => colleague(S, false, desk.time + 1_000))
    const end = await desk.carryOut(answer(true), process)
    expect(told()).toEqual({ [S]: false })
    expect(end).toMatchObject({ stage: 'confirmed', superseded: true })
  })

  it('and we, each from a browser of their own, at any interleaving of requests: both answers stand', async () => {
    for (let step = 1; step <= 8; step++) {
      desk.contactId = desk.contact({ japan_handoff_status: 'handed_off' })
      desk.store = memoryStore()
      const theirs = memoryStore()
      const mine = answer(true)
      const decision = decisionOn(desk.sandbox, desk.contactId, 'review_signal', desk.time, {
        ...review(false, { sentence: OTHER }),
        by: OWNERS.okafor,
      })
      let left = step
      const them = browser(theirs, desk.sandbox.fetch)
      const us = browser(desk.store, async (input, init) => {
        if (--left === 0) await them.outbox.drain()
        return desk.sandbox.fetch(input, init)
      })
      await us.outbox.make(mine)
      await them.outbox.make(decision)
      desk.time += 5_000
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
    return desk.start({
      fetch: (input, init) => {
        if (init?.method === 'PATCH' && !once) {
          once = true
          happens()
        }
        return desk.sandbox.fetch(input, init)
      },
    })
  }

  function browser(store: Desk['store'], fetch: typeof globalThis.fetch): Process {
    return startProcess({
      store,
      fetch,
      token: desk.sandbox.tokens.full,
      now: () => desk.time,
      pass: (ms) => {
        desk.time += ms
      },
    })
  }
})

describe('a write that comes late', () => {
  it('over a colleague’s answer: the later look puts theirs back', async () => {
    const process = desk.start({ fetch: slow(PATCH, 50_000, { also: true }) })
    const end = await desk.carryOut(answer(true), process)
    expect(end.stage).toBe('confirmed')
    desk.time += 10_000
    colleague(OTHER, false)
    await toTheEnd(process)
    expect(told()).toEqual({ [S]: true, [OTHER]: false })
    expect(row(end.id)).toMatchObject({ stage: 'confirmed', superseded: false })
  })

  it('over our own later one: the later one is put back', async () => {
    const process = desk.start({ fetch: slow(PATCH, 50_000, { also: true }) })
    const first = await desk.carryOut(answer(true), process)
    const second = await desk.carryOut(answer(false, { before: first.at }), process)
    await toTheEnd(process)
    expect(told()).toEqual({ [S]: false })
    expect([row(first.id), row(second.id)]).toMatchObject([{ superseded: true }, { superseded: false }])
  })

  it('is never a reason to bring back what somebody has emptied', async () => {
    const process = desk.start()
    await desk.carryOut(answer(true), process)
    desk.time += 10_000
    desk.sandbox.portal.update('contacts', desk.contactId, { [PROPERTY]: '' })
    await toTheEnd(process)
    expect(held()).toEqual([])
    const next = desk.decide('review_signal', { clickedAt: desk.time, ...review(false, { sentence: OTHER }) })
    await desk.carryOut(next, process)
    expect(told()).toEqual({ [OTHER]: false })
  })
})

it('a portal without the property says that set-up mends it', async () => {
  const other = await desk.portal()
  other.portal.removeProperty(PROPERTY)
  const id = other.portal.create('contacts', { japan_handoff_status: 'handed_off' }).id
  const process = desk.start({ fetch: other.fetch, token: other.tokens.full })
  const end: DecisionRow = await desk.carryOut(
    decisionOn(other, id, 'review_signal', desk.time, review(true)),
    process,
  )
  expect(end).toMatchObject({ stage: 'refused', refusal: { kind: 'property_missing', property: PROPERTY } })
  await other.close()
})
