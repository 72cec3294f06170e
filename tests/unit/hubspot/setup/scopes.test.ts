// The table of scopes: which key needs what, and which scope is named when a request is refused.
import { describe, expect, test } from 'vitest'
import { ADMIN_SCOPES, permissionOf, REP_SCOPES } from '@/lib/domain/scopes'
import { mayBeGranted, scopeFor, surplusScopes } from '@/lib/hubspot/setup/scopes'
import type { Method } from '@/lib/hubspot/transport/request'

const names = (rows: readonly { scope: string }[]) => rows.map(({ scope }) => scope)

describe('the keys', () => {
  test('a salesperson’s has seven scopes, the one for set-up two more', () => {
    expect(names(REP_SCOPES)).toEqual([
      'crm.objects.contacts.read',
      'crm.objects.contacts.write',
      'crm.objects.companies.read',
      'crm.objects.owners.read',
      'sales-email-read',
      'crm.objects.marketing_events.read',
      'forms',
    ])
    expect(names(ADMIN_SCOPES)).toEqual([...names(REP_SCOPES), 'crm.schemas.contacts.write', 'automation'])
  })

  test('what either needs is never called surplus, nor is what only reads', () => {
    const harmless = ['oauth', 'crm.lists.read', 'crm.schemas.contacts.read']
    expect(surplusScopes([...names(ADMIN_SCOPES), ...harmless, 'crm.export'])).toEqual(['crm.export'])
  })

  test('a scope that is not ours turns on nothing that we know', () => {
    expect([permissionOf('automation'), permissionOf('contacts'), permissionOf('constructor')]).toEqual([
      'workflow',
      null,
      null,
    ])
  })

  test('nothing is closed where nobody knows the scopes', () => {
    expect([mayBeGranted(null, 'setup'), mayBeGranted(new Set(['forms']), 'setup')]).toEqual([true, false])
  })
})

test.each<[Method, string, string]>([
  ['GET', '/crm/v3/objects/contacts/1', 'crm.objects.contacts.read'],
  ['POST', '/crm/v3/objects/contacts/search', 'crm.objects.contacts.read'],
  ['PATCH', '/crm/v3/objects/contacts/1', 'crm.objects.contacts.write'],
  ['POST', '/crm/v3/objects/notes', 'crm.objects.contacts.write'],
  ['POST', '/crm/v3/objects/calls/batch/read', 'crm.objects.contacts.read'],
  ['GET', '/crm/objects/2026-09/companies/1', 'crm.objects.companies.read'],
  ['POST', '/crm/v3/objects/emails/batch/read', 'sales-email-read'],
  ['POST', '/crm/v4/associations/contacts/emails/batch/read', 'sales-email-read'],
  ['GET', '/crm/v3/owners/7', 'crm.objects.owners.read'],
  [
    'GET',
    '/marketing/v3/marketing-events/participations/contacts/1/breakdown',
    'crm.objects.marketing_events.read',
  ],
  ['GET', '/marketing/v3/forms', 'forms'],
  ['GET', '/crm/v3/properties/contacts', 'crm.schemas.contacts.read'],
  ['POST', '/crm/v3/properties/contacts/groups', 'crm.schemas.contacts.write'],
  ['GET', '/automation/2026-09-beta/flows', 'automation'],
  ['POST', '/automation/v4/flows', 'automation'],
])('%s %s needs %s', (method, path, scope) => expect(scopeFor({ method, path })).toBe(scope))
