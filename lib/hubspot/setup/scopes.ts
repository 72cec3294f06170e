// What a request needs of the token, what a token may do, and which of its scopes the product never uses.
import { ADMIN_SCOPES, type Permission, SCHEMA_SCOPE, SCOPE_OF } from '@/lib/domain/scopes'
import { type HubSpotRequest, readsOnly } from '../transport/request'

/** Harmless beside the needed ones: HubSpot adds them by itself, or they only read what a portal may map to. */
const HARMLESS: ReadonlySet<string> = new Set([
  'oauth',
  SCHEMA_SCOPE.scope,
  'crm.schemas.companies.read',
  'crm.objects.deals.read',
  'crm.schemas.deals.read',
  'crm.objects.leads.read',
  'crm.lists.read',
  'settings.users.teams.read',
])

/** By a part of the path; the first that is in it counts. Activities other than e-mail come with the contacts. */
const NEEDED: readonly (readonly [part: string, read: Permission, write: Permission])[] = [
  ['automation', 'workflow', 'workflow'],
  ['properties', 'schema', 'setup'],
  ['marketing-events', 'events', 'events'],
  ['emails', 'emails', 'emails'],
  ['companies', 'companies', 'companies'],
  ['owners', 'owners', 'owners'],
  ['forms', 'forms', 'forms'],
]

/** The scope that we ask for so that this request is allowed. */
export function scopeFor(request: HubSpotRequest): string {
  const parts = request.path.split('/')
  const [, read, write] = NEEDED.find(([part]) => parts.includes(part)) ?? ['', 'contacts', 'decisions']
  return SCOPE_OF[readsOnly(request) ? read : write]
}

/** True when the scope is granted, or when nobody knows. */
export function mayBeGranted(granted: ReadonlySet<string> | null, permission: Permission): boolean {
  return granted === null || granted.has(SCOPE_OF[permission])
}

/** The scopes that the product never uses: worth removing from the token. */
export function surplusScopes(scopes: readonly string[]): string[] {
  const needed = new Set(ADMIN_SCOPES.map(({ scope }) => scope))
  return scopes.filter((scope) => !needed.has(scope) && !HARMLESS.has(scope))
}
