// Every refusal of the sandbox API has HubSpot's status, envelope and words.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TokenName } from '../../sandbox/portal/tokens.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { CAST, startSandbox } from '../../sandbox/sandbox.ts'
import { ask } from './api.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false })
})
afterAll(() => sandbox.close())

const contact = `/crm/objects/2026-09/contacts/${CAST.ready}`

describe('scopes', () => {
  const table: [string, TokenName, string, string, string][] = [
    ['companies', 'noCompanies', 'GET', `${contact}?associations=companies`, 'crm.objects.companies.read'],
    [
      'a company',
      'noCompanies',
      'GET',
      `/crm/objects/2026-09/companies/${CAST.readyCompany}`,
      'crm.objects.companies.read',
    ],
    [
      'links to companies',
      'noCompanies',
      'GET',
      `${contact}/associations/companies`,
      'crm.objects.companies.read',
    ],
    ['e-mails', 'noEmails', 'GET', `${contact}?associations=emails`, 'sales-email-read'],
    ['e-mail batch', 'noEmails', 'POST', '/crm/objects/2026-09/emails/batch/read', 'sales-email-read'],
    [
      'events',
      'noEvents',
      'GET',
      `/marketing/marketing-events/2026-09/participations/contacts/${CAST.ready}/breakdown`,
      'crm.objects.marketing_events.read',
    ],
    ['forms', 'noForms', 'GET', '/marketing/v3/forms', 'forms'],
    ['owners', 'contactsOnly', 'GET', '/crm/owners/2026-09', 'crm.objects.owners.read'],
    ['writing', 'readOnly', 'PATCH', contact, 'crm.objects.contacts.write'],
    ['properties', 'readOnly', 'POST', '/crm/properties/2026-09/contacts', 'crm.schemas.contacts.write'],
    ['workflows', 'readOnly', 'GET', '/automation/v4/flows', 'automation'],
  ]
  it.each(table)('%s: token %s is told the scope', async (_, token, method, path, scope) => {
    const answer = await ask(
      sandbox,
      method,
      path,
      method === 'GET' ? undefined : { inputs: [{ id: '1' }], properties: {} },
      token,
    )
    expect(answer.status).toBe(403)
    expect(answer.body.category).toBe('MISSING_SCOPES')
    expect(answer.body.errors[0].context.requiredGranularScopes).toContain(scope)
  })

  it.each([
    'noCompanies',
    'noEmails',
    'noEvents',
    'noForms',
    'contactsOnly',
    'unknownScopes',
    'surplus',
  ] as const)('%s still reads the contact', async (token) => {
    expect((await ask(sandbox, 'GET', contact, undefined, token)).status).toBe(200)
  })
})

describe('authentication', () => {
  it.each([
    ['no token', null],
    ['a revoked token', 'revoked'],
  ] as const)('%s is 401 INVALID_AUTHENTICATION', async (_, token) => {
    const answer = await ask(sandbox, 'GET', contact, undefined, token)
    expect(answer.status).toBe(401)
    expect(answer.body).toMatchObject({ status: 'error', category: 'INVALID_AUTHENTICATION' })
    expect(answer.body.correlationId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('tells portal, region and scopes of a token', async () => {
    const details = await ask(sandbox, 'GET', '/account-info/2026-09/details', undefined, 'eu')
    expect(details.body).toMatchObject({
      portalId: Number(sandbox.euPortal.id),
      uiDomain: 'app-eu1.hubspot.com',
    })
    const path = '/oauth/v2/private-apps/get/access-token-info'
    const info = await ask(sandbox, 'POST', path, { tokenKey: sandbox.tokens.surplus }, 'surplus')
    expect(info.body.hubId).toBe(Number(sandbox.portal.id))
    expect(info.body.scopes).toContain('crm.export')
    const refused = await ask(
      sandbox,
      'POST',
      path,
      { tokenKey: sandbox.tokens.unknownScopes },
      'unknownScopes',
    )
    expect(refused.status).toBe(404)
  })
})

describe('requests that make no sense', () => {
  const search = '/crm/objects/2026-09/contacts/search'
  const filter = (propertyName: string, operator: string, more: object = {}) => ({
    filterGroups: [{ filters: [{ propertyName, operator, ...more }] }],
  })
  const many = (n: number) => Array.from({ length: n }, (_, i) => ({ id: String(i) }))
  const table: [string, string, string, unknown, number][] = [
    ['a missing record', 'GET', '/crm/objects/2026-09/contacts/1', undefined, 404],
    ['a deleted record', 'GET', `/crm/objects/2026-09/contacts/${CAST.deleted}`, undefined, 404],
    ["another portal's record", 'GET', `/crm/objects/2026-09/contacts/${CAST.euContact}`, undefined, 404],
    ['an unknown version', 'GET', `/crm/objects/2031-01/contacts/${CAST.ready}`, undefined, 404],
    ['an unknown path', 'GET', '/crm/nothing', undefined, 404],
    ['a method that the path lacks', 'DELETE', '/account-info/2026-09/details', undefined, 405],
    ['broken JSON', 'PATCH', contact, '{"properties":', 400],
    ['a body without properties', 'PATCH', contact, {}, 400],
    ['101 inputs', 'POST', '/crm/objects/2026-09/contacts/batch/read', { inputs: many(101) }, 400],
    [
      '51 inputs with history',
      'POST',
      '/crm/objects/2026-09/contacts/batch/read',
      { inputs: many(51), propertiesWithHistory: ['email'] },
      400,
    ],
    ['a URL over 8 KB', 'GET', `${contact}?properties=${'x'.repeat(8200)}`, undefined, 414],
    ['search limit 201', 'POST', search, { limit: 201 }, 400],
    ['search past 10,000', 'POST', search, { after: '9900', limit: 101 }, 400],
    ['two sorts', 'POST', search, { sorts: [{ propertyName: 'email' }, { propertyName: 'phone' }] }, 400],
    ['six filter groups', 'POST', search, { filterGroups: Array(6).fill({ filters: [] }) }, 400],
    [
      'seven filters in a group',
      'POST',
      search,
      { filterGroups: [{ filters: Array(7).fill({ propertyName: 'email', operator: 'HAS_PROPERTY' }) }] },
      400,
    ],
    ['a search body over 3,000 characters', 'POST', search, { properties: ['x'.repeat(3000)] }, 400],
    ['a filter on an unknown property', 'POST', search, filter('nope', 'EQ', { value: 'x' }), 400],
    ['an unknown operator', 'POST', search, filter('email', 'LIKE', { value: 'x' }), 400],
    [
      'an ISO time in a filter',
      'POST',
      search,
      filter('createdate', 'GTE', { value: '2026-01-01T00:00:00Z' }),
      400,
    ],
  ]
  it.each(table)('%s', async (_, method, path, body, status) => {
    expect((await ask(sandbox, method, path, body)).status).toBe(status)
  })
})

describe('limits', () => {
  it('refuses the 101st request in ten seconds, naming the policy and no waiting time', async () => {
    const limited = await startSandbox({ people: 'none' })
    const path = '/account-info/2026-09/details'
    const first = await ask(limited, 'GET', path)
    expect(first.headers.get('x-hubspot-ratelimit-remaining')).toBe('99')
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask(limited, 'GET', path)))
    const refused = answers.filter((one) => one.status === 429)
    expect(refused).toHaveLength(1)
    expect(refused[0]?.body).toMatchObject({ policyName: 'TEN_SECONDLY_ROLLING', errorType: 'RATE_LIMIT' })
    expect(refused[0]?.headers.get('retry-after')).toBeNull()
    expect((await ask(limited, 'GET', path, undefined, 'eu')).status).toBe(200)
    await limited.close()
  })

  it('are what the account has left', async () => {
    const limited = await startSandbox({ people: 'none', rates: { burst: 190, searches: 3 } })
    const details = await ask(limited, 'GET', '/account-info/2026-09/details')
    expect(details.headers.get('x-hubspot-ratelimit-max')).toBe('190')
    expect(details.headers.get('x-hubspot-ratelimit-remaining')).toBe('189')
    const search = () => ask(limited, 'POST', '/crm/objects/2026-09/contacts/search', {})
    const answers = await Promise.all(Array.from({ length: 4 }, search))
    expect(answers.map((one) => one.status).sort()).toEqual([200, 200, 200, 429])
    await limited.close()
  })

  it('refuses the sixth search in a second, without rate headers on any search', async () => {
    const limited = await startSandbox({ people: 'none' })
    const search = () => ask(limited, 'POST', '/crm/objects/2026-09/contacts/search', {})
    const answers = await Promise.all(Array.from({ length: 6 }, search))
    expect(answers.map((one) => one.status).sort()).toEqual([200, 200, 200, 200, 200, 429])
    expect(answers.some((one) => one.headers.has('x-hubspot-ratelimit-max'))).toBe(false)
    expect(answers.find((one) => one.status === 429)?.body.policyName).toBe('SECONDLY')
    await limited.close()
  })
})
