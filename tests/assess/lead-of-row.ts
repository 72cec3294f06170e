// Makes a row into the snapshot that the extension would have of the lead, through the product's own mapping.
import type { Definition } from '@/lib/domain/definition/definition'
import { EMPTY, type Fact, type Instant, known } from '@/lib/domain/fact'
import { type FieldObject, namesIn } from '@/lib/domain/fields/fields'
import { handoffProperties } from '@/lib/domain/handoff-properties'
import type { Colleague, Company, EngagementKind, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { toInstant } from '@/lib/hubspot/mapping/parse'
import type { HubSpotObject } from '@/lib/hubspot/mapping/schemas'
import { toEngagements } from '@/lib/hubspot/mapping/to-activity'
import { toHandoff } from '@/lib/hubspot/mapping/to-handoff'
import { toColleague, toCompany, toContact } from '@/lib/hubspot/mapping/to-people'
import { isObject, type Json, listOf } from './json'
import { type TextParts, textParts } from './text-row'
import { engagementObjects } from './wire-engagements'
import { participationsOf, submissionsOf } from './wire-marketing'
import { wireObject } from './wire-object'

/** No row says which portal it is from. */
const PORTAL = '0'
const NO_OWNERS: ReadonlyMap<string, string> = new Map()

export interface RowLead {
  readonly snapshot: LeadSnapshot
  readonly now: Instant
}

/**
 * The lead of a row and the moment to judge it at. `clock`: the moment for a row that names none. What a row leaves out was read and is
 * empty. A text without a time is fresh.
 * @throws Error for a row that is not one of a lead
 */
export function leadOfRow(row: unknown, definition: Definition, clock: Instant): RowLead {
  if (!isObject(row)) throw new Error('a row must be an object')
  const now = momentOf(row.now, 'now') ?? clock
  const text = textOf(row, now)
  if (text === null && !isObject(row.contact)) throw new Error('a row needs a contact or a text')
  const contact = withMapped(contactOf(row, text), 'contact', definition)
  const names = handoffProperties(definition.properties)
  const objects = engagementObjects(row.engagements)
  const added = engagementObjects(text?.engagements)
  const engagements = (kind: EngagementKind) =>
    toEngagements(kind, { objects: [...objects[kind], ...added[kind]], omitted: 0 })
  const snapshot: LeadSnapshot = {
    ref: { portalId: PORTAL, contactId: contact.id },
    observedAt: now,
    contact: toContact(contact, definition, NO_OWNERS),
    handoff: toHandoff(contact, names),
    company: companyOf(row.company, definition),
    colleagues: colleaguesOf(row.colleagues, contact.id, names.decisionRole, definition),
    engagements: {
      call: engagements('call'),
      email: engagements('email'),
      meeting: engagements('meeting'),
      communication: engagements('communication'),
      note: engagements('note'),
    },
    formSubmissions: submissionsOf(contact, row.formSubmissions),
    eventParticipations: participationsOf(row.marketingEvents),
  }
  return { snapshot, now }
}

/** A row that names empty properties may leave out mapped ones: the portal has them all the same. */
function withMapped(
  object: HubSpotObject,
  of: FieldObject,
  { fields }: Pick<Definition, 'fields'>,
): HubSpotObject {
  if (!Object.values(object.properties).includes(null)) return object
  const empty = Object.fromEntries(namesIn(fields, of).map((name) => [name, null]))
  return { ...object, properties: { ...empty, ...object.properties } }
}

function momentOf(value: unknown, name: string): Instant | null {
  if (value === undefined || value === null || value === '') return null
  const at = toInstant(value)
  if (at === null) throw new Error(`${name} is no time`)
  return at
}

function textOf(row: Json, now: Instant): TextParts | null {
  if (row.text === undefined || row.text === null) return null
  if (typeof row.text !== 'string') throw new Error('the text must be a string')
  return textParts(row, row.text, momentOf(row.at, 'at') ?? now)
}

function contactOf(row: Json, text: TextParts | null): HubSpotObject {
  const fallback = typeof row.id === 'string' || typeof row.id === 'number' ? String(row.id) : '0'
  const own = wireObject(isObject(row.contact) ? row.contact : { properties: {} }, fallback)
  if (text === null) return own
  const added = wireObject(text.contact, fallback)
  return {
    ...own,
    properties: { ...own.properties, ...added.properties },
    propertiesWithHistory: { ...own.propertiesWithHistory, ...added.propertiesWithHistory },
  }
}

function companyOf(value: unknown, { fields }: Pick<Definition, 'fields'>): Fact<Company> {
  if (!isObject(value) || Object.keys(value).length === 0) return EMPTY
  return known(toCompany(withMapped(wireObject(value, '0'), 'company', { fields }), fields))
}

function colleaguesOf(
  value: unknown,
  contactId: string,
  role: string,
  { fields }: Definition,
): Fact<readonly Colleague[]> {
  const others = listOf(value)
    .filter(isObject)
    .map((raw, index) => wireObject(raw, `colleague-${index + 1}`))
    .filter(({ id }) => id !== contactId)
  return others.length === 0 ? EMPTY : known(others.map((one) => toColleague(one, role, fields)))
}
