// A lead loader over a cache in memory, whose loads are settled by hand.
import { createLeadLoader, type LeadLoaderDeps } from '@/lib/background/lead-loader'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { LeadReply } from '@/lib/messaging/protocol'
import type { Connection } from '@/lib/storage/connection'
import { readyLead } from '../fixtures/lead'

export const CONNECTION: Connection = {
  state: 'connected',
  portalId: '1',
  portalFrom: 'hubspot',
  uiDomain: 'app.hubspot.com',
  region: 'na1',
  timeZone: 'Asia/Tokyo',
  accountType: 'STANDARD',
  scopes: null,
  features: [],
  surplusScopes: [],
  owners: [],
  forms: [],
  cut: [],
  connectedAt: 1,
}
export const REF = { portalId: '1', contactId: '10' }
export const OTHER = { portalId: '1', contactId: '11' }
export const panel = (tabId: number | null) => ({ tabId, by: 'panel' }) as const
export const rail = (tabId: number) => ({ tabId, by: 'rail' }) as const
export const snapshotOf = (ref: typeof REF): LeadSnapshot => ({ ...readyLead(), ref })

/** A loader over an in-memory cache; `fetchLead` is settled by hand. */
export function setUp(overrides: Partial<LeadLoaderDeps> = {}) {
  const cache = new Map<string, { snapshot: LeadSnapshot; storedAt: number }>()
  const fetches: {
    ref: typeof REF
    signal: AbortSignal
    resolve(s: LeadSnapshot): void
    reject(e: unknown): void
  }[] = []
  const news: LeadReply[] = []
  const state = { now: 1_000_000, connection: CONNECTION as Connection | null }
  const loader = createLeadLoader({
    connection: async () => state.connection,
    hasHostAccess: async () => true,
    readCached: async (ref) => {
      const hit = cache.get(ref.contactId)
      return hit ? { snapshot: hit.snapshot, ageMs: state.now - hit.storedAt } : null
    },
    writeCached: async (snapshot, _, at) =>
      void cache.set(snapshot.ref.contactId, { snapshot, storedAt: at }),
    forgetCached: async (ref) => (ref === undefined ? cache.clear() : void cache.delete(ref.contactId)),
    fetchLead: (ref, _connection, _definition, signal) =>
      new Promise((resolve, reject) => {
        fetches.push({ ref, signal, resolve, reject })
      }),
    onTokenRefused: async (connection) => {
      state.connection = { ...connection, state: 'token_refused' }
    },
    onNews: (reply) => news.push(reply),
    judged: async () => ({ definition: DEFAULT_DEFINITION, newerVersion: null, takenUp: null }),
    now: () => state.now,
    clockOffsetMs: () => 0,
    ...overrides,
  })
  return { loader, cache, fetches, news, state }
}
