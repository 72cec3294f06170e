// A row's record as HubSpot would answer it: whatever is missing is empty, and the product's own schema reads it.
import { type HubSpotObject, hubspotObject, parsed } from '@/lib/hubspot/mapping/schemas'
import { isObject, type Json } from './json'

/** Kept beside the properties; everything else in a record without `properties` is a property. */
const ENVELOPE = [
  'id',
  'kind',
  'type',
  'createdAt',
  'updatedAt',
  'archived',
  'associations',
  'propertiesWithHistory',
]

/**
 * The record as the product reads it from HubSpot. A record may come without `properties`, its values beside its id. `fallbackId`: where
 * it has none of its own.
 */
export function wireObject(raw: Json, fallbackId: string): HubSpotObject {
  const { id, propertiesWithHistory, associations, createdAt } = raw
  const properties = isObject(raw.properties) ? raw.properties : raw.properties === undefined ? flat(raw) : {}
  return parsed(hubspotObject, {
    id: idOf(id) ?? idOf(properties.hs_object_id) ?? fallbackId,
    properties,
    propertiesWithHistory: historyOf(propertiesWithHistory),
    ...(isObject(associations) ? { associations } : {}),
    createdAt,
  })
}

function idOf(value: unknown): string | null {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : null
}

function flat(raw: Json): Json {
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !ENVELOPE.includes(name)))
}

function historyOf(value: unknown): Record<string, readonly unknown[]> {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, entries]) =>
      Array.isArray(entries) ? [[name, entries.filter(isObject)]] : [],
    ),
  )
}
