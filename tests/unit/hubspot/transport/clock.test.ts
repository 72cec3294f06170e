// The real clock that requests wait by: it ends by itself or with the caller, and leaves nothing behind.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { systemClock } from '@/lib/hubspot/transport/clock'
import { failure } from '../harness'

const NOON = Date.UTC(2026, 10, 23, 12)
beforeEach(() => vi.useFakeTimers({ now: NOON }))
afterEach(() => vi.useRealTimers())

test('tells the machine’s time and throws dice', () => {
  expect(systemClock.now()).toBe(NOON)
  const dice = systemClock.random()
  expect(dice >= 0 && dice < 1).toBe(true)
})

test('a wait ends when it is over, and not before', async () => {
  let over = false
  const { signal } = new AbortController()
  const waiting = systemClock.sleep(1_000, signal).then(() => (over = true))
  await vi.advanceTimersByTimeAsync(999)
  expect(over).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  await waiting
  expect(over).toBe(true)
  const short = systemClock.sleep(0, undefined)
  await vi.advanceTimersByTimeAsync(0)
  await short
})

test('the caller ends it with the reason, and no timer is left', async () => {
  const abort = new AbortController()
  const ended = failure(systemClock.sleep(60_000, abort.signal))
  const reason = new Error('gone')
  abort.abort(reason)
  expect(await ended).toBe(reason)
  expect(vi.getTimerCount()).toBe(0)
  expect(await failure(systemClock.sleep(60_000, abort.signal))).toBe(reason)
  expect(vi.getTimerCount()).toBe(0)
})
