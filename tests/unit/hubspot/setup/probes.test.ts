// What a token may do, found out by reading: which answer means on, off or unknown.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FEATURES, type Feature } from '@/lib/domain/scopes'
import { probeFeature } from '@/lib/hubspot/setup/probes'
import { AbortedError, TokenRefusedError } from '@/lib/hubspot/transport/errors'
import type { TokenName } from '../../../sandbox/portal/tokens'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { failure, transportTo } from '../harness'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
})
afterEach(() => sandbox.close())

const probe = (feature: Feature, token: TokenName = 'full') =>
  probeFeature(transportTo(sandbox, sandbox.tokens[token]), feature)
const asked = () => sandbox.requests.map(({ method, path }) => `${method} ${path}`)

describe('a feature', () => {
  it.each<[Feature, RegExp, TokenName]>([
    ['contacts', /^GET \/crm\/objects\/[\w-]+\/contacts$/, 'none'],
    ['companies', /^GET \/crm\/objects\/[\w-]+\/companies$/, 'noCompanies'],
    ['owners', /^GET \/crm\/owners\/[\w-]+$/, 'noOwners'],
    ['emails', /^GET \/crm\/objects\/[\w-]+\/emails$/, 'noEmails'],
    ['events', /^GET \/marketing\/.*\/participations\/contacts\/1\/breakdown$/, 'noEvents'],
    ['forms', /^GET \/marketing\/.*forms/, 'noForms'],
    ['workflow', /^GET \/automation\//, 'noAutomation'],
  ])(
    '%s is on where its first read answers, off where the scope is missing',
    async (feature, path, without) => {
      expect(await probe(feature)).toBe('on')
      expect(await probe(feature, without)).toBe('off')
      expect(asked()).toEqual([expect.stringMatching(path), expect.stringMatching(path)])
    },
  )

  it('that only writes stays unknown, and nothing is asked', async () => {
    expect(await probe('decisions')).toBe('unknown')
    expect(await probe('setup')).toBe('unknown')
    expect(asked()).toEqual([])
    expect(FEATURES).toContain('setup')
  })

  it('that is not part of the plan is off', async () => {
    const body = { status: 'error', category: 'BANNED', message: 'Your account is not on that tier' }
    sandbox.faults.add({ match: {}, fault: { kind: 'status', status: 403, body } })
    expect(await probe('workflow')).toBe('off')
  })

  it('is unknown where HubSpot does not answer now', async () => {
    sandbox.faults.add({ match: {}, fault: { kind: 'status', status: 500 } })
    expect(await probe('contacts')).toBe('unknown')
  })

  it('that is not found may be under another path; of participations it says only that nobody has any', async () => {
    const nobody = { status: 'error', category: 'OBJECT_NOT_FOUND', message: 'resource not found' }
    sandbox.faults.add({ match: {}, fault: { kind: 'status', status: 404, body: nobody } })
    expect(await probe('events')).toBe('on')
    sandbox.requests.length = 0
    expect(await probe('workflow')).toBe('unknown')
    expect(new Set(asked()).size).toBeGreaterThan(1)
    sandbox.faults.clear()
    sandbox.faults.add({ match: {}, times: 1, fault: { kind: 'status', status: 404, body: nobody } })
    expect(await probe('workflow')).toBe('on')
  })
})

describe('what ends all', () => {
  it('is a refused token', async () => {
    expect(await failure(probe('contacts', 'revoked'))).toBeInstanceOf(TokenRefusedError)
  })

  it('is that nobody waits any more', async () => {
    const signal = AbortSignal.abort()
    const asked = probeFeature(transportTo(sandbox, sandbox.tokens.full), 'contacts', { signal })
    expect(await failure(asked)).toBeInstanceOf(AbortedError)
    expect(sandbox.requests).toEqual([])
  })
})
