// The engagements of a row by kind, under every name that HubSpot has for a kind.
import { ENGAGEMENT_KINDS, type EngagementKind } from '@/lib/domain/lead-snapshot'
import type { HubSpotObject } from '@/lib/hubspot/mapping/schemas'
import { firstOf, isObject, type Json, listOf } from './json'
import { wireObject } from './wire-object'

/** Names by kind: object types, their ids, and the types that HubSpot's older interfaces give. */
const NAMES: Readonly<Record<EngagementKind, readonly string[]>> = {
  call: ['call', 'calls', '0-48'],
  email: ['email', 'emails', 'incoming_email', 'forwarded_email', '0-49'],
  meeting: ['meeting', 'meetings', '0-47'],
  communication: ['communication', 'communications', 'whats_app', 'linkedin_message', 'sms', 'line', '0-18'],
  note: ['note', 'notes', '0-46'],
}
const KIND_OF: ReadonlyMap<string, EngagementKind> = new Map(
  ENGAGEMENT_KINDS.flatMap((kind) => NAMES[kind].map((name): [string, EngagementKind] => [name, kind])),
)

export type EngagementObjects = Readonly<Record<EngagementKind, HubSpotObject[]>>

/**
 * The engagements: a list of `{kind, id, properties}`, or lists by kind. Anything else (tasks, postal mail, what is of an unknown
 * kind) is left out.
 */
export function engagementObjects(value: unknown): EngagementObjects {
  const found: EngagementObjects = { call: [], email: [], meeting: [], communication: [], note: [] }
  for (const [index, { kind, raw }] of named(value).entries()) {
    if (kind !== undefined) found[kind].push(timed(raw, wireObject(raw, `engagement-${index + 1}`)))
  }
  return found
}

function named(value: unknown): { kind: EngagementKind | undefined; raw: Json }[] {
  const byKind = isObject(value) && Object.keys(value).some((key) => kindOf(key) !== undefined)
  if (byKind) {
    return Object.entries(value).flatMap(([name, list]) =>
      listOf(list)
        .filter(isObject)
        .map((raw) => ({ kind: kindOf(name), raw })),
    )
  }
  return listOf(value)
    .filter(isObject)
    .map((raw) => ({ kind: kindOf(firstOf(raw, ['kind', 'type', 'objectType', 'objectTypeId'])), raw }))
}

function kindOf(name: unknown): EngagementKind | undefined {
  return typeof name === 'string' ? KIND_OF.get(name.trim().toLowerCase()) : undefined
}

/** The time may stand beside the properties. */
function timed(raw: Json, object: HubSpotObject): HubSpotObject {
  const at = firstOf(raw, ['timestamp', 'at'])
  if (at === undefined || Object.hasOwn(object.properties, 'hs_timestamp')) return object
  return { ...object, properties: { ...object.properties, hs_timestamp: String(at) } }
}
