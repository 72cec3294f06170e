// Builders for invented records: a contact, its company, its activity. Times are days before the portal's now.

import { isBusinessDay, jstDay } from '../calendar.ts'
import { DISPOSITIONS, type DispositionKey } from '../portal/dispositions.ts'
import { OWNERS } from '../portal/owners.ts'
import type { Portal } from '../portal/portal.ts'
import { currentValue } from '../portal/portal.ts'
import { rollUp } from '../portal/roll-up.ts'
import type { ObjectType, Participation } from '../portal/types.ts'
import type { EventKey, FormKey } from './forms-and-events.ts'
import { EVENTS, FORMS } from './forms-and-events.ts'

const DAY = 86_400_000
const MINUTE = 60_000

type Values = Readonly<Record<string, string | null | undefined>>

/** An engagement's parts that differ; `values` are extra HubSpot properties. */
export interface Act {
  readonly at: number
  readonly body: string
  readonly subject?: string
  readonly owner?: string
  /** When it was logged; at the time it happened by default. */
  readonly loggedAt?: number
  readonly values?: Values
}

export type MeetingSource = 'CRM_UI' | 'MEETINGS_PUBLIC' | 'INTEGRATION' | 'BIDIRECTIONAL_API'

/** Outcomes of a call in which somebody spoke. */
const TALKED: ReadonlySet<DispositionKey | null> = new Set([null, 'connected', 'liveMessage'])

export class Seeder {
  readonly portal: Portal
  /** The whole minute in which the stories stand. */
  readonly now: number
  #participations = 0
  #waiting: Set<string> | null = null

  constructor(portal: Portal) {
    this.portal = portal
    this.now = Math.floor(portal.now() / MINUTE) * MINUTE
  }

  /** An instant that many days before now; from one day back it falls in office hours of the last business day by then. */
  ago(days: number): number {
    const at = this.now - days * DAY
    if (days < 1) return Math.round(at)
    let midnight = Date.parse(`${jstDay(at)}T00:00:00+09:00`)
    while (!isBusinessDay(jstDay(midnight))) midnight -= DAY
    const spread = Math.floor(days * 7919) % 450
    return midnight + (9 * 60 + 40 + spread) * MINUTE
  }

  company(values: Values, id?: string): string {
    const source = { at: this.ago(300), sourceType: 'IMPORT', indexed: true }
    return this.portal.create('companies', values, id === undefined ? source : { ...source, id }).id
  }

  /** A contact made `days` ago, linked to its company. */
  contact(values: Values, company: string | null, options: { id?: string; days?: number } = {}): string {
    const at = this.ago(options.days ?? 200)
    const source = { at, sourceType: 'IMPORT', indexed: true }
    const base = { lifecyclestage: 'lead', hs_lead_status: 'NEW', hubspotscore: '30' }
    const all = { ...base, ...values }
    const { id } = this.portal.create(
      'contacts',
      all,
      options.id === undefined ? source : { ...source, id: options.id },
    )
    if (company !== null) this.portal.associate('contacts', id, 'companies', company)
    return id
  }

  /** Gives the contact an owner at a time. */
  assign(contact: string, owner: string, at: number): void {
    const values = { hubspot_owner_id: owner, hubspot_owner_assigneddate: iso(at), hs_is_unworked: 'true' }
    this.portal.update('contacts', contact, values, {
      at,
      sourceType: 'CRM_UI',
      userId: 9_000_001,
      indexed: true,
    })
  }

  /** A submitted form, with what it leaves on the contact. */
  form(
    contact: string,
    key: FormKey,
    days: number,
    more: { page?: string; title?: string; message?: string } = {},
  ): void {
    const [id, name] = FORMS[key]
    const at = this.ago(days)
    const record = this.portal.find('contacts', contact)
    const before = record === null ? null : currentValue(record, 'hs_calculated_form_submissions')
    const count = Number((record === null ? null : currentValue(record, 'num_conversion_events')) ?? '0') + 1
    const page = more.page ?? 'https://www.northwind-saas.example/ja/contact'
    const conversion = `${name}: ${more.title ?? 'Northwind'}`
    const newest = latest(record === null ? null : currentValue(record, 'recent_conversion_date'), at)
    this.portal.update(
      'contacts',
      contact,
      {
        hs_calculated_form_submissions: [before, `${id}::${at}`].filter((one) => one !== null).join(';'),
        num_conversion_events: String(count),
        hs_analytics_last_url: page,
        hs_analytics_last_timestamp: iso(at),
        ...(before === null
          ? { first_conversion_event_name: conversion, first_conversion_date: iso(at) }
          : {}),
        ...(newest ? { recent_conversion_event_name: conversion, recent_conversion_date: iso(at) } : {}),
        ...(more.message === undefined ? {} : { message: more.message }),
      },
      { at, sourceType: 'FORM', sourceId: id, indexed: true },
    )
  }

  /** A participation in a marketing event. */
  event(contact: string, key: EventKey, days: number, state: Participation['state'] = 'ATTENDED'): void {
    const [eventId, eventName] = EVENTS[key]
    const id = `99${String(++this.#participations).padStart(8, '0')}`
    this.portal.participations.push({ id, contactId: contact, eventId, eventName, at: this.ago(days), state })
  }

  /**
   * A call. One that somebody logs by hand is COMPLETED whatever happened: what did is the disposition, by default
   * Connected for a completed call and No answer for another one.
   */
  call(
    contact: string,
    act: Act,
    status = 'COMPLETED',
    direction = 'OUTBOUND',
    disposition: DispositionKey | null = status === 'COMPLETED' ? 'connected' : 'noAnswer',
  ): string {
    return this.#engage('calls', contact, act, {
      hs_call_title: act.subject ?? 'Call',
      hs_call_body: act.body,
      hs_call_direction: direction,
      hs_call_status: status,
      hs_call_disposition: disposition === null ? null : DISPOSITIONS[disposition],
      hs_call_duration: TALKED.has(disposition) && status === 'COMPLETED' ? '420000' : '0',
    })
  }

  email(contact: string, act: Act, direction = 'EMAIL', status = 'SENT'): string {
    const text = act.body.replace(/<br\s*\/?>/g, '\n').replace(/<[^>]+>/g, '')
    return this.#engage('emails', contact, act, {
      hs_email_subject: act.subject ?? '(件名なし)',
      hs_email_html: act.body,
      hs_email_text: text,
      hs_email_direction: direction,
      hs_email_status: status,
    })
  }

  /** A meeting that one of us made in HubSpot, unless its source says otherwise. */
  meeting(contact: string, act: Act, outcome = 'COMPLETED', source: MeetingSource = 'CRM_UI'): string {
    return this.#engage('meetings', contact, act, {
      hs_meeting_title: act.subject ?? 'Meeting',
      hs_meeting_body: act.body,
      hs_meeting_start_time: iso(act.at),
      hs_meeting_end_time: iso(act.at + 45 * MINUTE),
      hs_meeting_outcome: outcome,
      hs_meeting_source: source,
    })
  }

  /** A message. Nobody knows from whom, unless `direction` says it. */
  communication(
    contact: string,
    act: Act,
    channel = 'LINKEDIN_MESSAGE',
    direction: 'INBOUND' | 'OUTBOUND' | null = null,
  ): string {
    return this.#engage('communications', contact, act, {
      hs_communication_body: act.body,
      hs_communication_channel_type: channel,
      hs_communication_logged_from: 'CRM',
      ...(direction === null ? {} : { hs_communication_direction: direction }),
    })
  }

  note(contact: string, act: Act): string {
    return this.#engage('notes', contact, act, { hs_note_body: act.body })
  }

  task(contact: string, act: Act, status = 'NOT_STARTED'): string {
    return this.#engage('tasks', contact, act, {
      hs_task_subject: act.subject ?? 'Task',
      hs_task_body: act.body,
      hs_task_status: status,
      hs_task_type: 'TODO',
    })
  }

  /** Links an activity to further contacts: a mail to many, a shared inbox. */
  share(type: ObjectType, id: string, contacts: readonly string[]): void {
    for (const contact of contacts) {
      this.portal.associate(type, id, 'contacts', contact)
      this.#rollUp(contact)
    }
  }

  /** Makes many activities at once: the roll-up dates of their contacts are computed at the end, once. */
  many(make: () => void): void {
    if (this.#waiting !== null) {
      make()
      return
    }
    const own = new Set<string>()
    this.#waiting = own
    make()
    this.#waiting = null
    for (const contact of own) rollUp(this.portal, contact)
  }

  /** The handoff properties of one round, written at the handoff. */
  handOff(contact: string, at: number, values: Values = {}): void {
    const count = Number(this.portal.value('contacts', contact, 'japan_handoff_count') ?? '0') + 1
    this.assign(contact, OWNERS.okafor, at)
    this.decide(contact, at, {
      japan_handoff_status: 'handed_off',
      japan_handoff_at: iso(at),
      japan_handoff_by: OWNERS.fujii,
      japan_handoff_count: String(count),
      japan_mql_definition: '1',
      japan_readiness: 'ready',
      lifecyclestage: 'marketingqualifiedlead',
      ...values,
    })
  }

  /** A later write to the handoff properties, by a person, at a time. */
  decide(contact: string, at: number, values: Values): void {
    const known = this.portal.properties.get('contacts')
    const own = Object.entries(values).filter(
      ([name]) => !name.startsWith('japan_') || known?.has(name) === true,
    )
    const source = { at, sourceType: 'INTEGRATION', userId: 9_000_002, indexed: true }
    this.portal.update('contacts', contact, Object.fromEntries(own), source)
  }

  #engage(type: ObjectType, contact: string, act: Act, values: Values): string {
    const logged = act.loggedAt ?? act.at
    const record = this.portal.create(
      type,
      { hs_timestamp: iso(act.at), hubspot_owner_id: act.owner ?? OWNERS.okafor, ...values, ...act.values },
      { at: Math.min(logged, this.now), sourceType: 'CRM_UI', indexed: true },
    )
    this.portal.associate(type, record.id, 'contacts', contact)
    this.#rollUp(contact)
    return record.id
  }

  #rollUp(contact: string): void {
    if (this.#waiting === null) rollUp(this.portal, contact)
    else this.#waiting.add(contact)
  }
}

/** An instant as HubSpot prints it. */
export function iso(at: number): string {
  return new Date(at).toISOString()
}

function latest(known: string | null, at: number): boolean {
  return known === null || Date.parse(known) <= at
}
