// The one table of HubSpot scopes: what each turns on, and which key needs it.

/** A part of the product that a scope turns on. */
export type Feature =
  | 'contacts'
  | 'decisions'
  | 'companies'
  | 'owners'
  | 'emails'
  | 'events'
  | 'forms'
  | 'setup'
  | 'workflow'

/** What a scope turns on. `state` is `unknown` when HubSpot does not tell this token's scopes. */
export interface FeatureState {
  readonly feature: Feature
  readonly scope: string
  readonly state: 'on' | 'off' | 'unknown'
}

interface ScopeRow<F extends string> {
  readonly scope: string
  readonly feature: F
}

/** What a salesperson's key needs, in the order in which it matters. Without the first nothing works. */
export const REP_SCOPES: readonly ScopeRow<Feature>[] = [
  { scope: 'crm.objects.contacts.read', feature: 'contacts' },
  { scope: 'crm.objects.contacts.write', feature: 'decisions' },
  { scope: 'crm.objects.companies.read', feature: 'companies' },
  { scope: 'crm.objects.owners.read', feature: 'owners' },
  { scope: 'sales-email-read', feature: 'emails' },
  { scope: 'crm.objects.marketing_events.read', feature: 'events' },
  { scope: 'forms', feature: 'forms' },
]

/** What the key for set-up needs: the same, and what changes the portal itself. */
export const ADMIN_SCOPES: readonly ScopeRow<Feature>[] = [
  ...REP_SCOPES,
  { scope: 'crm.schemas.contacts.write', feature: 'setup' },
  { scope: 'automation', feature: 'workflow' },
]

/** Read by parts of the product where the portal asks for it. Most accounts grant it with the contacts. */
export const SCHEMA_SCOPE = { scope: 'crm.schemas.contacts.read', feature: 'schema' } as const

/** What a scope may turn on: a feature, or reading the property definitions. */
export type Permission = Feature | typeof SCHEMA_SCOPE.feature

const ROWS: readonly ScopeRow<Permission>[] = [...ADMIN_SCOPES, SCHEMA_SCOPE]

export const FEATURES: readonly Feature[] = ADMIN_SCOPES.map(({ feature }) => feature)

/** The scope that we ask for, whatever HubSpot calls it in a refusal. */
export const SCOPE_OF = Object.fromEntries(ROWS.map(({ scope, feature }) => [feature, scope])) as Readonly<
  Record<Permission, string>
>

/** What a scope of ours turns on; null for any other. */
export function permissionOf(scope: string): Permission | null {
  return ROWS.find((row) => row.scope === scope)?.feature ?? null
}
