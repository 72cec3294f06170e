// What an answer of HubSpot becomes in the product: a problem on screen, and the end or the waiting of a decision.

import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { failureOf } from '@/lib/background/decisions/failure'
import { problemOf } from '@/lib/background/problems'
import type { Failure } from '@/lib/domain/diagnostics/failure'
import { loadLead } from '@/lib/hubspot/objects/load-lead'
import { RefusedError } from '@/lib/hubspot/transport/errors'
import { watchFailures } from '@/lib/messaging/failures'
import { CAST, type Fault, PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { PLACES } from '../fixtures/places'
import { failure, transportTo } from '../hubspot/harness'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false })
})
afterAll(() => sandbox.close())
afterEach(() => sandbox.faults.clear())

/** The error of a lead that is read while every request meets this fault. */
async function met(fault: Fault): Promise<unknown> {
  sandbox.faults.add({ match: { path: /./ }, fault })
  const options = {
    grantedScopes: null,
    directory: { forms: new Map(), owners: new Map() },
    places: PLACES,
  }
  const ref = { portalId: PORTAL_ID, contactId: CAST.ready }
  return failure(loadLead(transportTo(sandbox, sandbox.tokens.full), ref, options))
}

const NOW = 1_000

describe('a portal in another data centre', () => {
  test('is said on screen, and nothing is tried again by itself', async () => {
    expect(problemOf(await met({ kind: 'status', status: 488 }), NOW)).toEqual({ kind: 'other_region' })
  })

  test('refuses a decision in HubSpot’s words', async () => {
    const body = { message: 'This account lives elsewhere.' }
    expect(failureOf(await met({ kind: 'status', status: 488, body }))).toEqual({
      end: 'refused',
      refusal: { kind: 'refused', words: 'This account lives elsewhere.' },
    })
  })
})

test.each<[string, Fault]>([
  ['HTML', { kind: 'status', status: 200, html: '<html>Sign in</html>' }],
  ['an empty object', { kind: 'json', text: '{}' }],
  ['another object', { kind: 'json', text: '{"ok":true}' }],
  ['a list', { kind: 'json', text: '[]' }],
  ['broken JSON', { kind: 'json', text: '{"id":' }],
  ['a word', { kind: 'json', text: 'null' }],
])('200 with %s is an answer that is not understood', async (_name, fault) => {
  expect(problemOf(await met(fault), NOW)).toEqual({ kind: 'not_understood', retryAt: 11_000 })
})

test('a decision waits it out', async () =>
  expect(failureOf(await met({ kind: 'json', text: '{}' }))).toMatchObject({ end: 'wait' }))

describe('a fault of ours', () => {
  test('is said as one, recorded, and never in HubSpot’s name', async () => {
    const told: Failure[] = []
    vi.stubGlobal('addEventListener', () => undefined)
    watchFailures(async (one) => void told.push(one))
    expect(problemOf(new TypeError('no'), NOW)).toEqual({ kind: 'failed' })
    expect(failureOf(new TypeError('no'))).toMatchObject({ end: 'wait', waiting: { for: 'server' } })
    expect(problemOf(new RefusedError(400, { words: 'No.' }), NOW)).toEqual({ kind: 'refused', words: 'No.' })
    await Promise.resolve()
    await Promise.resolve()
    expect(told.map(({ place }) => place)).toEqual(['hubspot request', 'decision send'])
    vi.unstubAllGlobals()
  })
})
