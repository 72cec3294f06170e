// What keeps HubSpot from answering: one kind for each meaning.
import type { Instant } from '@/lib/domain/fact'

/** What the panel shows instead of, or above, a lead. Times are instants; `words` are HubSpot's own. */
export type LoadProblem =
  | { readonly kind: 'not_connected' }
  /** Company policy allows another portal than the one this browser was connected to. */
  | { readonly kind: 'connection_ended'; readonly portalId: string; readonly allowedPortalId: string }
  | { readonly kind: 'host_access_missing' }
  | { readonly kind: 'token_refused' }
  | { readonly kind: 'other_portal'; readonly tokenPortalId: string }
  | { readonly kind: 'not_found' }
  | { readonly kind: 'merged'; readonly survivorId: string }
  | { readonly kind: 'scope_missing'; readonly scope: string }
  | { readonly kind: 'offline'; readonly retryAt: Instant }
  | { readonly kind: 'timeout'; readonly retryAt: Instant }
  | { readonly kind: 'rate_limited'; readonly daily: boolean; readonly retryAt: Instant }
  | { readonly kind: 'migrating'; readonly retryAt: Instant }
  | { readonly kind: 'server_error'; readonly status: number; readonly retryAt: Instant }
  /** A contact of the portal that a person named is not known to the token, and HubSpot does not tell the token's portal. */
  | { readonly kind: 'portal_mismatch'; readonly portalId: string }
  /** An answer in an unexpected form: a proxy's page, broken JSON. */
  | { readonly kind: 'not_understood'; readonly retryAt: Instant }
  /** The portal lives in another data centre than the key. */
  | { readonly kind: 'other_region' }
  | { readonly kind: 'refused'; readonly words: string }
  /** A fault of ours: it is in the log of failures. */
  | { readonly kind: 'failed' }
  /** HubSpot answered, but the answer cannot be judged. */
  | { readonly kind: 'unreadable' }
