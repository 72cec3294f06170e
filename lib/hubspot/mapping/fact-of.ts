// Turns the request for one part of a lead into a fact: its value, or why it cannot be had.
import { EMPTY, type Fact, type Unavailable, unavailable } from '@/lib/domain/fact'
import { type Feature, SCOPE_OF } from '@/lib/domain/scopes'
import {
  AbortedError,
  HubSpotError,
  NotFoundError,
  ScopeMissingError,
  TierError,
  TokenRefusedError,
} from '../transport/errors'

/** Why a part could not be had. `feature`: which part; a missing scope is told by our name for it, whatever HubSpot calls it. */
export function whyOf(error: unknown, feature: Feature): Unavailable {
  if (error instanceof ScopeMissingError) return { reason: 'no_scope', detail: SCOPE_OF[feature] }
  const words = error instanceof HubSpotError ? error.words : null
  if (error instanceof TierError)
    return words === null ? { reason: 'not_on_tier' } : { reason: 'not_on_tier', detail: words }
  const detail = words ?? (error instanceof Error ? error.message : 'unknown failure')
  return { reason: 'request_failed', detail }
}

/** The part's fact. `gone`: what it means when HubSpot cannot find it. Only an abort and a refused token, which concern the whole lead, are thrown on. */
export async function factOf<T>(
  request: Promise<Fact<T>>,
  feature: Feature,
  gone: 'empty' | 'failed' = 'failed',
): Promise<Fact<T>> {
  try {
    return await request
  } catch (error) {
    if (error instanceof AbortedError || error instanceof TokenRefusedError) throw error
    // A company deleted since, a contact that no event knows.
    if (error instanceof NotFoundError && gone === 'empty') return EMPTY
    const { reason, detail } = whyOf(error, feature)
    return unavailable(reason, detail)
  }
}

/** The fact for a part whose scope is known to be missing. */
export function withoutScope(feature: Feature): Fact<never> {
  return unavailable('no_scope', SCOPE_OF[feature])
}
