// What tests of the HubSpot layer share: a transport to a sandbox on an injected clock, where waits take no time.
import { createLimiter } from '@/lib/hubspot/limiter'
import { type Clock, createTransport, type Transport, type TransportOptions } from '@/lib/hubspot/transport'
import type { Sandbox } from '../../sandbox/sandbox'

export interface TestClock extends Clock {
  /** How long was waited, in order. */
  readonly sleeps: number[]
}

/** A clock that stands still except when somebody sleeps. */
export function testClock(start = Date.now(), random = 0.5): TestClock {
  let now = start
  const sleeps: number[] = []
  return {
    sleeps,
    now: () => now,
    random: () => random,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted()
      sleeps.push(ms)
      now += ms
    },
  }
}

/** A transport to the sandbox with a limiter of its own, unless one is given. */
export function transportTo(
  sandbox: Sandbox,
  token: string,
  options: Partial<TransportOptions> = {},
): Transport & { readonly clock: TestClock } {
  const clock = (options.clock as TestClock | undefined) ?? testClock()
  const limiter = options.limiter ?? createLimiter({ clock })
  const transport = createTransport({
    token: async () => token,
    fetch: sandbox.fetch,
    limiter,
    ...options,
    clock,
  })
  return { ...transport, clock }
}

/** The error of a promise that must fail. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('it did not fail')
}
