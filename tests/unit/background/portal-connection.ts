// A connection to a portal of which HubSpot tells nothing but its number, for tests.
import type { Connection } from '@/lib/storage/connection'

export function connectionTo(portalId: string): Connection {
  return {
    state: 'connected',
    portalId,
    portalFrom: 'hubspot',
    uiDomain: 'app.hubspot.com',
    region: null,
    timeZone: null,
    accountType: null,
    scopes: null,
    features: [],
    surplusScopes: [],
    owners: [],
    forms: [],
    cut: [],
    connectedAt: 1,
  }
}
