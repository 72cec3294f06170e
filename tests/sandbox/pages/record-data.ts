// The data behind the record app's pages: what a person sees of a contact, company or deal.

import { objectTypeOf } from '../portal/association-types.ts'
import type { Portal } from '../portal/portal.ts'
import { currentValue } from '../portal/portal.ts'
import type { ObjectType, StoredRecord } from '../portal/types.ts'

const ACTIVITY: readonly ObjectType[] = ['calls', 'emails', 'meetings', 'communications', 'notes']
const MAX_TEXT = 300
const LABELS: Readonly<Record<string, string>> = {
  jobtitle: 'Job title',
  lifecyclestage: 'Lifecycle stage',
  hubspotscore: 'HubSpot score',
  recent_conversion_event_name: 'Recent conversion',
  createdate: 'Create date',
  numberofemployees: 'Employees',
  domain: 'Domain',
}

const SHOWN: Partial<Record<ObjectType, readonly string[]>> = {
  contacts: [
    'email',
    'phone',
    'jobtitle',
    'country',
    'city',
    'lifecyclestage',
    'hs_lead_status',
    'hubspotscore',
    'hs_language',
    'recent_conversion_event_name',
    'createdate',
  ],
  companies: ['domain', 'numberofemployees', 'industry', 'country', 'city', 'phone'],
  deals: ['amount', 'dealstage', 'closedate'],
}

/** A record for the page, or the index list; null when there is none. */
export function recordData(
  portal: Portal | undefined,
  typeName: string,
  id: string,
): Record<string, unknown> | null {
  if (portal === undefined) return null
  if (typeName === 'index') {
    const contacts = portal.all('contacts').filter((one) => one.archivedAt === null)
    return {
      contacts: contacts.map((one) => ({
        id: one.id,
        name: nameOf(one),
        email: short(currentValue(one, 'email')),
        title: short(currentValue(one, 'jobtitle')),
        company: companyName(portal, one),
      })),
    }
  }
  const type = objectTypeOf(typeName)
  const record = type === null ? null : portal.find(type, id)
  if (type === null || record === null) return null
  const owner = portal.owners.find((one) => one.id === currentValue(record, 'hubspot_owner_id'))
  return {
    id: record.id,
    type: typeName,
    name: nameOf(record),
    owner: owner === undefined ? null : `${owner.firstName} ${owner.lastName}`,
    properties: (SHOWN[type] ?? []).map((name) => ({
      label: LABELS[name] ?? portal.properties.get(type)?.get(name)?.label ?? name,
      value: short(currentValue(record, name)),
    })),
    activity: activity(portal, record),
    companies: linked(portal, record, 'companies'),
    contacts: linked(portal, record, 'contacts'),
    deals: linked(portal, record, 'deals'),
  }
}

function activity(portal: Portal, record: StoredRecord): Record<string, unknown>[] {
  const items = ACTIVITY.flatMap((type) =>
    portal.links(record.type, record.id, type).map((link) => portal.find(type, link.toId)),
  ).filter((one) => one !== null)
  const logged = items.map((one) => ({
    kind: one.type as string,
    at: currentValue(one, 'hs_timestamp') ?? new Date(one.createdAt).toISOString(),
    title: short(first(one, ['hs_call_title', 'hs_email_subject', 'hs_meeting_title'])),
    text: short(
      first(one, [
        'hs_call_body',
        'hs_email_text',
        'hs_meeting_body',
        'hs_communication_body',
        'hs_note_body',
      ])?.replace(/<[^>]*>/g, ' ') ?? null,
    ),
  }))
  return [...logged, ...marketing(portal, record)].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, 30)
}

/** A company's fact as a card prints it. */
function fact(name: string, value: string | null): string | null {
  if (value === null) return null
  if (name === 'numberofemployees') return `${Number(value).toLocaleString('en-GB')} employees`
  if (name === 'industry') return value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ')
  return value
}

/** Form submissions and event participations, as the timeline shows them beside logged activity. */
function marketing(portal: Portal, record: StoredRecord) {
  const name = first(record, ['firstname', 'lastname', 'email']) ?? record.id
  const submitted = [
    ...(currentValue(record, 'hs_calculated_form_submissions') ?? '').matchAll(/([0-9a-f-]{36})::(\d{13})/g),
  ]
  const forms = submitted.map(([, id, at]) => ({
    kind: 'forms',
    at: new Date(Number(at)).toISOString(),
    title: short(`${name} submitted ${portal.forms.find((one) => one.id === id)?.name ?? id}`),
    text: null,
  }))
  const events = portal.participations
    .filter((one) => one.contactId === record.id)
    .map((one) => ({
      kind: 'events',
      at: new Date(one.at).toISOString(),
      title: one.eventName,
      text: one.state.toLowerCase().replaceAll('_', ' '),
    }))
  return [...forms, ...events]
}

function linked(portal: Portal, record: StoredRecord, to: ObjectType): Record<string, unknown>[] {
  return portal.links(record.type, record.id, to).flatMap((link) => {
    const other = portal.find(to, link.toId)
    if (other === null) return []
    const facts = (SHOWN[to] ?? []).slice(0, 4).map((name) => fact(name, short(currentValue(other, name))))
    return [{ id: other.id, name: nameOf(other), facts: facts.filter((one) => one !== null) }]
  })
}

function nameOf(record: StoredRecord): string {
  const value = (name: string) => short(currentValue(record, name))
  const person = [value('firstname'), value('lastname')].filter((one) => one !== null).join(' ')
  return value('name') ?? value('dealname') ?? (person === '' ? (value('email') ?? record.id) : person)
}

function companyName(portal: Portal, record: StoredRecord): string | null {
  const link = portal.links('contacts', record.id, 'companies')[0]
  const company = link === undefined ? null : portal.find('companies', link.toId)
  return company === null ? null : short(currentValue(company, 'name'))
}

function first(record: StoredRecord, names: readonly string[]): string | null {
  for (const name of names) {
    const value = currentValue(record, name)
    if (value !== null) return value
  }
  return null
}

function short(value: string | null): string | null {
  return value === null || value.length <= MAX_TEXT ? value : `${value.slice(0, MAX_TEXT)}…`
}
