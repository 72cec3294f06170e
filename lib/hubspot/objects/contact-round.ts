// The first round trip: the contact, with the ids of what belongs to it, as far as the token may see.

import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import { ENGAGEMENT_KINDS, type EngagementKind } from '@/lib/domain/lead-snapshot'
import { SCOPE_OF } from '@/lib/domain/scopes'
import { ENGAGEMENT_SOURCES } from '../mapping/engagement-kinds'
import { datedPlaces, ownPlaces, type Places } from '../mapping/places'
import { CONTACT_PROPERTIES } from '../mapping/property-names'
import { goesOn, type HubSpotObject } from '../mapping/schemas'
import { mayBeGranted } from '../setup/scopes'
import type { ObjectsClient } from '../transport/client'
import { MergedError, ScopeMissingError, TierError } from '../transport/errors'
import { readContact } from './contacts'

/** The associations that need a scope of their own. */
const SCOPED = { companies: 'companies', emails: 'emails' } as const
type ScopedAssociation = keyof typeof SCOPED

export interface ContactRound {
  readonly contact: HubSpotObject
  /** Associations that the token may not see. */
  readonly closed: ReadonlySet<ScopedAssociation>
}

const ASSOCIATIONS = ['companies', ...ENGAGEMENT_KINDS.map((kind) => ENGAGEMENT_SOURCES[kind].objectType)]

/** What a refusal closes of what is still open: those that it names by our name, else all. */
function closedBy(error: unknown, open: readonly ScopedAssociation[]): readonly ScopedAssociation[] {
  if (!(error instanceof ScopeMissingError)) return error instanceof TierError ? open : []
  const named = open.filter((name) => error.named.includes(SCOPE_OF[SCOPED[name]]))
  return named.length > 0 ? named : open
}

export interface ContactRoundRequest {
  readonly contactId: string
  readonly places: Places
  readonly handoff: HandoffProperties
  readonly grantedScopes: ReadonlySet<string> | null
}

/**
 * Reads the contact. Where a missing scope shows only in HubSpot's refusal, asks again without what it closes.
 * @throws MergedError when another contact answers; ScopeMissingError when contacts themselves are closed
 */
export async function readContactRound(
  client: ObjectsClient,
  request: ContactRoundRequest,
): Promise<ContactRound> {
  const { contactId, places, handoff, grantedScopes } = request
  const all = Object.keys(SCOPED) as ScopedAssociation[]
  const closed = new Set(all.filter((name) => !mayBeGranted(grantedScopes, SCOPED[name])))
  const read = () =>
    readContact(client, {
      id: contactId,
      properties: [...new Set([...CONTACT_PROPERTIES, ...ownPlaces(places), ...Object.values(handoff)])],
      propertiesWithHistory: [
        ...new Set(['message', handoff.status, handoff.rejectionReason, ...datedPlaces(places)]),
      ],
      associations: ASSOCIATIONS.filter((name) => !(closed as ReadonlySet<string>).has(name)),
    })
  // HubSpot may name one missing scope at a time, by any name; each refusal closes at least one more, or contacts are closed themselves.
  for (;;) {
    try {
      const contact = await read()
      if (contact.id !== contactId) throw new MergedError(contact.id)
      return { contact, closed }
    } catch (error) {
      const more = closedBy(
        error,
        all.filter((name) => !closed.has(name)),
      )
      if (more.length === 0) throw error
      for (const name of more) closed.add(name)
    }
  }
}

/** The ids of one kind of engagement, each once, and whether HubSpot has more than it sent. */
export function engagementIds(
  contact: HubSpotObject,
  kind: EngagementKind,
): { ids: string[]; more: boolean } {
  const found = contact.associations?.[ENGAGEMENT_SOURCES[kind].objectType]
  return { ids: [...new Set((found?.results ?? []).map(({ id }) => id))], more: goesOn(found?.paging) }
}
