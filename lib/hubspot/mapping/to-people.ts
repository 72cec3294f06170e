// HubSpot's contact and company records as the product's contact, company and colleagues.
import type { Colleague, Company, Contact, DatedText } from '@/lib/domain/lead-snapshot'
import { personName } from '@/lib/domain/person-name'
import { toId, toInstant, toNumber, toOptions, toText } from './parse'
import { COMPANY_TEXTS, CONTACT_TEXTS, ROLL_UPS } from './property-names'
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

/** The record's values under these names, each as `read` takes it. */
function each<K extends string, V>(
  names: Readonly<Record<K, string>>,
  { properties }: HubSpotObject,
  read: (value: unknown) => V,
): Readonly<Record<K, V>> {
  const found = Object.entries<string>(names).map(([key, name]) => [key, read(properties[name])])
  return Object.fromEntries(found) as Readonly<Record<K, V>>
}

/** The contact. `owners`: names by owner id. */
export function toContact(
  object: HubSpotObject,
  scoreProperty: string,
  owners: ReadonlyMap<string, string>,
): Contact {
  const { properties: p } = object
  const texts = each(CONTACT_TEXTS, object, toText)
  const contacted = toNumber(p.num_contacted_notes)
  const told = Object.values(ROLL_UPS).some((name) => Object.hasOwn(p, name))
  return {
    id: object.id,
    ...texts,
    ...each(ROLL_UPS, object, toInstant),
    language: toText(p.hs_language)?.toLowerCase() ?? null,
    ipCountryCode: toText(p.ip_country_code)?.toLowerCase() ?? null,
    ownerName: texts.ownerId === null ? null : (owners.get(texts.ownerId) ?? null),
    source: toText(p.hs_latest_source) ?? toText(p.hs_analytics_source),
    ownerAssignedAt: toInstant(p.hubspot_owner_assigneddate),
    buyingRoles: toOptions(p.hs_buying_role),
    messages: messagesOf(object),
    score: toNumber(p[scoreProperty]),
    recentConversion: recentConversionOf(object),
    pageViews: toNumber(p.hs_analytics_num_page_views),
    lastEmailOpenAt: toInstant(p.hs_email_last_open_date),
    ...(told ? {} : { rollUpsTold: false }),
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
export function toCompany(object: HubSpotObject): Company {
  const employees = toNumber(object.properties.numberofemployees)
  return { id: object.id, ...each(COMPANY_TEXTS, object, toText), employees }
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
