// Turns what went wrong with HubSpot into what the panel can say: one problem per meaning, with the next try.
import type { Instant } from '@/lib/domain/fact'
import { PortalMismatchError } from '@/lib/hubspot/setup/portal-of-token'
import {
  HubSpotError,
  MergedError,
  MigratingError,
  NotConnectedError,
  NotFoundError,
  OfflineError,
  OtherRegionError,
  RateLimitError,
  ResponseShapeError,
  ScopeMissingError,
  ServerError,
  TimeoutError,
  TokenRefusedError,
} from '@/lib/hubspot/transport/errors'
import { report } from '@/lib/messaging/failures'
import type { LoadProblem } from '@/lib/messaging/protocol'

/** How long to wait before trying again when HubSpot does not say. The panel lengthens it on every further failure. */
const PAUSE_MS = 10_000

/**
 * The problem to show for an error of a HubSpot request; any other error is a fault of ours, and recorded. `now`: the machine's clock, as
 * `retryAt` is.
 */
export function problemOf(error: unknown, now: Instant): LoadProblem {
  const retryAt = now + PAUSE_MS
  if (!(error instanceof HubSpotError)) {
    report('hubspot request', error)
    return { kind: 'failed' }
  }
  if (error instanceof NotConnectedError) return { kind: 'not_connected' }
  if (error instanceof TokenRefusedError) return { kind: 'token_refused' }
  if (error instanceof ScopeMissingError) return { kind: 'scope_missing', scope: error.scope }
  if (error instanceof MergedError) return { kind: 'merged', survivorId: error.survivorId }
  if (error instanceof PortalMismatchError) return { kind: 'portal_mismatch', portalId: error.portalId }
  if (error instanceof NotFoundError) return { kind: 'not_found' }
  if (error instanceof RateLimitError) {
    return { kind: 'rate_limited', daily: error.policy === 'DAILY', retryAt: Math.max(error.retryAt, now) }
  }
  if (error instanceof MigratingError) return { kind: 'migrating', retryAt: Math.max(error.retryAt, now) }
  if (error instanceof TimeoutError) return { kind: 'timeout', retryAt }
  if (error instanceof OfflineError) return { kind: 'offline', retryAt }
  if (error instanceof ServerError) return { kind: 'server_error', status: error.status, retryAt }
  if (error instanceof ResponseShapeError) return { kind: 'not_understood', retryAt }
  if (error instanceof OtherRegionError) return { kind: 'other_region' }
  return { kind: 'refused', words: error.message }
}
