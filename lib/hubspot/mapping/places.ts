// Which of the portal's own properties a definition has read of a contact, besides HubSpot's.
import type { Definition } from '@/lib/domain/definition/definition'
import { NO_FIELDS, namesIn, POST_ROLES } from '@/lib/domain/fields/fields'

/** Where the definition finds what HubSpot's own properties do not hold. */
export type Places = Pick<Definition, 'fields' | 'score'>

/** Nothing but HubSpot's own properties. */
export const HUBSPOT_ONLY: Places = { fields: NO_FIELDS, score: { property: null, threshold: 0 } }

/** The contact's mapped properties and its score, by internal name. */
export function ownPlaces({ fields, score }: Places): string[] {
  return [...namesIn(fields, 'contact'), ...(score.property === null ? [] : [score.property])]
}

/** Those of which it matters when they were filled. */
export function datedPlaces({ fields }: Places): string[] {
  return namesIn(fields, 'contact', ['inquiry', 'hearing', 'event'])
}

/** Those that a list of leads shows or that choose the due time. */
export function shownPlaces({ fields }: Places): string[] {
  return namesIn(fields, 'contact', [...POST_ROLES, 'slaClass'])
}
