// Which HubSpot scope turns on which feature, and which scopes the product never needs.
import type { FeatureState } from '@/lib/messaging/protocol'

export type Feature = FeatureState['feature']

export const SCOPE_OF: Readonly<Record<Feature, string>> = {
  contacts: 'crm.objects.contacts.read',
  decisions: 'crm.objects.contacts.write',
  companies: 'crm.objects.companies.read',
  owners: 'crm.objects.owners.read',
  emails: 'sales-email-read',
  events: 'crm.objects.marketing_events.read',
  forms: 'forms',
  setup: 'crm.schemas.contacts.write',
  workflow: 'automation',
}

export const FEATURES = Object.keys(SCOPE_OF) as readonly Feature[]

/** Harmless beside the needed ones: HubSpot adds them by itself, or they only read what a portal may map to. */
const HARMLESS: ReadonlySet<string> = new Set([
  'oauth',
  'crm.schemas.contacts.read',
  'crm.schemas.companies.read',
  'crm.objects.deals.read',
  'crm.schemas.deals.read',
  'crm.objects.leads.read',
  'crm.lists.read',
  'settings.users.teams.read',
])

/** True when the scope is granted, or when nobody knows. */
export function mayBeGranted(granted: ReadonlySet<string> | null, feature: Feature): boolean {
  return granted === null || granted.has(SCOPE_OF[feature])
}

/** The scopes that the product never uses: worth removing from the token. */
export function surplusScopes(scopes: readonly string[]): string[] {
  const needed = new Set(Object.values(SCOPE_OF))
  return scopes.filter((scope) => !needed.has(scope) && !HARMLESS.has(scope))
}
