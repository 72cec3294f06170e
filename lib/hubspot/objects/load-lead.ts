// Loads all that HubSpot knows about one lead: two dependent round trips and nine requests; a record with a lot of anything, one trip more.
import { unavailable } from '@/lib/domain/fact'
import { HANDOFF_PROPERTIES, type HandoffProperties } from '@/lib/domain/handoff-properties'
import { DAY_MS } from '@/lib/domain/japan/calendar'
import { ENGAGEMENT_KINDS, type LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { RecordRef } from '@/lib/domain/record-ref'
import { factOf, withoutScope } from '../mapping/fact-of'
import type { Places } from '../mapping/places'
import { toParticipations, toSubmissions } from '../mapping/to-activity'
import { toHandoff } from '../mapping/to-handoff'
import { toContact } from '../mapping/to-people'
import { mayBeGranted } from '../setup/scopes'
import { createObjectsClient } from '../transport/client'
import { AbortedError } from '../transport/errors'
import type { Transport } from '../transport/request'
import { readContactRound } from './contact-round'
import { readParticipations } from './marketing-events'
import { type SetPart, startPartsRound } from './parts-round'

export interface LoadLeadOptions {
  /** The token's scopes; null when HubSpot does not tell them. */
  readonly grantedScopes: ReadonlySet<string> | null
  /** Names by id, read at Connect: no request per view is spent on them. */
  readonly directory: {
    readonly forms: ReadonlyMap<string, string>
    readonly owners: ReadonlyMap<string, string>
    /** Labels of call outcomes. */
    readonly dispositions?: ReadonlyMap<string, string>
  }
  /** The portal's own properties that are read besides HubSpot's. */
  readonly places: Places
  /** The portal's own names for the handoff's properties. */
  readonly handoffProperties?: HandoffProperties
  /** How far back the definition's evidence reaches; 90 days by default. */
  readonly windowDays?: number
  readonly signal?: AbortSignal | undefined
  /** Called after the first round trip and whenever more has arrived; what is under way is `loading`. */
  readonly onPartial?: (snapshot: LeadSnapshot) => void
}

const LOADING = unavailable('loading')

type Parts = Pick<LeadSnapshot, 'company' | 'colleagues' | 'engagements' | 'eventParticipations'>

function loadingParts(): Parts {
  const engagements = Object.fromEntries(
    ENGAGEMENT_KINDS.map((kind) => [kind, LOADING]),
  ) as LeadSnapshot['engagements']
  return { company: LOADING, colleagues: LOADING, engagements, eventParticipations: LOADING }
}

/**
 * Reads one lead.
 * @throws NotFoundError, MergedError, TokenRefusedError, ScopeMissingError (contacts), RateLimitError, OfflineError ...:
 *   whatever stops the contact itself. What stops another part becomes that part's `unavailable` fact.
 */
export async function loadLead(
  transport: Transport,
  ref: RecordRef,
  options: LoadLeadOptions,
): Promise<LeadSnapshot> {
  const { grantedScopes, directory, places } = options
  const handoff = options.handoffProperties ?? HANDOFF_PROPERTIES
  if (options.signal?.aborted) throw new AbortedError()
  const stop = new AbortController()
  const abort = () => stop.abort()
  options.signal?.addEventListener('abort', abort, { once: true })
  const client = createObjectsClient(transport, { signal: stop.signal })
  let draft: LeadSnapshot | null = null
  const publish = createPublisher(() => {
    if (draft !== null) options.onPartial?.(draft)
  })
  const set: SetPart = (part) => {
    if (draft === null) return
    draft = { ...draft, ...part(draft) }
    publish.soon()
  }

  const participations = async () =>
    toParticipations(await readParticipations(transport, ref.contactId, { signal: stop.signal }))
  const events = mayBeGranted(grantedScopes, 'events')
    ? factOf(participations(), 'events', 'empty')
    : Promise.resolve(withoutScope('events'))
  try {
    const request = { contactId: ref.contactId, places, handoff, grantedScopes }
    // Whichever fails first decides; the other is aborted below.
    const round1 = readContactRound(client, request)
    events.catch(() => undefined)
    const found = await round1
    // Not earlier: only an answer tells a fresh transport how far off this machine's clock is.
    const observedAt = transport.serverNow()
    const contact = toContact(found.contact, places, directory.owners)
    const submissions = toSubmissions(found.contact, directory.forms)
    draft = {
      ref,
      observedAt,
      contact,
      handoff: toHandoff(found.contact, handoff, directory.owners),
      ...loadingParts(),
      formSubmissions: submissions,
    }
    const eventsSet = events.then((eventParticipations) => set(() => ({ eventParticipations })))
    const parts = {
      names: handoff,
      fields: places.fields,
      dispositions: directory.dispositions ?? new Map<string, string>(),
      windowFrom: observedAt - (options.windowDays ?? 90) * DAY_MS,
    }
    const rest = startPartsRound(client, found, parts, set)
    publish.soon()
    await Promise.all([eventsSet, ...rest])
    return draft
  } finally {
    publish.stop()
    stop.abort()
    options.signal?.removeEventListener('abort', abort)
  }
}

/** Tells news at most once per macrotask, however many parts arrive together; never after `stop`. */
function createPublisher(tell: () => void): { soon(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  return {
    soon() {
      if (stopped || timer !== undefined) return
      timer = setTimeout(() => {
        timer = undefined
        tell()
      }, 0)
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
