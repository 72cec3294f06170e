// Which HubSpot contact record everything is about: the key of every load, reply and cache entry.

/** A contact record in one HubSpot portal. Ids are decimal strings, as HubSpot sends them (they exceed 2^40). */
export interface RecordRef {
  readonly portalId: string
  readonly contactId: string
}

/** True when both name the same contact of the same portal. */
export function sameRef(a: RecordRef | null, b: RecordRef | null): boolean {
  return a !== null && b !== null && a.portalId === b.portalId && a.contactId === b.contactId
}

/** One string per record, for cache keys: `portalId/contactId`. */
export function refKey(ref: RecordRef): string {
  return `${ref.portalId}/${ref.contactId}`
}
