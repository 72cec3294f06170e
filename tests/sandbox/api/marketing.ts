// Marketing event participations of a contact, and the list of forms.
import { currentValue } from '../portal/portal.ts'
import { requireScopes } from '../portal/tokens.ts'
import type { Reply } from '../server/reply.ts'
import { json } from '../server/reply.ts'
import type { Call } from './call.ts'
import { pageSize, paging } from './objects.ts'

/** GET a contact's participations, by contact id or e-mail. `occurredAt` is a number here. */
export function eventBreakdown(call: Call, [who = '']: string[]): Reply {
  requireScopes(call.token, 'crm.objects.marketing_events.read')
  const { portal } = call
  const byMail = (id: string) => portal.value('contacts', id, 'email')?.toLowerCase() === who.toLowerCase()
  const contactId = who.includes('@') ? null : (portal.find('contacts', who)?.id ?? who)
  const state = call.query.get('state')
  const all = portal.participations
    .filter((one) => (contactId === null ? byMail(one.contactId) : one.contactId === contactId))
    .filter((one) => state === null || one.state === state)
    .sort((a, b) => b.at - a.at)
  const limit = pageSize(call, 10, 100)
  const start = Number(call.query.get('after') ?? '0') || 0
  const results = all.slice(start, start + limit).map((one) => {
    const contact = portal.find('contacts', one.contactId)
    return {
      id: one.id,
      createdAt: new Date(one.at).toISOString(),
      properties: {
        occurredAt: one.at,
        attendanceState: one.state,
        ...(one.state === 'ATTENDED' ? { attendanceDurationSeconds: 2_700, attendancePercentage: '90' } : {}),
      },
      associations: {
        marketingEvent: {
          marketingEventId: one.eventId,
          name: one.eventName,
          externalEventId: `ext-${one.eventId}`,
        },
        contact: {
          contactId: one.contactId,
          email: contact === null ? null : currentValue(contact, 'email'),
        },
      },
    }
  })
  return json(200, { total: all.length, results, ...paging(start + limit, all.length) })
}

/** GET the forms, 20 a page unless asked otherwise. */
export function listForms(call: Call): Reply {
  requireScopes(call.token, 'forms')
  const limit = pageSize(call, 20, 1_000)
  const start = Number(call.query.get('after') ?? '0') || 0
  const results = call.portal.forms.slice(start, start + limit).map((one) => ({
    id: one.id,
    name: one.name,
    formType: 'hubspot',
    createdAt: new Date(one.createdAt).toISOString(),
    updatedAt: new Date(one.createdAt).toISOString(),
    archived: false,
    fieldGroups: [],
    configuration: { language: 'ja' },
  }))
  return json(200, { results, ...paging(start + limit, call.portal.forms.length) })
}
