// Loads all that HubSpot knows about one lead: two dependent round trips, nine requests at most.
import { EMPTY, type Fact, known, unavailable } from '@/lib/domain/fact'
import {
  ENGAGEMENT_KINDS,
  type EngagementKind,
  type EngagementList,
  type LeadSnapshot,
} from '@/lib/domain/lead-snapshot'
import type { RecordRef } from '@/lib/domain/record-ref'
import { createObjectsClient, type ObjectsClient } from './client'
import { readCompany } from './companies'
import { type ContactRound, engagementIds, readContactRound } from './contact-round'
import { searchColleagues } from './contacts'
import { readEngagements } from './engagements'
import { AbortedError } from './errors'
import { factOf, withoutScope } from './fact-of'
import { readParticipations } from './marketing-events'
import { COLLEAGUE_PROPERTIES, HANDOFF_PROPERTIES, type HandoffProperties } from './property-names'
import type { Transport } from './request'
import { mayBeGranted } from './scopes'
import { toEngagements, toParticipations, toSubmissions } from './to-activity'
import { toHandoff } from './to-handoff'
import { primaryCompanyId, toColleague, toCompany, toContact } from './to-people'

export interface LoadLeadOptions {
  /** The token's scopes; null when HubSpot does not tell them. */
  readonly grantedScopes: ReadonlySet<string> | null
  /** Names by id, read at Connect: no request per view is spent on them. */
  readonly directory: {
    readonly forms: ReadonlyMap<string, string>
    readonly owners: ReadonlyMap<string, string>
  }
  /** The contact property that holds the lead score. */
  readonly scoreProperty: string
  /** The portal's own names for the handoff's properties. */
  readonly handoffProperties?: HandoffProperties
  readonly signal?: AbortSignal | undefined
  /** Called after the first round trip and whenever more has arrived; what is under way is `loading`. */
  readonly onPartial?: (snapshot: LeadSnapshot) => void
}

const LOADING = unavailable('loading')

type Parts = Pick<LeadSnapshot, 'company' | 'colleagues' | 'engagements' | 'eventParticipations'>
type Draft = { -readonly [Key in keyof LeadSnapshot]: LeadSnapshot[Key] }

async function engagementFact(
  client: ObjectsClient,
  kind: EngagementKind,
  contact: ContactRound['contact'],
): Promise<Fact<EngagementList>> {
  const { ids, more } = engagementIds(contact, kind)
  if (ids.length === 0) return EMPTY
  const batch = await readEngagements(client, kind, ids)
  return toEngagements(kind, { ...batch, omitted: batch.omitted + (more ? 1 : 0) })
}

/** Starts what depends on the contact. `set` is called once per part, as it arrives. */
function startRound2(
  client: ObjectsClient,
  { contact, closed }: ContactRound,
  handoff: HandoffProperties,
  set: (change: (draft: Draft) => void) => void,
): Promise<void>[] {
  const companyId = primaryCompanyId(contact)
  const company = async () => known(toCompany(await readCompany(client, companyId ?? '')))
  const colleagues = async () => {
    const properties = [...COLLEAGUE_PROPERTIES, handoff.decisionRole]
    const found = await searchColleagues(client, companyId ?? '', contact.id, properties)
    return found.length === 0 ? EMPTY : known(found.map((each) => toColleague(each, handoff.decisionRole)))
  }
  const companyFact = () =>
    closed.has('companies') ? withoutScope('companies') : factOf(company(), 'companies')
  const engagements = (kind: EngagementKind) =>
    kind === 'email' && closed.has('emails')
      ? withoutScope('emails')
      : factOf(engagementFact(client, kind, contact), kind === 'email' ? 'emails' : 'contacts')

  const tasks = ENGAGEMENT_KINDS.map(async (kind) => {
    const fact = await engagements(kind)
    set((draft) => {
      draft.engagements = { ...draft.engagements, [kind]: fact }
    })
  })
  const startCompany = async () => {
    const fact = companyId === null ? EMPTY : await companyFact()
    set((draft) => {
      draft.company = fact
    })
  }
  const startColleagues = async () => {
    const fact = companyId === null ? EMPTY : await factOf(colleagues(), 'contacts')
    set((draft) => {
      draft.colleagues = fact
    })
  }
  return [startCompany(), startColleagues(), ...tasks]
}

function loadingParts(): Parts {
  const engagements = Object.fromEntries(
    ENGAGEMENT_KINDS.map((kind) => [kind, LOADING]),
  ) as LeadSnapshot['engagements']
  return { company: LOADING, colleagues: LOADING, engagements, eventParticipations: LOADING }
}

/** Tells the latest draft at most once per macrotask, and never after it was stopped. */
function publisher(tell: () => void): { soon(): void; stop(): void } {
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
  const { grantedScopes, directory, scoreProperty } = options
  const handoff = options.handoffProperties ?? HANDOFF_PROPERTIES
  const stop = new AbortController()
  const abort = () => stop.abort()
  options.signal?.addEventListener('abort', abort, { once: true })
  if (options.signal?.aborted) throw new AbortedError()
  const client = createObjectsClient(transport, { signal: stop.signal })
  let draft: Draft | null = null
  const publish = publisher(() => {
    if (draft !== null) options.onPartial?.({ ...draft })
  })
  const set = (change: (draft: Draft) => void) => {
    if (draft === null) return
    change(draft)
    publish.soon()
  }

  const participations = async () =>
    toParticipations(await readParticipations(transport, ref.contactId, { signal: stop.signal }))
  const events = mayBeGranted(grantedScopes, 'events')
    ? factOf(participations(), 'events')
    : Promise.resolve(withoutScope('events'))
  try {
    const observedAt = transport.serverNow()
    const request = { contactId: ref.contactId, scoreProperty, handoff, grantedScopes }
    // Whichever fails first decides; the other is aborted below.
    const round1 = readContactRound(client, request)
    events.catch(() => undefined)
    const found = await round1
    const contact = toContact(found.contact, scoreProperty, directory.owners)
    const submissions = toSubmissions(found.contact, directory.forms)
    draft = {
      ref,
      observedAt,
      contact,
      handoff: toHandoff(found.contact, handoff),
      ...loadingParts(),
      formSubmissions: submissions,
    }
    const eventsSet = events.then((fact) =>
      set((target) => {
        target.eventParticipations = fact
      }),
    )
    const rest = startRound2(client, found, handoff, set)
    publish.soon()
    await Promise.all([eventsSet, ...rest])
    return { ...draft }
  } finally {
    publish.stop()
    stop.abort()
    options.signal?.removeEventListener('abort', abort)
  }
}
