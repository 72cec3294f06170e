// Whose token it is, where HubSpot says less than it should: by its other answer, or else by a person's word, tried on one contact.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { inspectToken } from '@/lib/hubspot/setup/connect'
import {
  orMismatch,
  PortalMismatchError,
  PortalUntoldError,
  portalOfToken,
} from '@/lib/hubspot/setup/portal-of-token'
import {
  NotFoundError,
  OfflineError,
  OtherRegionError,
  RateLimitError,
  ServerError,
  TokenRefusedError,
} from '@/lib/hubspot/transport/errors'
import {
  CAST,
  EU_PORTAL_ID,
  type Fault,
  PORTAL_ID,
  type Sandbox,
  startSandbox,
} from '../../../sandbox/sandbox'
import { failure, transportTo } from '../harness'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false })
})
afterAll(() => sandbox.close())
afterEach(() => {
  sandbox.faults.clear()
  sandbox.requests.length = 0
})

type Claim = Parameters<typeof portalOfToken>[2]
const ask = (name: keyof Sandbox['tokens'], claim: Claim = null) =>
  portalOfToken(transportTo(sandbox, sandbox.tokens[name]), sandbox.tokens[name], claim)
const strike = (path: RegExp, fault: Fault) => sandbox.faults.add({ match: { path }, fault })
const ACCOUNT = /account-info/
const TOKEN = /access-token-info/
const status = (code: number, body?: object): Fault => ({
  kind: 'status',
  status: code,
  ...(body ? { body } : {}),
})

describe('account-info is refused', () => {
  test('the portal is the token’s own', async () => {
    expect(await ask('noAccountInfo')).toMatchObject({
      portalId: PORTAL_ID,
      portalFrom: 'hubspot',
      uiDomain: 'app.hubspot.com',
      region: 'na1',
      timeZone: null,
    })
  })

  test.each<[string, Fault]>([
    ['403', status(403)],
    ['403 for the plan', status(403, { category: 'FORBIDDEN', message: 'no' })],
    ['404', status(404)],
    ['400', status(400)],
    ['405', status(405)],
    ['410', status(410)],
    ['a page', { kind: 'status', status: 200, html: '<html>login</html>' }],
    ['nothing', { kind: 'json', text: '{}' }],
  ])('as %s', async (_name, fault) => {
    strike(ACCOUNT, fault)
    expect(await ask('eu')).toMatchObject({ portalId: EU_PORTAL_ID, uiDomain: 'app-eu1.hubspot.com' })
  })

  test.each<[string, Fault, new (...args: never[]) => Error]>([
    ['a revoked token', status(401), TokenRefusedError],
    ['no network', { kind: 'reset' }, OfflineError],
    ['a server that fails', status(500), ServerError],
    ['a limit', { kind: 'rate', policy: 'DAILY' }, RateLimitError],
    ['another data centre', status(488), OtherRegionError],
  ])('but %s is not a refusal', async (_name, fault, expected) => {
    strike(ACCOUNT, fault)
    expect(await failure(ask('full'))).toBeInstanceOf(expected)
  })
})

describe('neither is told', () => {
  test('a person must say it', async () => {
    expect(await failure(ask('opaque'))).toBeInstanceOf(PortalUntoldError)
  })

  test('unless the other answer is only late', async () => {
    strike(ACCOUNT, status(403))
    strike(TOKEN, { kind: 'reset' })
    expect(await failure(ask('full', { portalId: PORTAL_ID, contactId: null }))).toBeInstanceOf(OfflineError)
  })

  test('what was typed is taken at its word, and marked', async () => {
    expect(await ask('opaque', { portalId: PORTAL_ID, contactId: null })).toMatchObject({
      portalId: PORTAL_ID,
      portalFrom: 'typed',
      scopes: null,
    })
  })

  test('a contact that the token finds speaks for it', async () => {
    expect(await ask('opaque', { portalId: PORTAL_ID, contactId: CAST.ready })).toMatchObject({
      portalFrom: 'contact',
    })
  })

  test('one that it does not find speaks against it', async () => {
    const claim = { portalId: '99', contactId: '987654321' }
    expect(await failure(ask('opaque', claim))).toBeInstanceOf(PortalMismatchError)
  })

  test('scopes are found out by reading', async () => {
    const { features } = await inspectToken(
      transportTo(sandbox, sandbox.tokens.opaque),
      sandbox.tokens.opaque,
      { portalId: PORTAL_ID, contactId: null },
    )
    const states = Object.fromEntries(features.map(({ feature, state }) => [feature, state]))
    expect(states).toMatchObject({ contacts: 'on', emails: 'on', decisions: 'unknown', setup: 'unknown' })
  })
})

test.each([
  ['typed', PortalMismatchError],
  ['contact', NotFoundError],
  ['hubspot', NotFoundError],
] as const)('a contact that is not found under a portal of %s', (portalFrom, expected) => {
  expect(orMismatch(new NotFoundError(), { portalId: '99', portalFrom })).toBeInstanceOf(expected)
  expect(orMismatch(new OfflineError(), { portalId: '99', portalFrom })).toBeInstanceOf(OfflineError)
})

test('HubSpot’s word counts more than a person’s', async () => {
  const claim = { portalId: '99', contactId: '987654321' }
  expect(await ask('full', claim)).toMatchObject({ portalId: PORTAL_ID, portalFrom: 'hubspot' })
  expect(await ask('noAccountInfo', claim)).toMatchObject({ portalId: PORTAL_ID, portalFrom: 'hubspot' })
})

test('a token that only its own answer refuses is refused', async () => {
  strike(ACCOUNT, status(403))
  strike(TOKEN, status(401))
  expect(await failure(ask('full'))).toBeInstanceOf(TokenRefusedError)
})
