// The handoff's values as HubSpot takes them: strings, an empty one to clear; and back from a refused property to what it holds.
import type { HandoffValues } from '@/lib/domain/decision/values'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'

export const BUYING_ROLE = 'hs_buying_role'
export const LIFECYCLE_STAGE = 'lifecyclestage'
export const OWNER = 'hubspot_owner_id'

/** What is not the handoff's own: HubSpot's names for it. */
const FOREIGN = {
  buyingRoles: BUYING_ROLE,
  lifecycleStage: LIFECYCLE_STAGE,
  leadStatus: 'hs_lead_status',
  ownerId: OWNER,
} as const

const MOMENTS: ReadonlySet<string> = new Set([
  'handedOffAt',
  'slaDueAt',
  'firstContactAt',
  'acceptedAt',
  'rejectedAt',
])

/** The properties of one PATCH. Datetimes in ISO 8601 UTC, to the millisecond. */
export function toPatch(values: HandoffValues, names: HandoffProperties): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const [key, value] of Object.entries(values) as [
    keyof HandoffValues,
    HandoffValues[keyof HandoffValues],
  ][]) {
    if (value === undefined) continue
    properties[nameOf(key, names)] = wired(key, value)
  }
  return properties
}

/** What a property holds; null for a property that is not ours. */
export function keyOf(property: string, names: HandoffProperties): keyof HandoffValues | null {
  const found = Object.entries({ ...names, ...FOREIGN }).find(([, name]) => name === property)
  return found === undefined || found[0] === 'pauses' ? null : (found[0] as keyof HandoffValues)
}

function nameOf(key: keyof HandoffValues, names: HandoffProperties): string {
  return { ...names, ...FOREIGN }[key]
}

function wired(key: string, value: NonNullable<unknown> | null): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.join(';')
  return typeof value === 'number' && MOMENTS.has(key) ? new Date(value).toISOString() : String(value)
}
