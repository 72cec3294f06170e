// The key's burst limit, as HubSpot's answers tell it, and that the limiter learns it from them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLimiter } from '@/lib/hubspot/transport/limiter'
import { burstLimitOf } from '@/lib/hubspot/transport/rate-headers'
import { CAST, type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { testClock, transportTo } from '../harness'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

const told = (max: string | null, interval: string | null) => {
  const headers = new Headers()
  if (max !== null) headers.set('X-HubSpot-RateLimit-Max', max)
  if (interval !== null) headers.set('X-HubSpot-RateLimit-Interval-Milliseconds', interval)
  return burstLimitOf(headers)
}

test.each([
  ['100', '10000', { max: 100, intervalMs: 10_000 }],
  ['250', '10000', { max: 250, intervalMs: 10_000 }],
  ['19', '1000', { max: 19, intervalMs: 1_000 }],
  [null, '10000', null],
  ['100', null, null],
  ['0', '10000', null],
  ['-5', '10000', null],
  ['1e9', '10000', null],
  ['Infinity', '10000', null],
  ['100, 100', '10000', null],
  ['100', '0', null],
  ['100', '86400000', null],
])('max %s in %s ms', (max, interval, expected) => expect(told(max, interval)).toEqual(expected))

test.each([
  ['GET', `/crm/v3/objects/contacts/${CAST.ready}`, true],
  ['POST', '/crm/v3/objects/contacts/search', false],
] as const)('an answer to %s %s tells it: %s', async (method, path, tells) => {
  const clock = testClock()
  const heard: unknown[] = []
  const limiter = { ...createLimiter({ clock }), learn: (limit: unknown) => void heard.push(limit) }
  const body = method === 'POST' ? { limit: 1 } : undefined
  await transportTo(sandbox, sandbox.tokens.full, { clock, limiter }).send({ method, path, body })
  expect(heard).toEqual(tells ? [{ max: 100, intervalMs: 10_000 }] : [])
})
