// Why a Connect failed: what keeps any request from being answered, or what only Connect can meet.
import type { Instant } from '@/lib/domain/fact'
import { PortalMismatchError, PortalUntoldError } from '@/lib/hubspot/portal-of-token'
import type { ConnectProblem } from '@/lib/messaging/protocol'
import { problemOf } from './problems'

/** The problem to show in the form. `now`: the machine's clock. */
export function connectProblemOf(error: unknown, now: Instant): ConnectProblem {
  if (error instanceof PortalUntoldError) return { kind: 'portal_untold' }
  if (error instanceof PortalMismatchError) return { kind: 'portal_mismatch', portalId: error.portalId }
  return problemOf(error, now)
}
