// Form submissions and event participations of a row, in the forms in which HubSpot sends them.
import { EMPTY, type Fact, known, partOf } from '@/lib/domain/fact'
import type { EventParticipation, FormSubmission } from '@/lib/domain/lead-snapshot'
import { toInstant, toText } from '@/lib/hubspot/mapping/parse'
import { FORM_SUBMISSIONS } from '@/lib/hubspot/mapping/property-names'
import type { HubSpotObject, Participation } from '@/lib/hubspot/mapping/schemas'
import { toParticipations, toSubmissions } from '@/lib/hubspot/mapping/to-activity'
import { firstOf, isObject, type Json, listOf } from './json'

const FORM_IDS = ['formId', 'form_id', 'form-id', 'formGuid', 'guid', 'id']
const FORM_NAMES = ['formName', 'form_name', 'form-name', 'name', 'title', 'formTitle']
const FORM_TIMES = ['submittedAt', 'at', 'timestamp', 'createdAt', 'date']

/**
 * The submissions: those of the contact's property and those of the row, each once, newest first. Without either there are none. One without
 * a time is left out, as it is where HubSpot calculates them.
 */
export function submissionsOf(contact: HubSpotObject, value: unknown): Fact<readonly FormSubmission[]> {
  const told = typeof value === 'string' ? { ...contact.properties, [FORM_SUBMISSIONS]: value } : null
  const source = told === null ? contact : { ...contact, properties: told }
  const listed = listOf(value).filter(isObject).map(submission)
  const names = new Map(
    listed.flatMap(({ formId, formName }) =>
      formId === null || formName === null ? [] : [[formId, formName] as const],
    ),
  )
  const own = Object.hasOwn(source.properties, FORM_SUBMISSIONS) ? toSubmissions(source, names) : EMPTY
  const dated = listed.flatMap(({ formId, formName, at }) => {
    const id = formId ?? formName
    return id === null || at === null ? [] : [{ formId: id, formName, at }]
  })
  if (dated.length === 0) return own
  const all = [...(own.state === 'known' ? own.value : []), ...dated]
  const each = new Map(all.map((one) => [`${one.at} ${one.formId}`, one]))
  const found = [...each.values()].sort((a, b) => b.at - a.at)
  return own.state === 'known' && own.uncounted === true ? partOf(found) : known(found)
}

function submission(raw: Json) {
  const form = isObject(raw.form) ? raw.form : {}
  const id = toText(firstOf(raw, FORM_IDS)) ?? toText(firstOf(form, FORM_IDS))
  return {
    formId: id?.toLowerCase() ?? null,
    formName: toText(firstOf(raw, FORM_NAMES)) ?? toText(firstOf(form, FORM_NAMES)),
    at: toInstant(firstOf(raw, FORM_TIMES)),
  }
}

const EVENT_NAMES = ['name', 'eventName', 'event_name', 'hs_event_name', 'title']
const EVENT_TIMES = ['occurredAt', 'at', 'timestamp', 'date', 'startDateTime', 'hs_start_datetime']
const EVENT_STATES = ['attendanceState', 'state', 'status', 'attendance']

/** The participations, in HubSpot's breakdown or with name, time and state side by side. */
export function participationsOf(value: unknown): Fact<readonly EventParticipation[]> {
  const results = listOf(value).filter(isObject).map(participation)
  const paging = isObject(value) && isObject(value.paging) ? value.paging : {}
  return toParticipations({ results, whole: paging.next === undefined || paging.next === null })
}

function participation(raw: Json): Participation {
  const all = { ...raw, ...(isObject(raw.properties) ? raw.properties : {}) }
  const linked = isObject(raw.associations) ? raw.associations.marketingEvent : undefined
  const event = isObject(linked) ? linked : isObject(raw.marketingEvent) ? raw.marketingEvent : raw.event
  const name = isObject(event) ? firstOf(event, EVENT_NAMES) : (event ?? firstOf(all, EVENT_NAMES))
  const state = toText(firstOf(all, EVENT_STATES))?.replace(/[\s-]+/g, '_')
  return {
    properties: { occurredAt: firstOf(all, EVENT_TIMES), attendanceState: state ?? null },
    associations: { marketingEvent: { name: toText(name) } },
  }
}
