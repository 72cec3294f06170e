// When a panel counts as seen: after the browser's first word, never while hidden, and not at once after it was hidden.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSight, FIRST_WORD_MS, LOOK_MS, type SightPart } from '@/components/stores/sight'
import { FakeTimers, settleAll } from './fakes'

function begin() {
  const timers = new FakeTimers()
  const sight = createSight(timers, () => timers.now)
  const ask = async () => {
    let answer: boolean | null = null
    void sight.seen().then((seen) => {
      answer = seen
    })
    await settleAll()
    return { now: () => answer }
  }
  return { timers, sight, ask }
}

describe('a panel in view', () => {
  it('counts at once where it was in view from the first word on', async () => {
    const { sight, ask } = begin()
    sight.hear('clear', true)
    sight.hear('whole', true)
    expect((await ask()).now()).toBe(true)
  })

  it('waits for the first word, and for the view that comes soon after it', async () => {
    const { sight, ask, timers } = begin()
    const early = await ask()
    sight.hear('clear', false)
    sight.hear('whole', true)
    await timers.pass(120)
    expect(early.now()).toBe(null)
    sight.hear('clear', true)
    await settleAll()
    expect(early.now()).toBe(true)
  })

  it.each(['clear', 'whole'] as const)('does not count while it is not %s, however long', async (part) => {
    const { sight, ask, timers } = begin()
    for (const one of ['clear', 'whole'] as const) sight.hear(one, one !== part)
    const early = await ask()
    await timers.pass(FIRST_WORD_MS)
    expect(early.now()).toBe(false)
    await timers.pass(60_000)
    expect((await ask()).now()).toBe(false)
  })

  it('says no in the end where the browser never says a word', async () => {
    const { ask, timers } = begin()
    const asked = await ask()
    await timers.pass(FIRST_WORD_MS)
    expect(asked.now()).toBe(false)
  })

  it('does not count at once after it was covered: a lure that is taken away at the last moment', async () => {
    const { sight, ask, timers } = begin()
    sight.hear('clear', true)
    sight.hear('whole', true)
    sight.hear('clear', false)
    await timers.pass(5_000)
    sight.hear('clear', true)
    expect((await ask()).now()).toBe(false)
    await timers.pass(LOOK_MS)
    expect((await ask()).now()).toBe(true)
  })

  it('asks again after its tab was behind another one', async () => {
    const { sight, ask } = begin()
    sight.hear('clear', true)
    sight.hear('whole', true)
    sight.hear('clear', false)
    sight.forget()
    const asked = await ask()
    sight.hear('whole', true)
    await settleAll()
    expect(asked.now()).toBe(null)
    sight.hear('clear', true)
    await settleAll()
    expect(asked.now()).toBe(true)
  })

  it('never counts unless both parts held for the whole look before, or from the start', async () => {
    const word = fc.record({
      part: fc.constantFrom<SightPart>('clear', 'whole'),
      holds: fc.boolean(),
      pause: fc.integer({ min: 0, max: 900 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 20 }), async (words) => {
        const { sight, ask, timers } = begin()
        const told = { clear: false, whole: false }
        let hiddenAt = timers.now
        let views = 0
        let inView = false
        for (const { part, holds, pause } of words) {
          sight.hear(part, holds)
          told[part] = holds
          const now = told.clear && told.whole
          if (now && !inView) views++
          inView = now
          await timers.pass(pause)
          if (!inView) hiddenAt = timers.now
        }
        const asked = await ask()
        await timers.pass(FIRST_WORD_MS)
        const longEnough = timers.now - FIRST_WORD_MS - hiddenAt >= LOOK_MS
        expect(asked.now()).toBe(inView && (views === 1 || longEnough))
      }),
    )
  })
})
