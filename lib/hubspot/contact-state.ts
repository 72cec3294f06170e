// The contact's handoff right before and after a write, with the tasks and notes that hang on it.
import type { Current } from '@/lib/domain/decision/compare'
import { seenOf } from '@/lib/domain/decision/decision'
import type { Instant } from '@/lib/domain/fact'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import type { ObjectsClient } from './client'
import { readContact } from './contacts'
import { MergedError, ScopeMissingError } from './errors'
import type { HubSpotObject } from './schemas'
import { toHandoff } from './to-handoff'
import { BUYING_ROLE, LIFECYCLE_STAGE } from './to-patch'
import { toInstant, toOptions, toText } from './wire'

/** What a write rests on. */
export interface ContactState extends Current {
  readonly ownerId: string | null
  /** When the status changed last, by HubSpot's own history. */
  readonly statusAt: Instant | null
  readonly buyingRoles: readonly string[]
  readonly lifecycleStage: string | null
  /** Null: the token may not see what hangs on the contact. */
  readonly taskIds: readonly string[] | null
  readonly noteIds: readonly string[] | null
}

export type StampName = 'handedOffAt' | 'acceptedAt' | 'rejectedAt'

const NOTHING_SEEN = {
  status: null,
  handedOffAt: null,
  acceptedAt: null,
  rejectedAt: null,
  rejectionReason: null,
  firstContactAt: null,
  decisionRole: null,
  count: 0,
}

/**
 * Reads the state. `stamp`: the property whose history tells whether a write of ours ever arrived.
 * @throws MergedError when another contact answers, NotFoundError when none does, and as `Transport.send`
 */
export async function readContactState(
  client: ObjectsClient,
  contactId: string,
  names: HandoffProperties,
  stamp: StampName | null,
): Promise<ContactState> {
  const request = {
    id: contactId,
    properties: [...new Set([...Object.values(names), 'hubspot_owner_id', BUYING_ROLE, LIFECYCLE_STAGE])],
    propertiesWithHistory: stamp === null ? [names.status] : [names.status, names[stamp]],
    associations: ['tasks', 'notes'],
  }
  let closed = false
  const contact = await readContact(client, request).catch((error: unknown) => {
    if (!(error instanceof ScopeMissingError)) throw error
    closed = true
    return readContact(client, { ...request, associations: [] })
  })
  if (contact.id !== contactId) throw new MergedError(contact.id)
  const { properties: p } = contact
  const handoff = toHandoff(contact, names)
  return {
    seen: handoff.state === 'known' ? seenOf(handoff.value) : NOTHING_SEEN,
    stamps:
      stamp === null ? [] : historyOf(contact, names[stamp]).flatMap(({ value }) => toInstant(value) ?? []),
    ownerId: toText(p.hubspot_owner_id),
    handedOffBy: toText(p[names.handedOffBy]),
    decidedBy: toText(p[names.decidedBy]),
    statusAt: toInstant(historyOf(contact, names.status)[0]?.timestamp),
    buyingRoles: toOptions(p[BUYING_ROLE]),
    lifecycleStage: toText(p[LIFECYCLE_STAGE]),
    taskIds: linked(contact, 'tasks', closed),
    noteIds: linked(contact, 'notes', closed),
  }
}

function historyOf(
  contact: HubSpotObject,
  name: string,
): { value?: string | null | undefined; timestamp?: unknown }[] {
  const entries = contact.propertiesWithHistory?.[name] ?? []
  return [...entries].sort((a, b) => (toInstant(b.timestamp) ?? 0) - (toInstant(a.timestamp) ?? 0))
}

function linked(contact: HubSpotObject, type: string, closed: boolean): string[] | null {
  if (closed) return null
  return [...new Set((contact.associations?.[type]?.results ?? []).map(({ id }) => id))]
}
