// What HubSpot knows about one lead at one moment, in the product's own words.
import { type Fact, type Instant, valueOr } from './fact'
import { type MappedFields, NOTHING_MAPPED, type PostPart } from './fields/mapped'
import type { RecordRef } from './record-ref'
import type { SignalReview } from './signal-review'

/** Text a person typed, with the time it was typed where HubSpot knows it. */
export interface DatedText {
  readonly text: string
  readonly at: Instant | null
  /** The label of the portal's own property that holds it; absent: HubSpot's own. */
  readonly field?: string
}

/** The contact itself. `null` means: empty in HubSpot. Text is plain and untrusted: show it as text only. */
export interface Contact {
  readonly id: string
  readonly firstName: string | null
  readonly lastName: string | null
  readonly email: string | null
  /** As the portal keeps it: from the mapped property, else HubSpot's own. */
  readonly jobTitle: string | null
  readonly phone: string | null
  readonly mobilePhone: string | null
  readonly country: string | null
  readonly state: string | null
  readonly city: string | null
  readonly address: string | null
  readonly zip: string | null
  /** `hs_language`, lower case: `ja`, `ja-jp`, `en`. */
  readonly language: string | null
  /** `ip_country_code`, lower case two letters. */
  readonly ipCountryCode: string | null
  readonly companyName: string | null
  readonly industry: string | null
  readonly lifecycleStage: string | null
  readonly leadStatus: string | null
  readonly ownerId: string | null
  readonly ownerName: string | null
  /** HubSpot's latest source, else the original one: `PAID_SEARCH`, `OFFLINE` ... */
  readonly source: string | null
  readonly ownerAssignedAt: Instant | null
  /** HubSpot's `hs_buying_role` values, upper case. */
  readonly buyingRoles: readonly string[]
  /** What the person typed in the properties that keep inquiries, newest first, with its history's time. */
  readonly messages: readonly DatedText[]
  readonly score: number | null
  /** The latest form conversion: HubSpot's "Form name: page title". */
  readonly recentConversion: DatedText | null
  readonly firstPageUrl: string | null
  readonly lastPageUrl: string | null
  readonly pageViews: number | null
  readonly lastEmailOpenAt: Instant | null
  /** `hs_first_outreach_date`, `notes_last_contacted`: they say that something may have happened, never that there was contact. */
  readonly firstOutreachAt: Instant | null
  readonly lastContactedAt: Instant | null
  /** `hs_last_sales_activity_timestamp`. */
  readonly lastSalesActivityAt: Instant | null
  /** `hs_latest_meeting_activity`: the latest meeting, held or ahead. The other dates do not move for one that is still to come. */
  readonly latestMeetingAt: Instant | null
  /** False: HubSpot's answer had none of these dates, so that they say nothing. */
  readonly rollUpsTold?: false
  /** `num_contacted_notes`: HubSpot's count of what it takes for contact; it moves also where no date does. */
  readonly contactedCount?: number
  readonly createdAt: Instant | null
  /** HubSpot's own mark that mail is refused. */
  readonly mailOptOut?: true
  /** What the properties that the definition maps hold; absent: none is mapped. */
  readonly mapped?: MappedFields
}

/** The contact's primary company. */
export interface Company {
  readonly id: string
  readonly name: string | null
  readonly domain: string | null
  readonly employees: number | null
  /** HubSpot's option value, such as `COMPUTER_SOFTWARE`, or a portal's own. */
  readonly industry: string | null
  readonly country: string | null
  readonly countryCode: string | null
  readonly state: string | null
  readonly city: string | null
  readonly address: string | null
  readonly zip: string | null
  readonly phone: string | null
  readonly mapped?: MappedFields
}

/** Another contact at the same company. */
export interface Colleague {
  readonly id: string
  readonly name: string
  readonly jobTitle: string | null
  readonly country: string | null
  readonly buyingRoles: readonly string[]
  readonly decisionRole: string | null
  /** Department, title and rank where the portal keeps them in its own properties. */
  readonly post?: readonly PostPart[]
}

export const ENGAGEMENT_KINDS = ['call', 'email', 'meeting', 'communication', 'note'] as const
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number]

/** One logged call, email, meeting, communication or note. */
export interface Engagement {
  readonly id: string
  readonly kind: EngagementKind
  /** When it happened, as logged (`hs_timestamp`; it can be backdated). */
  readonly at: Instant | null
  /** When it was logged (`hs_createdate`). */
  readonly loggedAt: Instant | null
  /** Meetings only: when it starts. */
  readonly startsAt: Instant | null
  readonly direction: 'outbound' | 'inbound' | 'unknown'
  /** Call status, email status or meeting outcome, upper case as HubSpot has it. */
  readonly status: string | null
  /** Sent by a sequence or another automatic step, where HubSpot marks it. */
  readonly automatic: boolean
  /** Calls only: whether somebody on their side was talked to; null where neither disposition nor duration tells. */
  readonly connected: boolean | null
  /** Meetings only: the buyer took the slot from a link of ours. */
  readonly bookedByBuyer: boolean
  readonly channel: string | null
  readonly subject: string | null
  /** Plain text; HTML was removed at the edge. */
  readonly text: string | null
  readonly ownerId: string | null
}

/**
 * A stretch of time of which every engagement of the kind was read, both ends included; null: without end. `touchesOnly`: of it only those
 * that can be a touch, without their texts.
 */
export interface ReadSpan {
  readonly from: Instant | null
  readonly until: Instant | null
  readonly touchesOnly?: true
}

/** Engagements of one kind. `omitted`: so many more exist that were not read; `read`: the times of which all were. */
export interface EngagementList {
  readonly items: readonly Engagement[]
  readonly omitted: number
  /** HubSpot did not count them: `omitted` or more. */
  readonly uncounted?: true
  readonly read?: readonly ReadSpan[]
}

/** The engagements of some kinds that were read, kind by kind. */
export function engagementsIn(
  lists: Readonly<Record<EngagementKind, Fact<EngagementList>>>,
  kinds: readonly EngagementKind[] = ENGAGEMENT_KINDS,
): Engagement[] {
  return kinds.flatMap((kind) => valueOr(lists[kind], { items: [], omitted: 0 }).items)
}

/** One submitted form. */
export interface FormSubmission {
  readonly formId: string
  readonly formName: string | null
  readonly at: Instant
}

/** One participation in a HubSpot marketing event. */
export interface EventParticipation {
  readonly eventName: string
  readonly at: Instant | null
  readonly state: 'attended' | 'registered' | 'cancelled' | 'no_show' | 'unknown'
}

export type HandoffStatus = 'handed_off' | 'accepted' | 'rejected' | 'returned'

/** A pause of the clock: from when, until when (null: still on) and why. The reason is untrusted text. */
export interface SlaPause {
  readonly from: Instant
  readonly until: Instant | null
  readonly reason: string
}

/** What was judged at the handoff, as the record keeps it. */
export interface JudgedThen {
  readonly verdict: 'ready' | 'not_ready' | 'needs_review' | 'not_japan'
  readonly met: number
  readonly all: number
}

/** The handoff properties of the contact (`japan_*`). `null`: empty in HubSpot. */
export interface Handoff {
  readonly status: HandoffStatus | null
  readonly handedOffAt: Instant | null
  readonly handedOffBy: string | null
  readonly slaDueAt: Instant | null
  readonly firstContactAt: Instant | null
  readonly acceptedAt: Instant | null
  readonly rejectedAt: Instant | null
  readonly rejectionReason: string | null
  readonly rejectionDetail: string | null
  readonly rejectionNote: string | null
  readonly decidedBy: string | null
  /** `YYYY-MM-DD` */
  readonly recycleUntil: string | null
  readonly count: number
  readonly definitionVersion: string | null
  /** The rules of the judgement kept at the handoff (`version` null: the first edition's); null: none is kept, or none that can be read. */
  readonly recordedRules?: { readonly version: string | null } | null
  /** The verdict kept at the handoff, and how many of its criteria were met; null: none is kept, or none that can be read. */
  readonly judgedThen?: JudgedThen | null
  readonly decisionRole: string | null
  /** What persons said of sentences, in any order (`japan_signal_reviews`). */
  readonly signalReviews?: readonly SignalReview[]
  /** Pauses of the clock in this handoff, in any order. */
  readonly pauses: readonly SlaPause[]
  /** Earlier rejections from the property history, newest first, the current one excluded. */
  readonly earlierRejections: readonly { readonly reason: string; readonly at: Instant }[]
}

/** Everything the assessment rests on. Plain data: it is cached, sent between processes and replayed. */
export interface LeadSnapshot {
  readonly ref: RecordRef
  /** When HubSpot was asked (server time). */
  readonly observedAt: Instant
  readonly contact: Contact
  readonly handoff: Fact<Handoff>
  readonly company: Fact<Company>
  readonly colleagues: Fact<readonly Colleague[]>
  readonly engagements: Readonly<Record<EngagementKind, Fact<EngagementList>>>
  readonly formSubmissions: Fact<readonly FormSubmission[]>
  readonly eventParticipations: Fact<readonly EventParticipation[]>
}

/** What the mapped properties of the contact and of the company hold, the contact's first. */
export function mappedIn({ contact, company }: LeadSnapshot): readonly MappedFields[] {
  const ofCompany = company.state === 'known' ? company.value.mapped : undefined
  return [contact.mapped ?? NOTHING_MAPPED, ofCompany ?? NOTHING_MAPPED]
}
