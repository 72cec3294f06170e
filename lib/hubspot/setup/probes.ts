// Finds out by one cheap read per feature what a token may do, where HubSpot does not list its scopes.
import type { Feature, FeatureState } from '@/lib/domain/scopes'
import { BASES } from '../objects/flows'
import type { CallOptions } from '../transport/client'
import {
  AbortedError,
  NotFoundError,
  ScopeMissingError,
  TierError,
  TokenRefusedError,
} from '../transport/errors'
import type { Transport } from '../transport/request'

/** What to read: the first path that is there tells. Writing cannot be tried without writing: such features stay unknown. */
const PROBES: Readonly<Partial<Record<Feature, readonly string[]>>> = {
  contacts: ['/crm/v3/objects/contacts'],
  companies: ['/crm/v3/objects/companies'],
  owners: ['/crm/v3/owners'],
  emails: ['/crm/v3/objects/emails'],
  // The participations of a contact that need not exist: refused without the scope, otherwise empty or not found.
  events: ['/marketing/v3/marketing-events/participations/contacts/1/breakdown'],
  forms: ['/marketing/v3/forms'],
  workflow: BASES,
}

/** Whether the feature answers. @throws AbortedError, TokenRefusedError */
export async function probeFeature(
  transport: Transport,
  feature: Feature,
  call: CallOptions = {},
): Promise<FeatureState['state']> {
  for (const path of PROBES[feature] ?? []) {
    try {
      await transport.send({ ...call, method: 'GET', path, query: { limit: 1 } })
      return 'on'
    } catch (error) {
      if (error instanceof AbortedError || error instanceof TokenRefusedError) throw error
      if (error instanceof ScopeMissingError || error instanceof TierError) return 'off'
      // That contact may be "not found"; with other features it means that they may be under another path.
      if (!(error instanceof NotFoundError)) return 'unknown'
      if (feature === 'events') return 'on'
    }
  }
  return 'unknown'
}
