// What nobody looks at, on a simulated clock: it goes at an even pace below the limit, and people overtake it.

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLimiter, type Lane, type Limiter } from '@/lib/hubspot/transport/limiter'
import type { Priority } from '@/lib/hubspot/transport/request'
import { busiest, FOREVER, starter } from './limiter-scene'

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 23) }))
afterEach(() => vi.useRealTimers())

/** Requests that nobody looks at, each sent when the one before has started, and when each started. */
function behind(limiter: Limiter, lane: Lane = 'search', priority: Priority = 'background') {
  const starts: number[] = []
  const run = () =>
    limiter.run(
      async () => {
        starts.push(Date.now())
      },
      { lane, signal: undefined, maxWaitMs: 3_600_000, priority },
    )
  return { starts, run }
}

describe('what nobody looks at', () => {
  test.each([100, 190, 250])(
    'goes evenly at nine tenths of a limit of %i, however long it lasts',
    async (max) => {
      const limiter = createLimiter()
      limiter.learn({ max, intervalMs: 10_000 })
      const { starts, run } = behind(limiter, 'general')
      const done = Array.from({ length: 12 * max }, run)
      await vi.advanceTimersByTimeAsync(100_000)
      const steady = starts.filter((at) => at >= (starts[0] ?? 0) + 20_000)
      const seconds = (Date.now() - (starts[0] ?? 0)) / 1_000 - 20
      expect((steady.length / seconds) * 10).toBeGreaterThanOrEqual(0.88 * max)
      expect(busiest(starts, 10_000)).toBeLessThanOrEqual(0.93 * max)
      expect(busiest(steady, 1_000)).toBeLessThanOrEqual(Math.ceil(0.09 * max) + 1)
      await vi.advanceTimersByTimeAsync(100_000)
      await Promise.all(done)
    },
  )

  test('a decision’s few requests are not spread out', async () => {
    const { starts, run } = behind(createLimiter(), 'general', 'hidden')
    const asked = Date.now()
    for (let step = 0; step < 20; step++) await run()
    expect(starts).toHaveLength(20)
    expect(Date.now() - asked).toBe(0)
  })

  test('searches hold 95 % of their share at an even pace, however long it lasts', async () => {
    const { starts, run } = behind(createLimiter())
    const done = Array.from({ length: 250 }, run)
    await vi.advanceTimersByTimeAsync(60_000)
    const minute = starts.filter((at) => at < (starts[0] ?? 0) + 60_000)
    expect(minute.length / 180).toBeGreaterThanOrEqual(0.95)
    expect(busiest(starts, 1_000)).toBeLessThanOrEqual(3)
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
        maxWaitMs: 0,
        priority: 'background',
      })
    await Promise.all(Array.from({ length: 300 }, run))
    const seconds = ((starts.at(-1) ?? 0) - (starts[0] ?? 0)) / 1_000
    expect(299 / seconds / 3).toBeGreaterThanOrEqual(0.95)
    expect(busiest(starts, 1_000)).toBeLessThanOrEqual(3)
  })

  test('a person’s search overtakes all that are queued, and starts within one slot', async () => {
    const limiter = createLimiter()
    const scan = behind(limiter)
    const done = Array.from({ length: 60 }, scan.run)
    await vi.advanceTimersByTimeAsync(4_321)
    const { starts, run } = starter(limiter)
    const asked = Date.now()
    const mine = run('search')
    await vi.advanceTimersByTimeAsync(400)
    await mine
    expect((starts.search[0] ?? 0) - asked).toBeLessThan(360)
    await vi.advanceTimersByTimeAsync(60_000)
    await Promise.all(done)
    expect(busiest([...scan.starts, ...starts.search], 1_000)).toBeLessThanOrEqual(3)
  })

  test('leaves a view’s nine requests room at any time', async () => {
    const limiter = createLimiter()
    const scan = behind(limiter)
    const reads = behind(limiter, 'general')
    const decisions = behind(limiter, 'general', 'hidden')
    const done = [scan, reads, decisions].flatMap(({ run }) => Array.from({ length: 300 }, run))
    for (let view = 0; view < 20; view++) {
      await vi.advanceTimersByTimeAsync(3_777)
      const { starts, run } = starter(limiter)
      const asked = Date.now()
      const nine = [run('search'), ...Array.from({ length: 8 }, () => run('general'))]
      await vi.advanceTimersByTimeAsync(400)
      await Promise.all(nine)
      expect(Math.max(...starts.general, ...starts.search) - asked).toBeLessThan(360)
    }
    await vi.advanceTimersByTimeAsync(200_000)
    await Promise.all(done)
    expect(busiest([...scan.starts, ...reads.starts, ...decisions.starts], 10_000)).toBeLessThanOrEqual(95)
  })

  test('searches are not held up by the reads beside them', async () => {
    const limiter = createLimiter()
    const reads = behind(limiter, 'general')
    const scan = behind(limiter)
    const done = [
      scan.run(),
      ...Array.from({ length: 400 }, reads.run),
      ...Array.from({ length: 120 }, scan.run),
    ]
    await vi.advanceTimersByTimeAsync(30_000)
    expect(scan.starts.length / 90).toBeGreaterThanOrEqual(0.95)
    await vi.advanceTimersByTimeAsync(120_000)
    await Promise.all(done)
  })

  test('does not take every place, however slow HubSpot is', async () => {
    const limiter = createLimiter()
    const hung = Array.from({ length: 30 }, () =>
      limiter.run(() => new Promise<void>(() => {}), { ...FOREVER, priority: 'hidden' }),
    )
    const { starts, run } = starter(limiter)
    await vi.advanceTimersByTimeAsync(5_000)
    await Promise.all(Array.from({ length: 9 }, () => run('general')))
    expect(starts.general).toHaveLength(9)
    expect(hung).toHaveLength(30)
  })

  test('goes in the order of its priority, and within one as it came', async () => {
    const limiter = createLimiter({ perTenSeconds: 10 })
    const order: string[] = []
    const run = (name: string, priority: Priority) =>
      limiter.run(async () => void order.push(name), { ...FOREVER, priority })
    await Promise.all(Array.from({ length: 10 }, () => run('filler', 'seen')))
    const kinds = ['background', 'hidden', 'seen', 'hidden', 'background', 'seen'] as const
    const done = kinds.map((priority, index) => run(`${priority} ${index}`, priority))
    await vi.advanceTimersByTimeAsync(60_000)
    await Promise.all(done)
    expect(order.filter((name) => name !== 'filler')).toEqual([
      'seen 2',
      'seen 5',
      'hidden 1',
      'hidden 3',
      'background 0',
      'background 4',
    ])
  })

  test('yields at once to a refusal, goes on slower, and comes back to its pace within minutes', async () => {
    const limiter = createLimiter()
    const { starts, run } = behind(limiter)
    const done = Array.from({ length: 1_200 }, run)
    await vi.advanceTimersByTimeAsync(10_000)
    const before = starts.length
    const until = Date.now() + 1_500
    limiter.pause('search', until, new Error('used up'))
    limiter.pause('search', until, new Error('used up'))
    await vi.advanceTimersByTimeAsync(1_499)
    expect(starts).toHaveLength(before)
    await vi.advanceTimersByTimeAsync(10_000)
    const slow = starts.length - before
    expect(slow).toBeGreaterThan(15)
    expect(slow).toBeLessThan(26)
    await vi.advanceTimersByTimeAsync(180_000)
    const from = Date.now() - 20_000
    expect(starts.filter((at) => at > from).length).toBeGreaterThanOrEqual(57)
    await vi.advanceTimersByTimeAsync(400_000)
    await Promise.all(done)
  })

  test('whatever comes when, with pauses: no window above the limit, people within it, everybody served in order', async () => {
    const arrival = fc.record({
      gapMs: fc.integer({ min: 0, max: 700 }),
      lane: fc.constantFrom<Lane>('general', 'search'),
      priority: fc.constantFrom<Priority>('seen', 'hidden', 'background'),
      times: fc.integer({ min: 1, max: 15 }),
      pauseMs: fc.option(fc.integer({ min: 1, max: 2_000 }), { freq: 8 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(arrival, { minLength: 1, maxLength: 25 }), async (arrivals) => {
        const limiter = createLimiter({ perTenSeconds: 40 })
        const all: number[] = []
        const started = new Map<string, number[]>()
        const paused: { from: number; until: number }[] = []
        const done: Promise<void>[] = []
        for (const { gapMs, lane, priority, times, pauseMs } of arrivals) {
          await vi.advanceTimersByTimeAsync(gapMs)
          for (let turn = 0; turn < times; turn++) {
            const place = done.length
            const work = async () => {
              all.push(Date.now())
              const kind = `${lane} ${priority}`
              started.set(kind, [...(started.get(kind) ?? []), place])
            }
            done.push(limiter.run(work, { ...FOREVER, lane, priority }))
          }
          if (pauseMs === null) continue
          limiter.pause('all', Date.now() + pauseMs, new Error('pause'))
          paused.push({ from: Date.now(), until: Date.now() + pauseMs })
        }
        await vi.advanceTimersByTimeAsync(600_000)
        await Promise.all(done)
        expect(all).toHaveLength(done.length)
        expect(busiest(all, 10_000)).toBeLessThanOrEqual(40)
        expect(all.filter((at) => paused.some(({ from, until }) => at > from && at < until))).toEqual([])
        for (const places of started.values()) expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
      { numRuns: 60 },
    )
  })
})
