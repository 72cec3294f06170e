// Use case: look once at the activities of each lead in the queue whose first contact HubSpot's own dates leave open.
import type { Definition } from '@/lib/domain/definition/definition'
import { type Instant, isInstant } from '@/lib/domain/fact'
import { createTurns } from '@/lib/domain/in-turn'
import type { Engagement, EngagementList, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { explains, markOf, needsLook } from '@/lib/domain/queue/queue'
import { refKey } from '@/lib/domain/record-ref'
import { movedSince } from '@/lib/domain/sla/certainty'
import { firstContact } from '@/lib/domain/sla/first-contact'
import { slaStatus } from '@/lib/domain/sla/status'
import type { Sought, TouchFacts } from '@/lib/hubspot/objects/touch-lists'
import { reported } from '@/lib/messaging/failures'
import type { Connection } from '@/lib/storage/connection'
import type { Looked, LookedLeads } from '@/lib/storage/looked'

export interface QueueLookDeps {
  /** Reads what can be a first contact: as many leads as its requests allow, in this order. */
  readonly readTouches: (
    connection: Connection,
    sought: readonly Sought[],
  ) => Promise<ReadonlyMap<string, TouchFacts>>
  readonly readLooked: () => Promise<LookedLeads>
  readonly writeLooked: (looked: LookedLeads) => Promise<void>
  readonly forgetLooked: () => Promise<void>
  /** Writes a first contact that the activities show and nobody has written yet, once for each handoff. */
  readonly noticeFirstContact: (snapshot: LeadSnapshot, now: Instant) => Promise<void>
}

/** The least time before the same lead is looked at again: pages ask again as soon as a look has brought something. */
const PAUSE_MS = 30_000

/** Looks, remembers what was seen, and puts it into the leads. */
export function createQueueLook(deps: QueueLookDeps) {
  /** Counts the connections: what was begun for one is never kept for another. */
  let era = 0
  const inTurn = createTurns()

  /** The leads with what earlier looks saw, where nothing has happened since. */
  async function withLooks(leads: readonly LeadSnapshot[]): Promise<readonly LeadSnapshot[]> {
    const looked = await deps.readLooked()
    return leads.map((lead) => merged(lead, looked[refKey(lead.ref)]))
  }

  async function lookNow(
    connection: Connection,
    leads: readonly LeadSnapshot[],
    definition: Definition,
    now: Instant,
  ): Promise<boolean> {
    const own = era
    const before = await deps.readLooked()
    const unsettled = leads.flatMap((lead) => {
      const look = before[refKey(lead.ref)]
      const known = look !== undefined && look.mark === markOf(lead)
      const rests = known && (look.settled || (now >= look.at && now - look.at < PAUSE_MS))
      const since = handedOffAt(lead)
      if (rests || since === null || !needsLook(lead, definition, now)) return []
      return [{ lead, since, dueAt: slaStatus(lead, definition, now).dueAt ?? now }]
    })
    if (unsettled.length === 0) return false
    const soonest = unsettled.toSorted((a, b) => a.dueAt - b.dueAt)
    const facts = await deps.readTouches(
      connection,
      soonest.map(({ lead, since }) => ({ contactId: lead.ref.contactId, since })),
    )
    const seen = soonest.flatMap(({ lead, since }) => {
      const found = facts.get(lead.ref.contactId)
      return found === undefined ? [] : [{ lead, look: lookOf(lead, { since, now, before }, found) }]
    })
    const kept = { ...(await deps.readLooked()) }
    for (const { lead, look } of seen) {
      // The newest last: the oldest are forgotten first.
      delete kept[refKey(lead.ref)]
      kept[refKey(lead.ref)] = look
    }
    if (own !== era) return false
    await deps.writeLooked(kept)
    if (own !== era) await deps.forgetLooked()
    else
      for (const { lead, look } of seen)
        await deps.noticeFirstContact(merged(lead, look), now).catch(reported('first contact'))
    return seen.length > 0
  }

  return {
    withLooks,
    /** Resolves with whether anything new was seen. One look at a time: the next one begins with what this one saw. @throws as HubSpot's requests */
    look: (...asked: Parameters<typeof lookNow>): Promise<boolean> => inTurn(() => lookNow(...asked)),
    /** Forgets everything: with another connection it would be another account's. */
    async forget(): Promise<void> {
      era++
      await deps.forgetLooked()
    },
  }
}

export type QueueLook = ReturnType<typeof createQueueLook>

function handedOffAt({ handoff }: LeadSnapshot): Instant | null {
  const at = handoff.state === 'known' ? handoff.value.handedOffAt : null
  return isInstant(at) ? at : null
}

function merged(lead: LeadSnapshot, look: Looked | undefined): LeadSnapshot {
  if (look === undefined || look.mark !== markOf(lead)) return lead
  return { ...lead, engagements: { ...lead.engagements, ...look.engagements } }
}

/**
 * What is kept of a look. It is settled when it saw what moved HubSpot's dates, or when a second look saw no more than the first: an
 * index may be late, and until then a lead without a touch counts as being looked at, not as overdue. What failed is looked at again, and so
 * is a lead for which no date says that something new has happened.
 */
function lookOf(
  lead: LeadSnapshot,
  { since, now, before }: { since: Instant; now: Instant; before: LookedLeads },
  facts: TouchFacts,
): Looked {
  const mark = markOf(lead)
  const engagements = {
    call: sinceHandoff(facts.call, since),
    email: sinceHandoff(facts.email, since),
    meeting: sinceHandoff(facts.meeting, since),
    communication: sinceHandoff(facts.communication, since),
  }
  const lists = Object.values(engagements)
  const failed = lists.some((one) =>
    one.state === 'unavailable'
      ? one.why.reason === 'request_failed'
      : one.state === 'known' && one.value.omitted > 0 && one.value.read === undefined,
  )
  const items = lists.flatMap((one) => (one.state === 'known' ? one.value.items : []))
  const second = before[refKey(lead.ref)]?.mark === mark
  const sure = second || explains(items, lead.contact, since)
  const settled = !failed && sure && movedSince(lead.contact, since)
  const handoff = lead.handoff.state === 'known' ? lead.handoff.value : null
  const touched =
    handoff !== null &&
    firstContact({ ...lead, engagements: { ...lead.engagements, ...engagements } }, handoff, now) !== null
  const closed = lists.some(({ state }) => state === 'unavailable')
  const told = failed || closed || sure || touched
  return { mark, engagements: told ? engagements : lead.engagements, at: now, settled }
}

/** What belongs to this handoff: the rest is of no use, and is not kept. */
function sinceHandoff<T extends TouchFacts['call']>(fact: T, since: Instant): TouchFacts['call'] {
  if (fact.state !== 'known') return fact
  const items = fact.value.items.filter((one) => timesOf(one).some((at) => at >= since))
  const value: EngagementList = { ...fact.value, items }
  return { ...fact, value }
}

function timesOf({ at, startsAt, loggedAt }: Engagement): readonly Instant[] {
  return [at, startsAt, loggedAt].filter(isInstant)
}
