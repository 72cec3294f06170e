// HubSpot's contact and company records as the product's contact, company and colleagues.

import type { Instant } from '@/lib/domain/fact'
import { type Fields, HUBSPOT_DEFAULTS, mappedProperties } from '@/lib/domain/fields/fields'
import type { PostPart } from '@/lib/domain/fields/mapped'
import { refusesMail } from '@/lib/domain/fields/refuses-mail'
import type { Colleague, Company, Contact, DatedText } from '@/lib/domain/lead-snapshot'
import { personName } from '@/lib/domain/person-name'
import { toId, toInstant, toNumber, toOptions, toText } from './parse'
import type { Places } from './places'
import { COMPANY_TEXTS, CONTACT_TEXTS, ROLL_UPS } from './property-names'
import type { HubSpotObject } from './schemas'
import { inquiriesOf, toMapped } from './to-fields'

/** More submissions of one form than anybody reads. */
const MAX_MESSAGES = 20

/**
 * What the person typed, in the form's message field and in the mapped properties, newest first. Without history it has the time of the last
 * conversion, else that of the record itself: nothing was typed before.
 */
function messagesOf(object: HubSpotObject, fields: Fields): DatedText[] {
  const { recent_conversion_date: converted, createdate: created } = object.properties
  const at = toInstant(converted) ?? toInstant(created)
  return [...typedIn(object, at), ...inquiriesOf(object, fields, at)]
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
    .slice(0, MAX_MESSAGES)
}

function typedIn(object: HubSpotObject, at: Instant | null): DatedText[] {
  const history = object.propertiesWithHistory?.message ?? []
  const dated = history.flatMap(({ value, timestamp }) => {
    const text = toText(value)
    return text === null ? [] : [{ text, at: toInstant(timestamp) }]
  })
  if (dated.length > 0) return dated
  const text = toText(object.properties.message)
  return text === null ? [] : [{ text, at }]
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

/** HubSpot's own job title says what it says, unless the portal keeps something else in it. */
function jobTitleOf({ properties }: HubSpotObject, fields: Fields, post: readonly PostPart[]): string | null {
  const own = post.find(({ role }) => role === 'title')
  if (own !== undefined) return own.text
  const taken = mappedProperties(fields).some(
    ({ role, field }) => role !== 'title' && field.property === HUBSPOT_DEFAULTS.title,
  )
  return taken ? null : toText(properties.jobtitle)
}

/** The contact. `owners`: names by owner id. */
export function toContact(
  object: HubSpotObject,
  { fields, score }: Places,
  owners: ReadonlyMap<string, string>,
): Contact {
  const { properties: p } = object
  const mapped = toMapped(object, 'contact', fields)
  const texts = each(CONTACT_TEXTS, object, toText)
  const contacted = toNumber(p.num_contacted_notes)
  const told = Object.values(ROLL_UPS).some((name) => Object.hasOwn(p, name))
  return {
    id: object.id,
    ...texts,
    jobTitle: jobTitleOf(object, fields, mapped?.post ?? []),
    ...each(ROLL_UPS, object, toInstant),
    language: toText(p.hs_language)?.toLowerCase() ?? null,
    ipCountryCode: toText(p.ip_country_code)?.toLowerCase() ?? null,
    ownerName: texts.ownerId === null ? null : (owners.get(texts.ownerId) ?? null),
    source: toText(p.hs_latest_source) ?? toText(p.hs_analytics_source),
    ownerAssignedAt: toInstant(p.hubspot_owner_assigneddate),
    buyingRoles: toOptions(p.hs_buying_role),
    messages: messagesOf(object, fields),
    score: score.property === null ? null : toNumber(p[score.property]),
    recentConversion: recentConversionOf(object),
    pageViews: toNumber(p.hs_analytics_num_page_views),
    lastEmailOpenAt: toInstant(p.hs_email_last_open_date),
    ...(told ? {} : { rollUpsTold: false }),
    ...(contacted === null ? {} : { contactedCount: contacted }),
    createdAt: toInstant(p.createdate) ?? toInstant(object.createdAt),
    ...(mapped === null ? {} : { mapped }),
    ...(refusesMail(toText(p[HUBSPOT_DEFAULTS.optOut]) ?? '', HUBSPOT_DEFAULTS.optOut)
      ? { mailOptOut: true }
      : {}),
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
export function toCompany(object: HubSpotObject, fields: Fields): Company {
  const employees = toNumber(object.properties.numberofemployees)
  const mapped = toMapped(object, 'company', fields)
  const company = { id: object.id, ...each(COMPANY_TEXTS, object, toText), employees }
  return mapped === null ? company : { ...company, mapped }
}

/** Another contact at the company; one without a name goes by the address, then by the id. */
export function toColleague(object: HubSpotObject, decisionRoleProperty: string, fields: Fields): Colleague {
  const { id, properties: p } = object
  const post = toMapped(object, 'contact', fields)?.post ?? []
  return {
    id,
    name: personName(toText(p.firstname), toText(p.lastname)) ?? toText(p.email) ?? id,
    jobTitle: jobTitleOf(object, fields, post),
    country: toText(p.country),
    buyingRoles: toOptions(p.hs_buying_role),
    decisionRole: toText(p[decisionRoleProperty]),
    ...(post.length === 0 ? {} : { post }),
  }
}
