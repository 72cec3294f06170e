// Why a Connect failed: what keeps any request from being answered, or what can go wrong only at Connect.
import type { Instant } from '@/lib/domain/fact'
import { PortalUntoldError } from '@/lib/hubspot/setup/portal-of-token'
import type { ConnectProblem } from '@/lib/messaging/protocol'
import { problemOf } from './problems'

/** The problem to show in the form. `now`: the machine's clock. */
export function connectProblemOf(error: unknown, now: Instant): ConnectProblem {
  if (error instanceof PortalUntoldError) return { kind: 'portal_untold' }
  return problemOf(error, now)
}
