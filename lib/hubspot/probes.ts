// Finds out by one cheap read per feature what a token may do, where HubSpot does not list its scopes.
import type { Feature } from '@/lib/domain/scopes'
import type { FeatureState } from '@/lib/messaging/protocol'
import type { CallOptions } from './client'
import { AbortedError, NotFoundError, ScopeMissingError, TierError, TokenRefusedError } from './errors'
import type { Transport } from './request'

/** What to read. Writing cannot be tried without writing: such features stay unknown. */
const PROBES: Readonly<Partial<Record<Feature, string>>> = {
  contacts: '/crm/v3/objects/contacts',
  companies: '/crm/v3/objects/companies',
  owners: '/crm/v3/owners',
  emails: '/crm/v3/objects/emails',
  // Nobody's participations: refused without the scope, else empty or not found.
  events: '/marketing/v3/marketing-events/participations/contacts/1/breakdown',
  forms: '/marketing/v3/forms',
  workflow: '/automation/v4/flows',
}

/** Whether the feature answers. @throws AbortedError, TokenRefusedError */
export async function probeFeature(
  transport: Transport,
  feature: Feature,
  call: CallOptions = {},
): Promise<FeatureState['state']> {
  const path = PROBES[feature]
  if (path === undefined) return 'unknown'
  try {
    await transport.send({ ...call, method: 'GET', path, query: { limit: 1 } })
    return 'on'
  } catch (error) {
    if (error instanceof AbortedError || error instanceof TokenRefusedError) throw error
    if (error instanceof ScopeMissingError || error instanceof TierError) return 'off'
    // Nobody's participations may be "not found"; of anything else that says nothing.
    return error instanceof NotFoundError && feature === 'events' ? 'on' : 'unknown'
  }
}
