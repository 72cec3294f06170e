// HubSpot's contact and company records as the product's contact, company and colleagues.
import type { Colleague, Company, Contact, DatedText } from '@/lib/domain/lead-snapshot'
import { personName } from '@/lib/domain/person-name'
import { toId, toInstant, toNumber, toOptions, toText } from './parse'
import type { HubSpotObject } from './schemas'

/** More submissions of one form than anybody reads. */
const MAX_MESSAGES = 20

/** What was typed into the form's message field, newest first; without history it has the time of the last conversion. */
function messagesOf(object: HubSpotObject): DatedText[] {
  const history = object.propertiesWithHistory?.message ?? []
  const dated = history.flatMap(({ value, timestamp }) => {
    const text = toText(value)
    return text === null ? [] : [{ text, at: toInstant(timestamp) }]
  })
  if (dated.length > 0) return dated.sort((a, b) => (b.at ?? 0) - (a.at ?? 0)).slice(0, MAX_MESSAGES)
  const text = toText(object.properties.message)
  return text === null ? [] : [{ text, at: toInstant(object.properties.recent_conversion_date) }]
}

function recentConversionOf({ properties }: HubSpotObject): DatedText | null {
  const text = toText(properties.recent_conversion_event_name)
  return text === null ? null : { text, at: toInstant(properties.recent_conversion_date) }
}

/** HubSpot's own dates of what happened. */
const ROLL_UPS = [
  'hs_first_outreach_date',
  'notes_last_contacted',
  'hs_last_sales_activity_timestamp',
  'hs_latest_meeting_activity',
] as const

/** The contact. `owners`: names by owner id. */
export function toContact(
  object: HubSpotObject,
  scoreProperty: string,
  owners: ReadonlyMap<string, string>,
): Contact {
  const { properties: p } = object
  const ownerId = toText(p.hubspot_owner_id)
  const contacted = toNumber(p.num_contacted_notes)
  return {
    id: object.id,
    firstName: toText(p.firstname),
    lastName: toText(p.lastname),
    email: toText(p.email),
    jobTitle: toText(p.jobtitle),
    phone: toText(p.phone),
    mobilePhone: toText(p.mobilephone),
    country: toText(p.country),
    state: toText(p.state),
    city: toText(p.city),
    address: toText(p.address),
    zip: toText(p.zip),
    language: toText(p.hs_language)?.toLowerCase() ?? null,
    ipCountryCode: toText(p.ip_country_code)?.toLowerCase() ?? null,
    companyName: toText(p.company),
    industry: toText(p.industry),
    lifecycleStage: toText(p.lifecyclestage),
    leadStatus: toText(p.hs_lead_status),
    ownerId,
    ownerName: ownerId === null ? null : (owners.get(ownerId) ?? null),
    source: toText(p.hs_latest_source) ?? toText(p.hs_analytics_source),
    ownerAssignedAt: toInstant(p.hubspot_owner_assigneddate),
    buyingRoles: toOptions(p.hs_buying_role),
    messages: messagesOf(object),
    score: toNumber(p[scoreProperty]),
    recentConversion: recentConversionOf(object),
    firstPageUrl: toText(p.hs_analytics_first_url),
    lastPageUrl: toText(p.hs_analytics_last_url),
    pageViews: toNumber(p.hs_analytics_num_page_views),
    lastEmailOpenAt: toInstant(p.hs_email_last_open_date),
    firstOutreachAt: toInstant(p.hs_first_outreach_date),
    lastContactedAt: toInstant(p.notes_last_contacted),
    lastSalesActivityAt: toInstant(p.hs_last_sales_activity_timestamp),
    latestMeetingAt: toInstant(p.hs_latest_meeting_activity),
    ...(ROLL_UPS.some((name) => Object.hasOwn(p, name)) ? {} : { rollUpsTold: false }),
    ...(contacted === null ? {} : { contactedCount: contacted }),
    createdAt: toInstant(p.createdate) ?? toInstant(object.createdAt),
  }
}

/** The contact's primary company: HubSpot's own property, else the association that is primary, else the first. */
export function primaryCompanyId(object: HubSpotObject): string | null {
  const own = toId(object.properties.associatedcompanyid)
  if (own !== null) return own
  const results = object.associations?.companies?.results ?? []
  const primary = results.find(({ type }) => type === 'contact_to_company') ?? results[0]
  return primary === undefined ? null : toId(primary.id)
}

/** The company. */
export function toCompany({ id, properties: p }: HubSpotObject): Company {
  return {
    id,
    name: toText(p.name),
    domain: toText(p.domain),
    employees: toNumber(p.numberofemployees),
    industry: toText(p.industry),
    country: toText(p.country),
    countryCode: toText(p.hs_country_code),
    state: toText(p.state),
    city: toText(p.city),
    address: toText(p.address),
    zip: toText(p.zip),
    phone: toText(p.phone),
  }
}

/** Another contact at the company; one without a name goes by the address, then by the id. */
export function toColleague({ id, properties: p }: HubSpotObject, decisionRoleProperty: string): Colleague {
  return {
    id,
    name: personName(toText(p.firstname), toText(p.lastname)) ?? toText(p.email) ?? id,
    jobTitle: toText(p.jobtitle),
    country: toText(p.country),
    buyingRoles: toOptions(p.hs_buying_role),
    decisionRole: toText(p[decisionRoleProperty]),
  }
}
