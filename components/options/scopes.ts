// The scopes a service key should have, in the order in which they matter, and what each turns on.
import type { FeatureState } from '@/lib/messaging/protocol'

export const SCOPES: readonly { readonly scope: string; readonly feature: FeatureState['feature'] }[] = [
  { scope: 'crm.objects.contacts.read', feature: 'contacts' },
  { scope: 'crm.objects.companies.read', feature: 'companies' },
  { scope: 'sales-email-read', feature: 'emails' },
  { scope: 'crm.objects.marketing_events.read', feature: 'events' },
  { scope: 'forms', feature: 'forms' },
  { scope: 'crm.objects.owners.read', feature: 'owners' },
]
