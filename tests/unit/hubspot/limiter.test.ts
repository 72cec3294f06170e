// The limiter on a simulated clock: never above HubSpot's limits, nobody forgotten, pauses for everybody.

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLimiter, type Lane, type Limiter } from '@/lib/hubspot/limiter'

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 23) }))
afterEach(() => vi.useRealTimers())

const FOREVER = { lane: 'general' as Lane, signal: undefined, patienceMs: 3_600_000 }

/** The most starts in any window that is `width` long. */
function busiest(starts: readonly number[], width: number): number {
  return Math.max(0, ...starts.map((from) => starts.filter((at) => at >= from && at < from + width).length))
}

function starter(limiter: Limiter) {
  const starts = { general: [] as number[], search: [] as number[] }
  const run = (lane: Lane, patienceMs = 3_600_000, signal?: AbortSignal) =>
    limiter.run(
      async () => {
        starts[lane].push(Date.now())
      },
      { lane, signal, patienceMs },
    )
  return { starts, run }
}

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

  test('by default 90 in ten seconds, where HubSpot allows 100', async () => {
    const { starts, run } = starter(createLimiter())
    const done = Array.from({ length: 200 }, () => run('general'))
    await vi.advanceTimersByTimeAsync(9_999)
    expect(starts.general).toHaveLength(90)
    await vi.advanceTimersByTimeAsync(30_000)
    await Promise.all(done)
  })
})

describe('the background', () => {
  /** Searches that nobody waits for, one after the other's start, and when each started. */
  function background(limiter: Limiter, lane: Lane = 'search') {
    const starts: number[] = []
    const run = () =>
      limiter.run(
        async () => {
          starts.push(Date.now())
        },
        { lane, signal: undefined, patienceMs: 3_600_000, background: true },
      )
    return { starts, run }
  }

  test('holds 95 % of the limit at an even pace, however long it lasts', async () => {
    const { starts, run } = background(createLimiter())
    const done = Array.from({ length: 400 }, run)
    await vi.advanceTimersByTimeAsync(60_000)
    const minute = starts.filter((at) => at < (starts[0] ?? 0) + 60_000)
    expect(minute.length / 300).toBeGreaterThanOrEqual(0.95)
    expect(busiest(starts, 1_000)).toBeLessThanOrEqual(5)
    await vi.advanceTimersByTimeAsync(60_000)
    await Promise.all(done)
  })

  test('a timer that fires late costs nothing in the mean, and no window gets fuller', async () => {
    let real = Date.now()
    const late = [0, 12, 35, 3, 48, 7, 21]
    let turn = 0
    const clock = {
      now: () => real,
      random: () => 0,
      sleep: async (ms: number) => {
        real += ms + (late[turn++ % late.length] ?? 0)
      },
    }
    const starts: number[] = []
    const limiter = createLimiter({ clock })
    const run = () =>
      limiter.run(async () => void starts.push(real), {
        lane: 'search',
        signal: undefined,
        patienceMs: 0,
        background: true,
      })
    await Promise.all(Array.from({ length: 300 }, run))
    const seconds = ((starts.at(-1) ?? 0) - (starts[0] ?? 0)) / 1_000
    expect(299 / seconds / 5).toBeGreaterThanOrEqual(0.95)
    expect(busiest(starts, 1_000)).toBeLessThanOrEqual(5)
  })

  test('a person’s search overtakes all that are queued, and starts within one slot', async () => {
    const limiter = createLimiter()
    const scan = background(limiter)
    const done = Array.from({ length: 60 }, scan.run)
    await vi.advanceTimersByTimeAsync(4_321)
    const { starts, run } = starter(limiter)
    const asked = Date.now()
    const mine = run('search')
    await vi.advanceTimersByTimeAsync(300)
    await mine
    expect((starts.search[0] ?? 0) - asked).toBeLessThan(250)
    await vi.advanceTimersByTimeAsync(60_000)
    await Promise.all(done)
    expect(busiest([...scan.starts, ...starts.search], 1_000)).toBeLessThanOrEqual(5)
  })

  test('leaves a view’s nine requests room at any time', async () => {
    const limiter = createLimiter()
    const scan = background(limiter)
    const beside = background(limiter, 'general')
    const done = [...Array.from({ length: 300 }, scan.run), ...Array.from({ length: 300 }, beside.run)]
    for (let second = 0; second < 40; second += 10) {
      await vi.advanceTimersByTimeAsync(10_000)
      const { starts, run } = starter(limiter)
      const asked = Date.now()
      const view = [run('search'), ...Array.from({ length: 8 }, () => run('general'))]
      await vi.advanceTimersByTimeAsync(250)
      await Promise.all(view)
      expect(Math.max(...starts.general, ...starts.search) - asked).toBeLessThan(250)
    }
    await vi.advanceTimersByTimeAsync(120_000)
    await Promise.all(done)
    expect(busiest([...scan.starts, ...beside.starts], 10_000)).toBeLessThanOrEqual(90)
  })

  test('searches are not held up by the reads beside them', async () => {
    const limiter = createLimiter()
    const beside = background(limiter, 'general')
    const scan = background(limiter)
    const done = [
      scan.run(),
      ...Array.from({ length: 400 }, beside.run),
      ...Array.from({ length: 250 }, scan.run),
    ]
    await vi.advanceTimersByTimeAsync(30_000)
    expect(scan.starts.length / 150).toBeGreaterThanOrEqual(0.95)
    await vi.advanceTimersByTimeAsync(120_000)
    await Promise.all(done)
  })

  test('yields at once to a refusal, goes on slower, and comes back to its pace within minutes', async () => {
    const limiter = createLimiter()
    const { starts, run } = background(limiter)
    const done = Array.from({ length: 2_000 }, run)
    await vi.advanceTimersByTimeAsync(10_000)
    const before = starts.length
    const until = Date.now() + 1_500
    limiter.pause('search', until, new Error('used up'))
    limiter.pause('search', until, new Error('used up'))
    await vi.advanceTimersByTimeAsync(1_499)
    expect(starts).toHaveLength(before)
    await vi.advanceTimersByTimeAsync(10_000)
    const slow = starts.length - before
    expect(slow).toBeGreaterThan(25)
    expect(slow).toBeLessThan(42)
    await vi.advanceTimersByTimeAsync(180_000)
    const from = Date.now() - 20_000
    expect(starts.filter((at) => at > from).length).toBeGreaterThanOrEqual(95)
    await vi.advanceTimersByTimeAsync(400_000)
    await Promise.all(done)
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

  test('without the patience the reason is told at once', async () => {
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

describe('abort', () => {
  test('who waits in the queue leaves it, and who runs frees its place', async () => {
    const limiter = createLimiter({ concurrency: 1 })
    const abort = new AbortController()
    const hung = limiter.run(() => new Promise<void>(() => {}), { ...FOREVER, signal: abort.signal })
    const { starts, run } = starter(limiter)
    const waiting = run('general', 0, abort.signal)
    const refused = Promise.all([
      expect(hung).rejects.toThrow('gone'),
      expect(waiting).rejects.toThrow('gone'),
    ])
    await vi.advanceTimersByTimeAsync(10)
    abort.abort(new Error('gone'))
    await refused
    await run('general')
    expect(starts.general).toHaveLength(1)
  })

  test('who waits out a pause stops waiting', async () => {
    const limiter = createLimiter()
    const abort = new AbortController()
    limiter.pause('all', Date.now() + 60_000, new Error('pause'))
    const waiting = starter(limiter).run('general', 3_600_000, abort.signal)
    const refused = expect(waiting).rejects.toThrow('gone')
    await vi.advanceTimersByTimeAsync(10)
    abort.abort(new Error('gone'))
    await refused
  })
})

test('a failing request frees its place', async () => {
  const limiter = createLimiter({ concurrency: 1 })
  await expect(limiter.run(() => Promise.reject(new Error('no')), FOREVER)).rejects.toThrow('no')
  await expect(limiter.run(() => Promise.resolve('yes'), FOREVER)).resolves.toBe('yes')
})
