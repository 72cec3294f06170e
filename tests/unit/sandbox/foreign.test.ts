// The portals of other companies: each starts, defines what its file says, and tells its leads as the product reads them.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { valueOr } from '@/lib/domain/fact'
import { HUBSPOT_ONLY } from '@/lib/hubspot/mapping/places'
import { loadLead } from '@/lib/hubspot/objects/load-lead'
import type { ForeignLead } from '../../sandbox/foreign/portals.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { FOREIGN_NAMES, FOREIGN_NOW, PORTAL_ID, readForeign, startSandbox } from '../../sandbox/sandbox.ts'
import { testClock, transportTo } from '../hubspot/harness'
import { ask } from './api.ts'

const DAY = 86_400_000
const PROPERTIES = '/crm/v3/properties'
const instant = (text: string | undefined) => (text === undefined ? null : Date.parse(text))

describe.each(FOREIGN_NAMES)('%s', (name) => {
  const foreign = readForeign(name)
  const [firstLead] = foreign.leads
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await startSandbox({ portal: name, enforceLimits: false, now: () => FOREIGN_NOW })
  })
  afterAll(() => sandbox.close())

  const sides = [
    ['contacts', foreign.contactProperties],
    ['companies', foreign.companyProperties],
  ] as const

  it.each(sides)('defines its %s beside those of HubSpot', async (type, definitions) => {
    const live = await ask(sandbox, 'GET', `${PROPERTIES}/${type}`)
    const bin = await ask(sandbox, 'GET', `${PROPERTIES}/${type}?archived=true`)
    const told = new Map([...live.body.results, ...bin.body.results].map((one) => [one.name, one]))
    for (const one of definitions) {
      const { readOnly: _, externalOptions: __, formField: ___, ...own } = one
      const { hubspotDefined = false, ...printed } = told.get(one.name)
      expect({ ...printed, hubspotDefined }).toMatchObject(own)
    }
    expect(bin.body.results.map((one: { name: string }) => one.name)).toEqual(
      definitions.filter(({ archived }) => archived).map((one) => one.name),
    )
    expect(told.has('hubspot_owner_id')).toBe(true)
    expect([...told.keys()].filter((one) => one.startsWith('japan_'))).toEqual([])
    const groups = await ask(sandbox, 'GET', `${PROPERTIES}/${type}/groups`)
    const names = groups.body.results.map((one: { name: string }) => one.name)
    expect(names).toEqual(expect.arrayContaining(definitions.map(({ groupName }) => groupName)))
  })

  it('tells of a mapping and of look-alikes that are all defined', () => {
    const names = new Set([
      ...foreign.contactProperties.map((one) => one.name),
      ...foreign.companyProperties.map((one) => `company.${one.name}`),
    ])
    const { hearing, ...lists } = foreign.truth
    const told = [
      ...Object.values(lists).flat(),
      ...Object.values(foreign.alsoFine).flat(),
      ...hearing.map((one) => one.property),
      ...Object.keys(foreign.decoys),
    ]
    expect(told.filter((one) => !names.has(one))).toEqual([])
  })

  it.each(foreign.leads)('has the lead $id as the product reads it', async (lead) => {
    const seeded = sandbox.leads.find(({ id }) => id === lead.id)
    const contactId = seeded?.contactId ?? ''
    const transport = transportTo(sandbox, sandbox.tokens.full, { clock: testClock(FOREIGN_NOW) })
    const directory = { forms: new Map<string, string>(), owners: new Map<string, string>() }
    const snapshot = await loadLead(
      transport,
      { portalId: PORTAL_ID, contactId },
      { grantedScopes: null, directory, places: HUBSPOT_ONLY },
    )
    expect(seeded?.expected).toEqual(lead.expected)
    expect(snapshot.contact.createdAt).toBe(instant(lead.contact.createdate))
    expect(snapshot.contact).toMatchObject({ lastName: lead.contact.lastname ?? null })
    const messages = lead.history.message ?? []
    expect(snapshot.contact.messages).toEqual(
      messages.map(({ value, timestamp }) => ({ text: value, at: instant(timestamp) })),
    )
    const company = valueOr(snapshot.company, null)
    expect([company?.id ?? null, company?.name ?? null]).toEqual([
      seeded?.companyId ?? null,
      lead.company?.name ?? null,
    ])
    const colleagues = valueOr(snapshot.colleagues, [])
    expect(colleagues).toHaveLength(lead.colleagues.length)
    for (const { kind, properties } of lead.engagements) {
      const { items } = valueOr(snapshot.engagements[kind], { items: [], omitted: 0 })
      expect(items.map(({ at }) => at)).toContain(instant(properties.hs_timestamp))
      const texts = items.map(({ text }) => text)
      const told = properties.hs_email_text ?? properties.hs_call_body ?? properties.hs_note_body
      if (told !== undefined) expect(texts).toContain(told)
    }
  })

  it.each(foreign.leads)('keeps when each text of $id was written', async (lead) => {
    const contactId = sandbox.leads.find(({ id }) => id === lead.id)?.contactId
    const names = Object.keys(lead.contact).filter((one) => !isCounted(one))
    const list = `properties=${names.join()}&propertiesWithHistory=${Object.keys(lead.history).join()}`
    const { body } = await ask(sandbox, 'GET', `/crm/v3/objects/contacts/${contactId}?${list}`)
    expect(timesOf(body.properties)).toMatchObject(timesOf(pick(lead.contact, names)))
    for (const [name, entries] of Object.entries(lead.history)) {
      const told = body.propertiesWithHistory[name].map((one: { value: string; timestamp: string }) => [
        one.value,
        Date.parse(one.timestamp),
      ])
      expect(told).toEqual(entries.map(({ value, timestamp }) => [value, Date.parse(timestamp)]))
    }
  })

  it('shows a fair sample of its contacts in the newest 200', async () => {
    const names = Object.keys(foreign.contactFill).filter((one) => !isCounted(one))
    const seen: { id: string; properties: Record<string, string | null> }[] = []
    for (let from = 0; from < names.length; from += 50) {
      const { status, body } = await ask(sandbox, 'POST', '/crm/v3/objects/contacts/search', {
        sorts: [{ propertyName: 'createdate', direction: 'DESCENDING' }],
        properties: names.slice(from, from + 50),
        limit: 200,
      })
      expect([status, body.results.length]).toEqual([200, 200])
      for (const [index, one] of body.results.entries())
        seen[index] = { id: one.id, properties: { ...seen[index]?.properties, ...one.properties } }
    }
    const ids = seen.map(({ id }) => Number(id))
    expect(ids).toEqual([...ids].sort((a, b) => b - a))
    const archived = new Set(foreign.contactProperties.filter((one) => one.archived).map((one) => one.name))
    for (const one of names) {
      const share = seen.filter(({ properties }) => (properties[one] ?? null) !== null).length / 200
      const wanted = archived.has(one) ? 0 : (foreign.contactFill[one]?.share ?? 0)
      expect(Math.abs(share - wanted), `${one}: ${share}, not ${wanted}`).toBeLessThan(0.08)
    }
    const emails = seen.flatMap(({ properties }) => properties.email ?? [])
    expect(new Set(emails).size).toBe(emails.length)
  })

  it('moves with the clock of the portal', async () => {
    const later = await startSandbox({ portal: name, people: 'none', now: () => FOREIGN_NOW + 100.5 * DAY })
    const [seeded] = later.leads
    const value = later.portal.value('contacts', seeded?.contactId ?? '', 'createdate')
    expect(Date.parse(value ?? '')).toBe(Date.parse(firstLead?.contact.createdate ?? '') + 100.5 * DAY)
    await later.close()
  })
})

it('has the handoff properties once they are asked for', async () => {
  const sandbox = await startSandbox({ portal: 'card-scanner', japanProperties: true })
  const { body } = await ask(sandbox, 'GET', `${PROPERTIES}/contacts/japan_handoff_status`)
  expect(body.groupName).toBe('japan_handoff')
  await sandbox.close()
})

it('is ours, without leads of its own, unless another one is named', async () => {
  const sandbox = await startSandbox({ enforceLimits: false })
  expect(sandbox.leads).toEqual([])
  await sandbox.close()
})

/** What HubSpot computes from activity. */
function isCounted(name: string): boolean {
  return /^(num_|notes_|hs_is_|lastmodified)/.test(name)
}

function pick(values: ForeignLead['contact'], names: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((one) => [one, values[one]]))
}

/** HubSpot prints a time in its own way. */
function timesOf(values: Readonly<Record<string, string | null | undefined>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      /^\d{4}-\d\d-\d\dT/.test(value ?? '') ? Date.parse(value ?? '') : value,
    ]),
  )
}
