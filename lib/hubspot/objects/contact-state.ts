// The contact's handoff right before and after a write, with the tasks and notes that belong to it.
import type { Current } from '@/lib/domain/decision/compare'
import type { Answers } from '@/lib/domain/decision/compare-review'
import { type DecisionKind, seenOf } from '@/lib/domain/decision/decision'
import type { HandoffChange } from '@/lib/domain/decision/overwritten'
import type { Instant } from '@/lib/domain/fact'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import { answersIn } from '@/lib/domain/signal-answers'
import { toInstant, toOptions, toText } from '../mapping/parse'
import type { HubSpotObject } from '../mapping/schemas'
import { toHandoff } from '../mapping/to-handoff'
import { BUYING_ROLE, LIFECYCLE_STAGE, OWNER } from '../mapping/to-patch'
import type { ObjectsClient } from '../transport/client'
import { MergedError, ScopeMissingError, TierError } from '../transport/errors'
import { readContact } from './contacts'
import { type LinkList, linksOf } from './links'

const STAMPS = ['handedOffAt', 'acceptedAt', 'rejectedAt'] as const
type StampName = (typeof STAMPS)[number]

/** What a write rests on. */
export interface ContactState extends Omit<Current, 'stamps'> {
  readonly answers: Answers
  /** Every value that each stamp ever had: our own is in it once it was written. */
  readonly stamps: Readonly<Record<StampName, readonly Instant[]>>
  /** What was decided when, by HubSpot's own history. */
  readonly changes: readonly HandoffChange[]
  readonly buyingRoles: readonly string[]
  readonly lifecycleStage: string | null
  /** Null: the token may not see what belongs to the contact, or nobody asked. */
  readonly tasks: LinkList | null
  readonly notes: LinkList | null
  /** As HubSpot sent it. */
  readonly contact: HubSpotObject
}

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

/** What is read besides the values. */
export interface AlsoRead {
  /** Which tasks and notes belong to the contact. */
  readonly links?: boolean
  /** What persons answered about its sentences before: the history of a long text. */
  readonly answers?: boolean
}

/**
 * Reads the state.
 * @throws MergedError when another contact answers, NotFoundError when none does, and as `Transport.send`
 */
export async function readContactState(
  client: ObjectsClient,
  contactId: string,
  names: HandoffProperties,
  { links: withLinks = false, answers = false }: AlsoRead = {},
): Promise<ContactState> {
  const request = {
    id: contactId,
    properties: [...new Set([...Object.values(names), OWNER, BUYING_ROLE, LIFECYCLE_STAGE])],
    propertiesWithHistory: [
      names.status,
      ...STAMPS.map((stamp) => names[stamp]),
      ...(answers ? [names.signalReviews] : []),
    ],
    associations: withLinks ? ['tasks', 'notes'] : [],
  }
  let open = withLinks
  const contact = await readContact(client, request).catch((error: unknown) => {
    const closed = error instanceof ScopeMissingError || error instanceof TierError
    if (!closed || !withLinks) throw error
    open = false
    return readContact(client, { ...request, associations: [] })
  })
  if (contact.id !== contactId) throw new MergedError(contact.id)
  return stateOf(contact, names, open)
}

function stateOf(contact: HubSpotObject, names: HandoffProperties, withLinks: boolean): ContactState {
  const { properties: p } = contact
  const handoff = toHandoff(contact, names)
  // A server that keeps no history tells the present value at least.
  const valuesOf = (name: string) => {
    const kept = historyOf(contact, name).flatMap(({ value }) => toInstant(value) ?? [])
    return kept.length > 0 ? kept : [toInstant(p[name]) ?? []].flat()
  }
  return {
    seen: handoff.state === 'known' ? seenOf(handoff.value) : NOTHING_SEEN,
    stamps: {
      handedOffAt: valuesOf(names.handedOffAt),
      acceptedAt: valuesOf(names.acceptedAt),
      rejectedAt: valuesOf(names.rejectedAt),
    },
    answers: answersOf(contact, names.signalReviews),
    ownerId: toText(p[OWNER]),
    handedOffBy: toText(p[names.handedOffBy]),
    decidedBy: toText(p[names.decidedBy]),
    changes: changesOf(contact, names),
    buyingRoles: toOptions(p[BUYING_ROLE]),
    lifecycleStage: toText(p[LIFECYCLE_STAGE]),
    tasks: withLinks ? linksOf(contact, 'tasks') : null,
    notes: withLinks ? linksOf(contact, 'notes') : null,
    contact,
  }
}

/** What was answered before somebody emptied the property is over. */
function answersOf(contact: HubSpotObject, name: string): Answers {
  const versions = historyOf(contact, name).map(({ value }) => toText(value) !== null && (value ?? ''))
  const emptied = versions.indexOf(false)
  const since = emptied < 0 ? versions : versions.slice(0, emptied)
  return {
    now: answersIn(contact.properties[name]),
    ever: since.flatMap((text) => answersIn(text)),
  }
}

/** The state after a write, from HubSpot's answer to it: what the answer does not tell is as before. */
export function stateAfter(
  { contact, tasks, notes }: ContactState,
  answered: Readonly<Record<string, string | null>>,
  names: HandoffProperties,
): ContactState {
  const properties = { ...contact.properties, ...answered }
  return { ...stateOf({ ...contact, properties }, names, false), tasks, notes }
}

const STAMP_OF: Readonly<Partial<Record<DecisionKind, StampName>>> = {
  hand_off: 'handedOffAt',
  accept: 'acceptedAt',
  reject: 'rejectedAt',
}

/** The state as a decision of this kind is compared with it. */
export function currentFor(state: ContactState, kind: DecisionKind): Current {
  const stamp = STAMP_OF[kind]
  return { ...state, stamps: stamp === undefined ? [] : state.stamps[stamp] }
}

function changesOf(contact: HubSpotObject, names: HandoffProperties): HandoffChange[] {
  const statuses = historyOf(contact, names.status).flatMap(({ value, timestamp }) => {
    const at = toInstant(timestamp)
    return at === null ? [] : [{ at, status: toText(value)?.toLowerCase() ?? null, stamp: null }]
  })
  const stamps = STAMPS.flatMap((stamp) => historyOf(contact, names[stamp])).flatMap(
    ({ value, timestamp }) => {
      const at = toInstant(timestamp)
      return at === null ? [] : [{ at, status: null, stamp: toInstant(value) }]
    },
  )
  return [...statuses, ...stamps]
}

/** When the status changed last; null where HubSpot tells no history of it. */
export function statusChangedAt({ changes }: ContactState): Instant | null {
  const times = changes.filter(({ status }) => status !== null).map(({ at }) => at)
  return times.length === 0 ? null : Math.max(...times)
}

function historyOf(
  contact: HubSpotObject,
  name: string,
): { value?: string | null | undefined; timestamp?: unknown }[] {
  const entries = contact.propertiesWithHistory?.[name] ?? []
  return [...entries].sort((a, b) => (toInstant(b.timestamp) ?? 0) - (toInstant(a.timestamp) ?? 0))
}
