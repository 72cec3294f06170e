// Recent contacts: form submissions, roll-ups, links to activities, event participations; and the shape of owners and forms.

import { SCOPE_OF } from '@/lib/domain/scopes'
import { ENGAGEMENT_SOURCES } from '@/lib/hubspot/mapping/engagement-kinds'
import { FORM_SUBMISSIONS } from '@/lib/hubspot/mapping/property-names'
import { parseSubmissions } from '@/lib/hubspot/objects/forms'
import { associationNames, PRIMARY_COMPANY } from '../../sandbox/portal/association-types'
import type { ObjectType } from '../../sandbox/portal/types'
import { at, counted, inWords, isOk, listAt } from '../answers'
import { type Finding, judged, unknown } from '../finding'
import type { Session } from '../session'
import type { Check } from './check'

const RECENT = 20

/** The latest contacts that have a value, newest first by `by`. */
export function recentWith({ probe }: Session, property: string, by: string) {
  return probe({
    method: 'POST',
    path: '/crm/v3/objects/contacts/search',
    body: {
      filterGroups: [{ filters: [{ propertyName: property, operator: 'HAS_PROPERTY' }] }],
      sorts: [{ propertyName: by, direction: 'DESCENDING' }],
      properties: [property],
      limit: RECENT,
    },
  })
}

async function submissions(session: Session): Promise<Finding> {
  const answer = await recentWith(session, FORM_SUBMISSIONS, 'recent_conversion_date')
  const about = {
    what: 'Form submissions of a contact',
    expected: '<form id>::<ms>, one after the other with ;',
    assumedIn: 'tests/sandbox/people/seeder.ts, lib/hubspot/objects/forms.ts',
    point: 'submissions' as const,
  }
  if (!isOk(answer)) return unknown(about, inWords(answer))
  const values = listAt(answer.json, 'results').map((one) => at(one, 'properties', FORM_SUBMISSIONS))
  const items = values.flatMap((value) => (typeof value === 'string' ? value.split(';') : []))
  if (items.length === 0) return unknown(about, 'no contact has any')
  const forms = items.map(
    (item) => /^[0-9a-f-]{36}(\D{1,3})\d{13}$/i.exec(item.trim())?.[1] ?? 'another form',
  )
  const read = items.filter((item) => parseSubmissions(item).length === 1).length
  const found = `${values.length} contacts, ${items.length} submissions, ${read} of them readable; ${counted(forms)}`
  return judged(about, read === items.length && forms.every((form) => form === '::'), found)
}

async function rollUps(session: Session): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const name of ['hs_is_unworked', 'hs_first_outreach_date']) {
    const answer = await recentWith(session, name, 'createdate')
    const about = {
      what: `Contacts with ${name}`,
      expected: 'some',
      assumedIn: 'tests/sandbox/portal/roll-up.ts',
    }
    const total = Number(at(answer.json, 'total'))
    findings.push(
      !isOk(answer) || total === 0
        ? unknown(about, isOk(answer) ? 'none has a value' : inWords(answer))
        : judged(about, total > 0, `${total}`),
    )
  }
  return findings
}

async function associations(session: Session): Promise<Finding[]> {
  const { probe, scopes } = session
  const closed = (scope: string) => scopes !== null && !scopes.has(scope)
  const kinds = [
    'companies',
    ...Object.values(ENGAGEMENT_SOURCES).map(({ objectType }) => objectType),
    'tasks',
  ]
    .filter((kind) => !(kind === 'companies' && closed(SCOPE_OF.companies)))
    .filter((kind) => !(kind === 'emails' && closed(SCOPE_OF.emails))) as ObjectType[]
  const names = new Map<ObjectType, Set<string>>()
  const recent = await recentWith(session, 'notes_last_updated', 'notes_last_updated')
  for (const id of listAt(recent.json, 'results').map((one) => String(at(one, 'id')))) {
    if (kinds.every((kind) => names.has(kind))) break
    const query = { associations: kinds.join(',') }
    const { json } = await probe({ method: 'GET', path: `/crm/v3/objects/contacts/${id}`, query })
    for (const kind of kinds) {
      const types = listAt(json, 'associations', kind, 'results').map((one) => String(at(one, 'type')))
      if (types.length > 0) names.set(kind, new Set([...(names.get(kind) ?? []), ...types]))
    }
  }
  return kinds.map((kind) => {
    const expected = associationNames('contacts', kind, kind === 'companies' ? [PRIMARY_COMPANY] : [])
    const about = {
      what: `Links of a contact to ${kind}`,
      expected: expected.join(', '),
      assumedIn: 'tests/sandbox/portal/association-types.ts',
    }
    const found = [...(names.get(kind) ?? [])]
    if (found.length === 0) return unknown(about, 'no recent contact has any')
    return judged(
      about,
      found.every((name) => expected.includes(name)),
      found.join(', '),
    )
  })
}

async function participations(session: Session): Promise<Finding> {
  const about = {
    what: 'Event participations of a contact',
    expected: 'occurredAt a number, a known attendanceState, the event’s name',
    assumedIn: 'tests/sandbox/api/marketing.ts',
  }
  const recent = await recentWith(session, 'email', 'createdate')
  for (const one of listAt(recent.json, 'results')) {
    const path = `/marketing/v3/marketing-events/participations/contacts/${String(at(one, 'id'))}/breakdown`
    const answer = await session.probe({ method: 'GET', path, query: { limit: 1 } })
    if (!isOk(answer)) return unknown(about, inWords(answer))
    const first = listAt(answer.json, 'results')[0]
    if (first === undefined) continue
    const kind = typeof at(first, 'properties', 'occurredAt')
    const state = String(at(first, 'properties', 'attendanceState'))
    const name = typeof at(first, 'associations', 'marketingEvent', 'name')
    const known = /^(REGISTERED|CANCELLED|ATTENDED|NO_SHOW|EMPTY)$/.test(state)
    return judged(
      about,
      kind === 'number' && known && name === 'string',
      `occurredAt a ${kind}, attendanceState ${known ? 'known' : 'another'}, name a ${name}`,
    )
  }
  return unknown(about, `none of ${RECENT} recent contacts has any`)
}

async function shapes({ probe }: Session): Promise<Finding[]> {
  const table = [
    ['Owners', '/crm/v3/owners', ['id', 'userId', 'email', 'firstName', 'lastName'], 'owners.ts'],
    ['Forms', '/marketing/v3/forms', ['id', 'name'], 'marketing.ts'],
  ] as const
  const findings: Finding[] = []
  for (const [what, path, keys, file] of table) {
    const answer = await probe({ method: 'GET', path, query: { limit: 20 } })
    const about = { what, expected: `each with ${keys.join(', ')}`, assumedIn: `tests/sandbox/api/${file}` }
    const all = listAt(answer.json, 'results')
    const lacking = keys.filter((key) => all.some((one) => at(one, key) === undefined))
    const found = lacking.length === 0 ? `${all.length} looked at` : `some without ${lacking.join(', ')}`
    if (!isOk(answer) || all.length === 0)
      findings.push(unknown(about, isOk(answer) ? 'there are none' : inWords(answer)))
    else findings.push(judged(about, lacking.length === 0, found))
  }
  return findings
}

export const PEOPLE: Check = {
  name: 'people',
  run: async (session) => [
    await submissions(session),
    ...(await rollUps(session)),
    ...(await associations(session)),
    await participations(session),
    ...(await shapes(session)),
  ],
}
