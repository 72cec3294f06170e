// Who waits at the limiter and who runs: how many at a time, who gives up, who is aborted, and who comes next.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLimiter, type Limiter } from '@/lib/hubspot/transport/limiter'
import { FOREVER, starter } from './limiter-scene'

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 23) }))
afterEach(() => vi.useRealTimers())

describe('who gives up', () => {
  test.each([
    ['exactly as long as it may wait: it stays', 5_000, 1],
    ['a little longer: it goes', 4_999, 0],
  ])('when a pause takes %s', async (_name, maxWaitMs, started) => {
    const limiter = createLimiter({ concurrency: 1 })
    let release = () => {}
    const first = limiter.run(() => new Promise<void>((done) => (release = done)), FOREVER)
    const { starts, run } = starter(limiter)
    const waiting = run('general', maxWaitMs).catch((error: Error) => error.message)
    limiter.pause('all', Date.now() + 5_000, new Error('paused'))
    const late = run('general', maxWaitMs).catch((error: Error) => error.message)
    release()
    await vi.advanceTimersByTimeAsync(6_000)
    await first
    const answer = started === 1 ? undefined : 'paused'
    expect([await waiting, await late]).toEqual([answer, answer])
    expect(starts.general).toHaveLength(2 * started)
  })

  test('only in the lane that is paused', async () => {
    const limiter = createLimiter({ concurrency: 1 })
    let release = () => {}
    const first = limiter.run(() => new Promise<void>((done) => (release = done)), FOREVER)
    const { starts, run } = starter(limiter)
    const [general, search] = [run('general', 0), run('search', 0).catch((error: Error) => error.message)]
    limiter.pause('search', Date.now() + 5_000, new Error('paused'))
    expect(await search).toBe('paused')
    release()
    await Promise.all([first, general])
    expect(starts).toMatchObject({ general: { length: 1 }, search: { length: 0 } })
  })

  test('nobody, once the pause is over', async () => {
    const limiter = createLimiter()
    limiter.pause('all', Date.now() + 5_000, new Error('paused'))
    await vi.advanceTimersByTimeAsync(5_000)
    await starter(limiter).run('general', 0)
  })

  test('and a longer pause says its own reason', async () => {
    const limiter = createLimiter()
    limiter.pause('all', Date.now() + 1_000, new Error('short'))
    limiter.pause('all', Date.now() + 60_000, new Error('long'))
    await expect(starter(limiter).run('general', 2_000)).rejects.toThrow('long')
  })
})

describe('how many at the same time', () => {
  /** Requests that never end by themselves, and how many of them have started. */
  const hang = (limiter: Limiter, count: number, priority: 'seen' | 'background') => {
    const ends: (() => void)[] = []
    const work = () => new Promise<void>((done) => ends.push(done))
    const all = Array.from({ length: count }, () => limiter.run(work, { ...FOREVER, priority }))
    return { ends, all }
  }

  test('twenty, of which six that nobody looks at', async () => {
    const limiter = createLimiter()
    const behind = hang(limiter, 30, 'background')
    const seen = hang(limiter, 30, 'seen')
    await vi.advanceTimersByTimeAsync(1_000)
    expect([behind.ends.length, seen.ends.length]).toEqual([6, 14])
  })

  test('one that ends makes room for one, whoever it was', async () => {
    const limiter = createLimiter({ concurrency: 3 })
    const behind = hang(limiter, 9, 'background')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(behind.ends).toHaveLength(3)
    const seen = hang(limiter, 9, 'seen')
    behind.ends[0]?.()
    await vi.advanceTimersByTimeAsync(1_000)
    expect([behind.ends.length, seen.ends.length]).toEqual([3, 1])
    seen.ends[0]?.()
    await vi.advanceTimersByTimeAsync(1_000)
    expect([behind.ends.length, seen.ends.length]).toEqual([3, 2])
  })

  test('one that was aborted while it ran makes room once, though it ends later', async () => {
    const limiter = createLimiter({ concurrency: 1 })
    const abort = new AbortController()
    let end = () => {}
    const work = () => new Promise<void>((done) => (end = done))
    const gone = limiter
      .run(work, { ...FOREVER, signal: abort.signal })
      .catch((error: Error) => error.message)
    const waiting = hang(limiter, 3, 'seen')
    abort.abort(new Error('gone'))
    expect(await gone).toBe('gone')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(waiting.ends).toHaveLength(1)
    end()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(waiting.ends).toHaveLength(1)
  })

  test('those that one signal ends leave the others their turn', async () => {
    const limiter = createLimiter({ concurrency: 1 })
    const abort = new AbortController()
    const { signal } = abort
    const running = limiter
      .run(() => new Promise<void>(() => {}), { ...FOREVER, signal })
      .catch(() => 'ended')
    const { starts, run } = starter(limiter)
    const theirs = [run('general', 0, signal), run('search', 0, signal)].map((one) =>
      one.catch(() => 'ended'),
    )
    const mine = run('general', 0)
    abort.abort()
    expect(await Promise.all([running, ...theirs])).toEqual(['ended', 'ended', 'ended'])
    await mine
    expect(starts).toMatchObject({ general: { length: 1 }, search: { length: 0 } })
  })

  test('who comes with a signal that has ended is not sent', async () => {
    const { starts, run } = starter(createLimiter())
    await expect(run('general', 0, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
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
