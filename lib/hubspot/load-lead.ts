// Loads all that HubSpot knows about one lead: two dependent round trips, nine requests at most.
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { Transport } from './request'

export interface LoadLeadOptions {
  /** The token's scopes; null when HubSpot does not tell them. */
  readonly grantedScopes: ReadonlySet<string> | null
  /** Names by id, read at Connect: no request per view is spent on them. */
  readonly directory: {
    readonly forms: ReadonlyMap<string, string>
    readonly owners: ReadonlyMap<string, string>
  }
  /** The contact property that holds the lead score. */
  readonly scoreProperty: string
  readonly signal?: AbortSignal | undefined
  /** Called after the first round trip and whenever more has arrived; what is under way is `loading`. */
  readonly onPartial?: (snapshot: LeadSnapshot) => void
}

/**
 * Reads one lead.
 * @throws NotFoundError, MergedError, TokenRefusedError, ScopeMissingError (contacts), RateLimitError, OfflineError ...:
 *   whatever stops the contact itself. What stops another part becomes that part's `unavailable` fact.
 */
export declare function loadLead(
  transport: Transport,
  ref: RecordRef,
  options: LoadLeadOptions,
): Promise<LeadSnapshot>
