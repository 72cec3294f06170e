// The limiter on a simulated clock: never above HubSpot's limits, nobody forgotten, pauses for everybody.

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLimiter } from '@/lib/hubspot/transport/limiter'
import { busiest, FOREVER, starter } from './limiter-scene'

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 23) }))
afterEach(() => vi.useRealTimers())

describe('limits', () => {
  test('whatever arrives whenever, no window holds more than its cap, and all are served', async () => {
    const arrival = fc.record({ gapMs: fc.integer({ min: 0, max: 900 }), search: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(arrival, { minLength: 1, maxLength: 60 }), async (arrivals) => {
        const { starts, run } = starter(createLimiter({ perTenSeconds: 9, searches: 3 }))
        const done: Promise<void>[] = []
        for (const { gapMs, search } of arrivals) {
          await vi.advanceTimersByTimeAsync(gapMs)
          done.push(run(search ? 'search' : 'general'))
        }
        await vi.advanceTimersByTimeAsync(120_000)
        await Promise.all(done)
        expect(busiest([...starts.general, ...starts.search], 10_000)).toBeLessThanOrEqual(9)
        expect(busiest(starts.search, 1_000)).toBeLessThanOrEqual(3)
        expect(starts.general.length + starts.search.length).toBe(arrivals.length)
      }),
      { numRuns: 40 },
    )
  })

  test('people may use all that the smallest plan allows', async () => {
    const { starts, run } = starter(createLimiter())
    const done = Array.from({ length: 200 }, () => run('general'))
    await vi.advanceTimersByTimeAsync(9_999)
    expect(starts.general).toHaveLength(100)
    await vi.advanceTimersByTimeAsync(30_000)
    await Promise.all(done)
    expect(busiest(starts.general, 10_000)).toBe(100)
  })

  test.each([110, 190, 250])('or all that HubSpot says of the key: %i', async (max) => {
    const limiter = createLimiter()
    const { starts, run } = starter(limiter)
    const done = Array.from({ length: 100 }, () => run('general'))
    limiter.learn({ max, intervalMs: 10_000 })
    done.push(...Array.from({ length: 400 }, () => run('general')))
    await vi.advanceTimersByTimeAsync(60_000)
    await Promise.all(done)
    expect(busiest(starts.general, 10_000)).toBe(max)
  })

  test('by default three searches a second', async () => {
    const { starts, run } = starter(createLimiter())
    const done = Array.from({ length: 30 }, () => run('search'))
    await vi.advanceTimersByTimeAsync(20_000)
    await Promise.all(done)
    expect(busiest(starts.search, 1_000)).toBe(3)
  })
})

describe('pauses', () => {
  test('everybody waits until it is over', async () => {
    const limiter = createLimiter()
    const { starts, run } = starter(limiter)
    limiter.pause('all', Date.now() + 5_000, new Error('pause'))
    const done = [run('general'), run('search')]
    await vi.advanceTimersByTimeAsync(4_999)
    expect([...starts.general, ...starts.search]).toEqual([])
    await vi.advanceTimersByTimeAsync(2)
    await Promise.all(done)
    expect(starts.general).toHaveLength(1)
  })

  test('where it may not wait that long the reason is given at once', async () => {
    const limiter = createLimiter()
    const { starts, run } = starter(limiter)
    limiter.pause('all', Date.now() + 5_000, new Error('ask again later'))
    await expect(run('general', 2_500)).rejects.toThrow('ask again later')
    expect(starts.general).toEqual([])
  })

  test('a pause of searches leaves the others alone', async () => {
    const limiter = createLimiter()
    const { starts, run } = starter(limiter)
    limiter.pause('search', Date.now() + 60_000, new Error('searches pause'))
    await run('general')
    await expect(run('search', 0)).rejects.toThrow('searches pause')
    expect(starts.general).toHaveLength(1)
  })

  test('a shorter pause does not cut a longer one', async () => {
    const limiter = createLimiter()
    limiter.pause('all', Date.now() + 60_000, new Error('long'))
    limiter.pause('all', Date.now() + 1_000, new Error('short'))
    await expect(starter(limiter).run('general', 2_000)).rejects.toThrow('long')
  })

  test('those who wait through it lose nothing by it', async () => {
    const limiter = createLimiter({ concurrency: 1 })
    let release = () => {}
    const first = limiter.run(() => new Promise<void>((done) => (release = done)), FOREVER)
    const { starts, run } = starter(limiter)
    const done = Array.from({ length: 80 }, () => run('general'))
    limiter.pause('all', Date.now() + 1_000, new Error('pause'))
    release()
    await vi.advanceTimersByTimeAsync(1_001)
    await Promise.all([first, ...done])
    expect(starts.general).toHaveLength(80)
  })

  test('one that was queued before the pause is held back too', async () => {
    const limiter = createLimiter({ concurrency: 1 })
    let release = () => {}
    const first = limiter.run(() => new Promise<void>((done) => (release = done)), FOREVER)
    await vi.advanceTimersByTimeAsync(0)
    const { starts, run } = starter(limiter)
    const second = run('general', 1_000)
    const refused = expect(second).rejects.toThrow('pause')
    limiter.pause('all', Date.now() + 5_000, new Error('pause'))
    release()
    await first
    await refused
    expect(starts.general).toEqual([])
  })
})

test('a limit that was set is not changed by what HubSpot says', async () => {
  const limiter = createLimiter({ perTenSeconds: 5 })
  limiter.learn({ max: 100, intervalMs: 10_000 })
  const { starts, run } = starter(limiter)
  const done = Array.from({ length: 20 }, () => run('general'))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(starts.general).toHaveLength(5)
  await vi.advanceTimersByTimeAsync(60_000)
  await Promise.all(done)
})

test('a higher limit lets those who wait start at once', async () => {
  const limiter = createLimiter()
  const { starts, run } = starter(limiter)
  const done = Array.from({ length: 190 }, () => run('general'))
  await vi.advanceTimersByTimeAsync(10)
  expect(starts.general).toHaveLength(100)
  limiter.learn({ max: 190, intervalMs: 10_000 })
  await vi.advanceTimersByTimeAsync(10)
  expect(starts.general).toHaveLength(190)
  await Promise.all(done)
})

test('a failing request frees its place', async () => {
  const limiter = createLimiter({ concurrency: 1 })
  await expect(limiter.run(() => Promise.reject(new Error('no')), FOREVER)).rejects.toThrow('no')
  await expect(limiter.run(() => Promise.resolve('yes'), FOREVER)).resolves.toBe('yes')
})
