// Every error of HubSpot by its meaning: what the panel says, what the Connect form says, and what becomes of a decision.
import { describe, expect, it } from 'vitest'
import {
  failureOf,
  PropertyMissingError,
  RequiredError,
  SalespersonMissingError,
} from '@/lib/background/decisions/failure'
import { problemOf } from '@/lib/background/problems'
import { PortalMismatchError } from '@/lib/hubspot/setup/portal-of-token'
import {
  ConflictError,
  MergedError,
  MigratingError,
  NotConnectedError,
  NotFoundError,
  OfflineError,
  OtherRegionError,
  RateLimitError,
  RefusedError,
  ResponseShapeError,
  ScopeMissingError,
  ServerError,
  TierError,
  TimeoutError,
  TokenRefusedError,
  ValidationError,
} from '@/lib/hubspot/transport/errors'

const NOW = 1_000
const AGAIN = NOW + 10_000
const WORDS = { words: 'HubSpot says so' }
const refused = { kind: 'refused', words: WORDS.words }
const FIELDS = [{ name: 'lifecyclestage', code: 'REQUIRED', message: 'needed' }]
const wait = (waiting: object, retryAt: number | null = null) => ({ end: 'wait', waiting, retryAt })
const end = (refusal: object) => ({ end: 'refused', refusal })

const ERRORS: readonly (readonly [error: unknown, problem: object, failure: object])[] = [
  [new NotConnectedError(), { kind: 'not_connected' }, { end: 'stop', waiting: { for: 'connection' } }],
  [new TokenRefusedError(), { kind: 'token_refused' }, { end: 'stop', waiting: { for: 'token' } }],
  [
    new ScopeMissingError('crm.objects.contacts.write'),
    { kind: 'scope_missing', scope: 'crm.objects.contacts.write' },
    end({ kind: 'scope_missing', scope: 'crm.objects.contacts.write' }),
  ],
  [new MergedError('11'), { kind: 'merged', survivorId: '11' }, end({ kind: 'merged', survivorId: '11' })],
  [new NotFoundError(WORDS), { kind: 'not_found' }, end({ kind: 'not_found' })],
  [
    new RateLimitError('DAILY', 5_000),
    { kind: 'rate_limited', daily: true, retryAt: 5_000 },
    wait({ for: 'limit' }, 5_000),
  ],
  [
    new RateLimitError('SECONDLY', 500),
    { kind: 'rate_limited', daily: false, retryAt: NOW },
    wait({ for: 'limit' }, 500),
  ],
  [new MigratingError(5_000), { kind: 'migrating', retryAt: 5_000 }, wait({ for: 'migration' }, 5_000)],
  [new MigratingError(500), { kind: 'migrating', retryAt: NOW }, wait({ for: 'migration' }, 500)],
  [new TimeoutError(), { kind: 'timeout', retryAt: AGAIN }, wait({ for: 'timeout' })],
  [new OfflineError(), { kind: 'offline', retryAt: AGAIN }, wait({ for: 'network' })],
  [
    new ServerError(503),
    { kind: 'server_error', status: 503, retryAt: AGAIN },
    wait({ for: 'server', status: 503 }),
  ],
  [
    new ResponseShapeError('no id'),
    { kind: 'not_understood', retryAt: AGAIN },
    wait({ for: 'server', status: null }),
  ],
  [new OtherRegionError(WORDS), { kind: 'other_region' }, end(refused)],
  [new ValidationError(FIELDS, WORDS), refused, end(refused)],
  [new TierError(WORDS), refused, end(refused)],
  [new ConflictError(WORDS), refused, end(refused)],
  [new RefusedError(405, WORDS), refused, end(refused)],
  [new Error('a fault of ours'), { kind: 'failed' }, wait({ for: 'server', status: null })],
  ['thrown', { kind: 'failed' }, wait({ for: 'server', status: null })],
]

describe('an error', () => {
  it.each(ERRORS)('%s', (error, problem, failure) => {
    expect([problemOf(error, NOW), failureOf(error)]).toEqual([problem, failure])
  })

  it('about the portal of the token is named', () => {
    expect(problemOf(new PortalMismatchError('7'), NOW)).toEqual({ kind: 'portal_mismatch', portalId: '7' })
  })
})

describe('what the portal wants of a decision', () => {
  const said = new ValidationError(FIELDS, { ...WORDS, status: 400, correlationId: 'c-1' })
  it('is named, with HubSpot’s words', () => {
    expect(failureOf(new RequiredError(said))).toEqual(
      end({ kind: 'required', property: 'lifecyclestage', words: WORDS.words }),
    )
    expect(failureOf(new RequiredError(new ValidationError([], WORDS)))).toEqual(
      end({ kind: 'required', property: null, words: WORDS.words }),
    )
    expect(failureOf(new PropertyMissingError('japan_handoff_at', said))).toEqual(
      end({ kind: 'property_missing', property: 'japan_handoff_at', words: WORDS.words }),
    )
    expect(failureOf(new SalespersonMissingError())).toEqual(end({ kind: 'salesperson_missing' }))
  })

  it('keeps what HubSpot told of it', () => {
    for (const error of [new RequiredError(said), new PropertyMissingError('x', said)])
      expect(error).toMatchObject({ status: 400, correlationId: 'c-1', fields: FIELDS })
    expect(new RequiredError(new ValidationError([]))).toMatchObject({ status: null, words: null })
    expect(new SalespersonMissingError().message).toBe('The contact has no owner')
  })
})
