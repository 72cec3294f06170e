// What becomes of a part of a lead that HubSpot refuses: its reason in our words, and what ends the whole lead.
import { describe, expect, test } from 'vitest'
import { EMPTY, known, unavailable } from '@/lib/domain/fact'
import { factOf, whyOf, withoutScope } from '@/lib/hubspot/mapping/fact-of'
import {
  AbortedError,
  NotFoundError,
  OfflineError,
  ScopeMissingError,
  ServerError,
  TierError,
  TokenRefusedError,
} from '@/lib/hubspot/transport/errors'
import { failure } from '../harness'

describe('why a part is missing', () => {
  test.each<[string, Error | string, unknown]>([
    [
      'a scope goes by our name, whatever HubSpot calls it',
      new ScopeMissingError('contacts', ['legacy'], { words: 'You lack legacy.' }),
      { reason: 'no_scope', detail: 'sales-email-read' },
    ],
    ['a plan without words', new TierError(), { reason: 'not_on_tier' }],
    [
      'a plan in HubSpot’s words',
      new TierError({ words: 'Upgrade first.' }),
      { reason: 'not_on_tier', detail: 'Upgrade first.' },
    ],
    [
      'a server in HubSpot’s words',
      new ServerError(500, { words: 'Internal error' }),
      { reason: 'request_failed', detail: 'Internal error' },
    ],
    ['a line', new OfflineError(), { reason: 'request_failed', detail: 'HubSpot could not be reached' }],
    ['a slip of ours', new TypeError('x is null'), { reason: 'request_failed', detail: 'x is null' }],
    ['anything', 'odd', { reason: 'request_failed', detail: 'unknown failure' }],
  ])('%s', (_name, error, expected) => expect(whyOf(error, 'emails')).toEqual(expected))
})

describe('the fact', () => {
  test('is the answer where there is one', async () =>
    expect(await factOf(Promise.resolve(known(1)), 'companies')).toEqual(known(1)))

  test.each([new AbortedError(), new TokenRefusedError()])('%s ends the whole lead', async (error) =>
    expect(await failure(factOf(Promise.reject(error), 'companies'))).toBe(error),
  )

  test('what is gone is empty only where that is what it means', async () => {
    const gone = () => Promise.reject(new NotFoundError())
    expect(await factOf(gone(), 'companies', 'empty')).toEqual(EMPTY)
    const failed = unavailable('request_failed', 'Not found in HubSpot')
    expect(await factOf(gone(), 'companies')).toEqual(failed)
    expect(await factOf(gone(), 'companies', 'failed')).toEqual(failed)
    expect(await factOf(Promise.reject(new ServerError(500)), 'companies', 'empty')).toEqual(
      unavailable('request_failed', 'HubSpot answered 500'),
    )
  })

  test('of a part whose scope is missing names the scope', () =>
    expect(withoutScope('events')).toEqual(unavailable('no_scope', 'crm.objects.marketing_events.read')))
})
