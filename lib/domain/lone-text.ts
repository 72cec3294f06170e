// A lead of whom nothing is known but one text: for trying out how a text is read.
import { EMPTY, type Instant, known } from './fact'
import type { Contact, Engagement, LeadSnapshot } from './lead-snapshot'

/** Who wrote a text: the buyer (a form's message), or we about the buyer (a note). */
export type Writer = 'buyer' | 'report'

const NOBODY: Contact = {
  id: '0',
  firstName: null,
  lastName: null,
  email: null,
  jobTitle: null,
  phone: null,
  mobilePhone: null,
  country: null,
  state: null,
  city: null,
  address: null,
  zip: null,
  language: null,
  ipCountryCode: null,
  companyName: null,
  industry: null,
  lifecycleStage: null,
  leadStatus: null,
  ownerId: null,
  ownerName: null,
  source: null,
  ownerAssignedAt: null,
  buyingRoles: [],
  messages: [],
  score: null,
  recentConversion: null,
  firstPageUrl: null,
  lastPageUrl: null,
  pageViews: null,
  lastEmailOpenAt: null,
  firstOutreachAt: null,
  lastContactedAt: null,
  lastSalesActivityAt: null,
  latestMeetingAt: null,
  createdAt: null,
}

const NONE = known({ items: [], omitted: 0 })

const note = (text: string, at: Instant): Engagement => ({
  id: '0',
  kind: 'note',
  at,
  loggedAt: at,
  startsAt: null,
  direction: 'unknown',
  status: null,
  automatic: false,
  connected: null,
  bookedByBuyer: false,
  channel: null,
  subject: null,
  text,
  ownerId: null,
})

/** Everything else is known to be empty, so that only the text decides. */
export function loneText(text: string, writer: Writer, at: Instant): LeadSnapshot {
  const isReport = writer === 'report'
  return {
    ref: { portalId: '0', contactId: '0' },
    observedAt: at,
    contact: isReport ? NOBODY : { ...NOBODY, messages: [{ text, at }] },
    handoff: EMPTY,
    company: EMPTY,
    colleagues: known([]),
    engagements: {
      call: NONE,
      email: NONE,
      meeting: NONE,
      communication: NONE,
      note: isReport ? known({ items: [note(text, at)], omitted: 0 }) : NONE,
    },
    formSubmissions: known([]),
    eventParticipations: known([]),
  }
}
