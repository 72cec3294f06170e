// What tests of the HubSpot layer share: a transport to a sandbox on an injected clock, where waits take no time.
import { createLimiter } from '@/lib/hubspot/transport/limiter'
import {
  type Clock,
  createTransport,
  type Transport,
  type TransportOptions,
} from '@/lib/hubspot/transport/transport'
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

/** The sandbox's fetch, which also tells the signal that each request was sent with, by path. */
export function watchedFetch(sandbox: Sandbox): { fetch: typeof fetch; signals: Map<string, AbortSignal> } {
  const signals = new Map<string, AbortSignal>()
  const watched: typeof fetch = (input, init) => {
    if (init?.signal) signals.set(new URL(String(input)).pathname, init.signal)
    return sandbox.fetch(input, init)
  }
  return { fetch: watched, signals }
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

/** A contact with one engagement of every kind, a company and a colleague; its id. */
export function busyContact({ portal }: Sandbox): string {
  const { id: company } = portal.create('companies', { name: '試験株式会社', numberofemployees: '300' })
  const { id } = portal.create(
    'contacts',
    {
      lastname: '試験',
      email: 'hana@shiken.example',
    },
    { indexed: true },
  )
  const { id: colleague } = portal.create(
    'contacts',
    { lastname: '同僚', jobtitle: '部長' },
    { indexed: true },
  )
  portal.associate('contacts', id, 'companies', company)
  portal.associate('contacts', colleague, 'companies', company)
  const now = new Date(portal.now()).toISOString()
  for (const type of ['calls', 'emails', 'meetings', 'communications', 'notes'] as const) {
    const { id: engagement } = portal.create(type, { hs_timestamp: now })
    portal.associate('contacts', id, type, engagement)
  }
  return id
}
