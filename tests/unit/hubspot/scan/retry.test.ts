// How long a scan waits for HubSpot: as long as it says, up to three minutes; then it ends, and says when to come back.
import { expect, test } from 'vitest'
import { createRetry } from '@/lib/hubspot/scan/retry'
import { OfflineError, RateLimitError } from '@/lib/hubspot/transport/errors'
import { failure, testClock } from '../harness'

/** Asks a question that fails with these errors, one after the other, and is answered then. */
function asking(errors: (now: number) => readonly Error[]) {
  const clock = testClock(0)
  const told: (number | null)[] = []
  const left = [...errors(clock.now())]
  const { ask } = createRetry(
    { clock, signal: new AbortController().signal, onNews: () => undefined },
    (until) => told.push(until),
  )
  const answer = ask(async () => {
    const error = left.shift()
    if (error !== undefined) throw error
    return 'answered'
  })
  return { answer, clock, told }
}

const limit = (ms: number) => (now: number) => [new RateLimitError('TEN_SECONDLY_ROLLING', now + ms)]

test('three minutes are waited for and reported', async () => {
  const { answer, clock, told } = asking(limit(180_000))
  expect(await answer).toBe('answered')
  expect(clock.sleeps).toEqual([180_000])
  expect(told).toEqual([180_000, null])
})

test('more than three minutes end the scan at once', async () => {
  const { answer, clock } = asking(limit(180_001))
  expect(await failure(answer)).toMatchObject({ retryAt: 180_001 })
  expect(clock.sleeps).toEqual([])
})

test('a broken connection is tried three times more, at growing intervals', async () => {
  const lost = (times: number) => () => Array.from({ length: times }, () => new OfflineError())
  const passing = asking(lost(3))
  expect(await passing.answer).toBe('answered')
  expect(passing.clock.sleeps).toEqual([2_000, 4_000, 8_000])
  expect(await failure(asking(lost(4)).answer)).toBeInstanceOf(OfflineError)
})
