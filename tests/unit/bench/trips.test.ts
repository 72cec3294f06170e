// The bench's counter of round trips: what is asked for together is one trip, what needs an answer first is another.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { countTrips } from '../../bench/counts/trips'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { failure } from '../hubspot/harness'

let sandbox: Sandbox
let counter: ReturnType<typeof countTrips>
beforeAll(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
})
afterAll(() => sandbox.close())
beforeEach(() => {
  sandbox.faults.clear()
  counter = countTrips(sandbox.fetch)
})

const ask = async () => {
  const headers = { authorization: `Bearer ${sandbox.tokens.full}` }
  const answer = await counter.fetch('https://api.hubapi.com/crm/owners/2026-09', { headers })
  return answer.json()
}

it.each([
  ['one after the other', () => ask().then(ask).then(ask), 3, 3],
  ['all at once', () => Promise.all([ask(), ask(), ask()]), 3, 1],
  ['two lines beside each other, one longer', () => Promise.all([ask().then(ask), ask()]), 3, 2],
  ['two that wait for the same', () => ask().then(() => Promise.all([ask(), ask()])), 3, 2],
])('%s', async (_, work, requests, trips) => {
  await work()
  expect(counter.take()).toEqual({ requests, trips })
  expect(counter.take()).toEqual({ requests: 0, trips: 0 })
})

it('a slow answer beside a quick one makes no trip more', async () => {
  sandbox.faults.add({ match: {}, times: 1, fault: { kind: 'delay', ms: 60 } })
  await Promise.all([ask().then(ask), ask().then(ask)])
  expect(counter.take()).toEqual({ requests: 4, trips: 2 })
})

it('an answer comes whole, and a failure as one', async () => {
  expect(await ask()).toMatchObject({ results: expect.any(Array) })
  sandbox.faults.add({ match: {}, times: 1, fault: { kind: 'reset' } })
  expect(await failure(ask())).toBeInstanceOf(Error)
  expect(counter.take()).toEqual({ requests: 2, trips: 2 })
})
