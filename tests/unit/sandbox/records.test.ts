// Reading and writing records in the sandbox: forms on the wire, checks, history, links.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { CAST, startSandbox } from '../../sandbox/sandbox.ts'
import { ask } from './api.ts'

let sandbox: Sandbox
const NOW = Date.parse('2026-11-24T03:00:00Z')
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false, now: () => NOW })
})
afterAll(() => sandbox.close())

const V = '/crm/objects/2026-09'
const contact = (id: string, query = '') => `${V}/contacts/${id}${query}`
const patch = (id: string, properties: Record<string, unknown>) =>
  ask(sandbox, 'PATCH', contact(id), { properties })

describe('reading', () => {
  it('leaves unknown names out and prints empty ones as null', async () => {
    const { body } = await ask(
      sandbox,
      'GET',
      contact(CAST.ready, '?properties=jobtitle,nonsense,mobilephone'),
    )
    expect(body.properties).toMatchObject({ jobtitle: '情報システム部 部長', mobilephone: null })
    expect(body.properties).not.toHaveProperty('nonsense')
  })

  it.each(['/crm/objects/2026-03', '/crm/v3/objects'])(
    'answers %s as it answers the newest version',
    async (base) => {
      const newest = await ask(sandbox, 'GET', contact(CAST.ready))
      expect((await ask(sandbox, 'GET', `${base}/contacts/${CAST.ready}`)).body).toEqual(newest.body)
    },
  )

  it('answers the old id of a merged contact with the survivor', async () => {
    expect((await ask(sandbox, 'GET', contact(CAST.merged))).body.id).toBe(CAST.survivor)
  })

  it('reads a batch whole, and answers 207 with the missing ids', async () => {
    const read = (ids: string[]) =>
      ask(sandbox, 'POST', `${V}/contacts/batch/read`, { inputs: ids.map((id) => ({ id })) })
    expect((await read([CAST.ready, CAST.stale])).status).toBe(200)
    const partial = await read([CAST.ready, '42', CAST.deleted])
    expect(partial.status).toBe(207)
    expect(partial.body.results.map((one: { id: string }) => one.id)).toEqual([CAST.ready])
    expect(partial.body.errors[0].context.ids).toEqual(['42', CAST.deleted])
  })

  it('names links on the record, and types them in the labelled form', async () => {
    const { body } = await ask(sandbox, 'GET', contact(CAST.ready, '?associations=companies,notes,calls'))
    expect(body.associations.companies.results).toContainEqual({
      id: CAST.readyCompany,
      type: 'contact_to_company',
    })
    expect(body.associations).not.toHaveProperty('calls')
    const links = await ask(sandbox, 'GET', `${contact(CAST.ready)}/associations/companies`)
    expect(links.body.results[0].toObjectId).toBe(Number(CAST.readyCompany))
    expect(
      links.body.results[0].associationTypes.map((one: { typeId: number }) => one.typeId).sort(),
    ).toEqual([1, 279])
    const batch = await ask(sandbox, 'POST', '/crm/associations/2026-09/contacts/companies/batch/read', {
      inputs: [{ id: CAST.ready }, { id: CAST.blank }],
    })
    expect(batch.status).toBe(207)
    expect(batch.body.results).toHaveLength(1)
  })

  it('pages the links of a record', async () => {
    const path = `${contact(CAST.manyEngagements)}/associations/notes`
    const first = await ask(sandbox, 'GET', `${path}?limit=100`)
    const second = await ask(sandbox, 'GET', `${path}?limit=100&after=${first.body.paging.next.after}`)
    expect([first.body.results.length, second.body.results.length]).toEqual([100, 30])
    expect(second.body).not.toHaveProperty('paging')
  })

  it('keeps hostile text whole: lone surrogates and a megabyte arrive as they are', async () => {
    const broken = await ask(sandbox, 'GET', contact(CAST.loneSurrogate, '?properties=jobtitle'))
    expect(broken.body.properties.jobtitle).toBe('部\ud800長')
    const huge = await ask(sandbox, 'GET', contact(CAST.hugeText, '?properties=message'))
    expect(huge.body.properties.message.length).toBeGreaterThan(1_000_000)
  })

  it('prints participations with a number for the time, and owners by user id', async () => {
    const events = await ask(
      sandbox,
      'GET',
      `/marketing/marketing-events/2026-09/participations/contacts/${CAST.ready}/breakdown?state=ATTENDED`,
    )
    expect(events.body.total).toBe(1)
    expect(events.body.results[0].properties).toMatchObject({
      attendanceState: 'ATTENDED',
      occurredAt: expect.any(Number),
    })
    const owner = await ask(sandbox, 'GET', '/crm/owners/2026-09/9000001?idProperty=userId')
    expect(owner.body).toMatchObject({ id: '70000001', lastName: 'Tanaka' })
    const owners = await ask(sandbox, 'GET', '/crm/owners/2026-09?limit=2')
    expect(owners.body.results).toHaveLength(2)
    expect(owners.body.paging.next.after).toBe('2')
    expect((await ask(sandbox, 'GET', '/marketing/v3/forms?limit=3')).body.results).toHaveLength(3)
  })
})

describe('writing', () => {
  const table: [string, Record<string, unknown>, string][] = [
    ['an unknown property', { nope: 'x' }, 'PROPERTY_DOESNT_EXIST'],
    ['a read-only property', { hubspotscore: '99' }, 'READ_ONLY_VALUE'],
    ['a value outside the options', { japan_handoff_status: 'maybe' }, 'INVALID_OPTION'],
    ['one bad part of a multiple choice', { hs_buying_role: 'CHAMPION;BOSS' }, 'INVALID_OPTION'],
    ['text in a number', { japan_handoff_count: 'two' }, 'INVALID_NUMBER'],
    ['a day in a datetime', { japan_handoff_at: '2026-11-24' }, 'INVALID_DATE'],
    ['a time in a date', { japan_recycle_until: '2026-11-24T01:00:00Z' }, 'INVALID_DATE'],
    ['a user id as owner', { japan_handoff_by: '9000001' }, 'INVALID_OWNER_ID'],
    ['65,537 characters', { japan_rejection_note: 'x'.repeat(65_537) }, 'TOO_LONG'],
  ]
  it.each(table)('refuses %s and writes nothing', async (_, properties, code) => {
    const answer = await patch(CAST.nearlyReady, { ...properties, city: '書かれない' })
    expect(answer.status).toBe(400)
    expect(answer.body.category).toBe('VALIDATION_ERROR')
    const nested = JSON.parse(answer.body.message.replace('Property values were not valid: ', ''))
    expect(nested).toMatchObject([{ isValid: false, error: code, name: Object.keys(properties)[0] }])
    expect(sandbox.portal.value('contacts', CAST.nearlyReady, 'city')).toBeNull()
  })

  it('reads datetimes back as ISO however they were written, and keeps every value as history', async () => {
    const at = Date.parse('2026-11-23T09:31:00Z')
    const written = await patch(CAST.nearlyReady, {
      japan_handoff_at: String(at),
      japan_rejection_reason: 'too_early',
    })
    expect(written.body.properties.japan_handoff_at).toBe('2026-11-23T09:31:00.000Z')
    await patch(CAST.nearlyReady, { japan_rejection_reason: 'other' })
    await patch(CAST.nearlyReady, { japan_rejection_reason: '' })
    const { body } = await ask(
      sandbox,
      'GET',
      contact(
        CAST.nearlyReady,
        '?propertiesWithHistory=japan_rejection_reason&properties=japan_rejection_reason',
      ),
    )
    expect(body.properties.japan_rejection_reason).toBeNull()
    expect(
      body.propertiesWithHistory.japan_rejection_reason.map((one: { value: string }) => one.value),
    ).toEqual(['', 'other', 'too_early'])
    expect(body.propertiesWithHistory.japan_rejection_reason[0]).toMatchObject({
      timestamp: new Date(NOW).toISOString(),
      sourceType: 'INTEGRATION',
      updatedByUserId: 9_000_001,
    })
  })

  it('does not move a lifecycle stage backwards unless it is cleared first', async () => {
    await patch(CAST.wrongLevel, { lifecyclestage: 'opportunity' })
    await patch(CAST.wrongLevel, { lifecyclestage: 'lead' })
    expect(sandbox.portal.value('contacts', CAST.wrongLevel, 'lifecyclestage')).toBe('opportunity')
    await patch(CAST.wrongLevel, { lifecyclestage: '' })
    await patch(CAST.wrongLevel, { lifecyclestage: 'lead' })
    expect(sandbox.portal.value('contacts', CAST.wrongLevel, 'lifecyclestage')).toBe('lead')
  })

  it('creates a task on a contact, needs its time, and rolls a logged call up', async () => {
    const to = (typeId: number) => [
      {
        to: { id: CAST.stale },
        types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: typeId }],
      },
    ]
    const without = await ask(sandbox, 'POST', `${V}/tasks`, {
      properties: { hs_task_subject: 'Call' },
      associations: to(204),
    })
    expect(without.status).toBe(400)
    const task = await ask(sandbox, 'POST', `${V}/tasks`, {
      properties: { hs_timestamp: String(NOW), hs_task_subject: 'Call' },
      associations: to(204),
    })
    expect(task.status).toBe(201)
    const links = await ask(sandbox, 'GET', `${contact(CAST.stale)}/associations/tasks`)
    expect(links.body.results).toHaveLength(1)
    await ask(sandbox, 'POST', `${V}/calls`, {
      properties: { hs_timestamp: String(NOW - 60_000), hs_call_direction: 'OUTBOUND' },
      associations: to(194),
    })
    expect(sandbox.portal.value('contacts', CAST.stale, 'notes_last_contacted')).toBe(
      new Date(NOW - 60_000).toISOString(),
    )
  })

  it('refuses a second contact with the same address, and forgets an archived one', async () => {
    const email = sandbox.portal.value('contacts', CAST.ready, 'email')
    const twin = await ask(sandbox, 'POST', `${V}/contacts`, { properties: { email: email?.toUpperCase() } })
    expect(twin.status).toBe(409)
    const made = await ask(sandbox, 'POST', `${V}/contacts`, {
      properties: { email: 'new@sample-freemail.example' },
    })
    expect((await ask(sandbox, 'DELETE', contact(made.body.id))).status).toBe(204)
    expect((await ask(sandbox, 'GET', contact(made.body.id))).status).toBe(404)
    expect((await ask(sandbox, 'GET', contact(made.body.id, '?archived=true'))).body.archived).toBe(true)
  })

  it('updates a batch in part when an id is missing', async () => {
    const inputs = [
      { id: CAST.stale, properties: { city: '名古屋' } },
      { id: '77', properties: { city: 'x' } },
    ]
    const answer = await ask(sandbox, 'POST', `${V}/contacts/batch/update`, { inputs })
    expect(answer.status).toBe(207)
    expect(sandbox.portal.value('contacts', CAST.stale, 'city')).toBe('名古屋')
  })
})
