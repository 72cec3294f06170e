// Waking the background for the outbox: a timer while it lives, an alarm in any case, and only for the time said last.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const alarms = new Map<string, number>()
vi.mock('wxt/browser', () => ({
  browser: {
    alarms: {
      create: async (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
  },
}))
const { createWakeUp, OUTBOX_ALARM } = await import('@/lib/background/wake-up')

const START = Date.UTC(2026, 5, 10)
let runs = 0
let wakeAt: (at: number | null) => void

beforeEach(() => {
  vi.useFakeTimers({ now: START })
  alarms.clear()
  runs = 0
  wakeAt = createWakeUp(() => {
    runs++
  }, Date.now)
})
afterEach(() => vi.useRealTimers())

it('sets the alarm for the very time, or for the earliest that a browser allows', () => {
  wakeAt(START + 120_000)
  expect(alarms.get(OUTBOX_ALARM)).toBe(START + 120_000)
  wakeAt(START + 5_000)
  expect(alarms.get(OUTBOX_ALARM)).toBe(START + 30_000)
})

it('runs by itself at a time before any alarm, and at once at one that has passed', () => {
  wakeAt(START + 5_000)
  vi.advanceTimersByTime(4_999)
  expect(runs).toBe(0)
  vi.advanceTimersByTime(1)
  expect(runs).toBe(1)
  wakeAt(START)
  vi.advanceTimersByTime(0)
  expect(runs).toBe(2)
})

it('leaves a later time to the alarm', () => {
  wakeAt(START + 30_000)
  vi.advanceTimersByTime(3_600_000)
  expect(runs).toBe(0)
})

it('forgets the former time: only the last call counts', () => {
  wakeAt(START + 5_000)
  wakeAt(START + 10_000)
  vi.advanceTimersByTime(9_999)
  expect(runs).toBe(0)
  wakeAt(null)
  vi.advanceTimersByTime(60_000)
  expect(runs).toBe(0)
  expect(alarms.size).toBe(0)
})
