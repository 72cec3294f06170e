// How far a lead has come since its handoff: HubSpot's lifecycle stage and the dates at which each stage was entered.
import type { Instant } from '@/lib/domain/fact'
import type { Conversion } from '@/lib/domain/review/handoff-record'
import { toInstant, toText } from '../mapping/parse'
import type { HubSpotObject } from '../mapping/schemas'

const STAGES: Readonly<Record<string, Conversion>> = {
  salesqualifiedlead: 'sql',
  opportunity: 'opportunity',
  customer: 'customer',
}

const entered = (stage: string) => `hs_v2_date_entered_${stage}`

/** When each stage was entered; a portal may lack them, and unknown properties are ignored on read. */
export const STAGE_DATES: readonly string[] = Object.keys(STAGES).map(entered)

/**
 * The stage, and when the lead became a sales qualified lead or more: the first such date at or after the handoff. For an earlier handoff
 * (`nextAt`: the next one) only what was reached before the next counts. A portal's own stages do not count.
 */
export function conversionOf(
  { properties }: HubSpotObject,
  handedOffAt: Instant,
  nextAt: Instant | null,
): { readonly conversion: Conversion; readonly convertedAt: Instant | null } {
  const until = nextAt ?? Number.POSITIVE_INFINITY
  const stages = Object.keys(STAGES)
  const dates = stages.map((stage) => toInstant(properties[entered(stage)]))
  const since = dates.map((at) => (at !== null && at >= handedOffAt && at < until ? at : null))
  const known = since.filter((at) => at !== null)
  const convertedAt = known.length === 0 ? null : Math.min(...known)
  if (nextAt === null) {
    const stage = toText(properties.lifecyclestage)?.toLowerCase() ?? ''
    const conversion = Object.hasOwn(STAGES, stage) ? (STAGES[stage] as Conversion) : 'none'
    return conversion === 'none' ? { conversion, convertedAt: null } : { conversion, convertedAt }
  }
  const furthest = stages.findLast((_, index) => since[index] !== null)
  return { conversion: furthest === undefined ? 'none' : (STAGES[furthest] as Conversion), convertedAt }
}
